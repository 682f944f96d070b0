import {expect, test} from 'vitest';
import {formatProtocol, hasPorts, isIcmp, parseProtocol} from './protocol';

const cases: [string, number | undefined][] = [
  ['tcp', 6],
  ['TCP', 6],
  [' udp ', 17],
  ['icmp', 1],
  ['icmpv6', 58],
  ['all', -1],
  ['-1', -1],
  ['0', 0],
  ['6', 6],
  ['255', 255],
  ['256', undefined],
  ['-2', undefined],
  ['', undefined],
  ['6.0', undefined],
  ['http', undefined],
  ['toString', undefined],
  ['constructor', undefined],
];
for (const [text, expected] of cases)
  test(`"${text}" is ${expected === undefined ? 'no protocol' : `protocol ${expected}`}`, () => {
    expect(parseProtocol(text)).toBe(expected);
  });

test('protocols are written by name where they have one, and read again', () => {
  for (const [number, text] of [
    [6, 'tcp'],
    [17, 'udp'],
    [1, 'icmp'],
    [58, 'icmpv6'],
    [-1, 'all'],
    [47, '47'],
    [0, '0'],
  ] as const)
    expect([formatProtocol(number), parseProtocol(text)]).toEqual([text, number]);
});

test('ports belong to TCP and UDP, types to both ICMPs', () => {
  expect([6, 17, 1, 58, -1, 47].map(hasPorts)).toEqual([true, true, false, false, false, false]);
  expect([6, 17, 1, 58, -1, 47].map(isIcmp)).toEqual([false, false, true, true, false, false]);
});
