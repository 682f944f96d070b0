import {describe, expect, test} from 'vitest';
import {parseAddress} from './address';
import {isGlobalV6, isLinkLocal, isPrivateV4, isService} from './special';

const value = (text: string) => parseAddress(text) ?? 0;

describe('private IPv4 (RFC 1918, RFC 6598), at both ends of each range', () => {
  const cases: [string, boolean][] = [
    ['9.255.255.255', false],
    ['10.0.0.0', true],
    ['10.255.255.255', true],
    ['11.0.0.0', false],
    ['172.15.255.255', false],
    ['172.16.0.0', true],
    ['172.31.255.255', true],
    ['172.32.0.0', false],
    ['192.167.255.255', false],
    ['192.168.0.0', true],
    ['192.168.255.255', true],
    ['192.169.0.0', false],
    ['100.63.255.255', false],
    ['100.64.0.0', true],
    ['100.127.255.255', true],
    ['100.128.0.0', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
  ];
  for (const [text, expected] of cases)
    test(`${text} is ${expected ? 'private' : 'public'}`, () => {
      expect(isPrivateV4(value(text) as number)).toBe(expected);
    });
});

describe('link-local and the services in it', () => {
  const cases: [string, boolean, boolean][] = [
    ['169.253.255.255', false, false],
    ['169.254.0.0', true, false],
    ['169.254.168.0', true, false],
    ['169.254.169.123', true, true],
    ['169.254.169.253', true, true],
    ['169.254.169.254', true, true],
    ['169.254.170.2', true, true],
    ['169.254.171.255', true, false],
    ['169.254.255.255', true, false],
    ['169.255.0.0', false, false],
    ['fd00:ec2::253', false, true],
    ['fd00:ec2::254', false, true],
    ['fd00:ec3::1', false, false],
  ];
  for (const [text, linkLocal, service] of cases)
    test(text, () => {
      expect([isLinkLocal(value(text)), isService(value(text))]).toEqual([linkLocal, service]);
    });
});

test('global IPv6 is 2000::/3', () => {
  const texts = [
    '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    '2000::',
    '2600:1f00::1',
    '3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    '4000::',
    'fd00::1',
    'fe80::1',
    '::1',
  ];
  expect(texts.map((text) => isGlobalV6(value(text) as bigint))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
