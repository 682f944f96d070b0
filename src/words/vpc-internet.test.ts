import {expect, test} from 'vitest';
import type {Block} from '../engines/vpc/answer';
import {blockOf, contextOf, toInternet} from './testing/vpc-sample';
import {words as english} from './vpc.en';
import {words as korean} from './vpc.ko';

const said = (words: typeof korean, block: Partial<Block>): string => {
  const {outcome, cause} = words.verdict(contextOf({blockedBy: blockOf({direction: null, ...block})}));
  return `${outcome} ${cause}`;
};

test('a private address, asked for from the internet: nothing goes through a gateway', () => {
  const block = {
    component: 'internet',
    id: '10.0.11.10',
    code: 'igw-private-destination',
    packet: {...toInternet, source: '198.51.100.7', destination: '10.0.11.10'},
  } as const;
  expect(said(korean, block)).toBe(
    '들어오지 못합니다. `10.0.11.10` 주소는 프라이빗 주소라서 인터넷에서는 갈 길이 없습니다.',
  );
  expect(said(english, block)).toBe(
    'It cannot come in. `10.0.11.10` is a private address; from the internet there is no way to it.',
  );
});

test('a private address, sent to an internet gateway', () => {
  const block = {
    component: 'internet-gateway',
    id: 'igw-1',
    code: 'igw-private-destination',
    packet: {...toInternet, destination: '192.168.3.3'},
  } as const;
  expect(said(korean, block)).toBe(
    '인터넷 게이트웨이를 지나지 못합니다. `igw-1` 인터넷 게이트웨이는 `192.168.3.3` 주소처럼 프라이빗 대역에 있는 목적지로는 내보내지 않습니다.',
  );
  expect(said(english, block)).toBe(
    'Stopped at the internet gateway. Internet gateway `igw-1` sends nothing out to private addresses such as `192.168.3.3`.',
  );
});

for (const [source, destination, culprit] of [
  ['2001:db8::1', 'fd00::5', 'fd00::5'],
  ['2001:db8::1', 'fe80::1', 'fe80::1'],
  ['fd00::1', '2001:db8::5', 'fd00::1'],
  ['fd00::1', 'fd00::5', 'fd00::1'],
] as const)
  test(`an IPv6 packet from ${source} to ${destination}: ${culprit} is to blame`, () => {
    const block = {
      component: 'internet-gateway',
      id: 'igw-1',
      code: 'igw-not-global-ipv6',
      packet: {...toInternet, source, destination},
    } as const;
    expect(said(korean, block)).toBe(
      `인터넷 게이트웨이를 지나지 못합니다. \`${culprit}\` 주소가 전역(global) IPv6 주소가 아니라서 인터넷을 오가지 못합니다.`,
    );
    expect(said(english, block)).toBe(`Stopped at the internet gateway. \`${culprit}\` is not a global IPv6 address.`);
  });
