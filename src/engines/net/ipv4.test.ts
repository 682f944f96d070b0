import fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatIpv4, parseIpv4} from './ipv4';

const read: [string, number][] = [
  ['0.0.0.0', 0],
  ['0.0.0.1', 1],
  ['10.0.0.0', 0x0a000000],
  ['127.255.255.255', 0x7fffffff],
  ['128.0.0.0', 0x80000000],
  ['255.255.255.255', 0xffffffff],
];
for (const [text, value] of read)
  test(`${text} is ${value}, and written the same way`, () => {
    expect([parseIpv4(text), formatIpv4(value)]).toEqual([value, text]);
  });

const refused = [
  '',
  '.',
  '...',
  '1',
  '1.2.3',
  '1.2.3.',
  '.1.2.3',
  '1.2.3.4.',
  '1.2.3.4.5',
  '1..2.3',
  '256.0.0.1',
  '1.2.3.999',
  '01.2.3.4',
  '1.2.3.00',
  '1.2.3.-4',
  '+1.2.3.4',
  ' 1.2.3.4',
  '1.2.3.4 ',
  '1.2.3.4/32',
  '0x1.2.3.4',
  '١.2.3.4',
  '서울',
];
for (const text of refused)
  test(`"${text}" is no IPv4 address`, () => {
    expect(parseIpv4(text)).toBeUndefined();
  });

test('every address survives being written and read', () => {
  fc.assert(fc.property(fc.integer({min: 0, max: 0xffffffff}), (value) => parseIpv4(formatIpv4(value)) === value));
});
