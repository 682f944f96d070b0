import {describe, expect, test} from 'vitest';

import {contains, nth, overlaps, parseAddress, parseBlock} from './block';

describe('addresses and blocks', () => {
  for (const [written, canonical] of [
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['2001:DB8:0:0:1::1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1:0:2:0:3:0:4:0', '1:0:2:0:3:0:4:0'],
    ['1.2.3.256', undefined],
    ['01.2.3.4', undefined],
    ['1.2.3', undefined],
    ['1::2::3', undefined],
    ['1:2:3:4:5:6:7', undefined],
    ['12345::', undefined],
    ['', undefined],
  ] as const) {
    test(`${written === '' ? 'nothing' : written} is ${canonical ?? 'no address'}`, () => {
      expect(parseAddress(written)?.text).toBe(canonical);
    });
  }
  for (const [written, canonical] of [
    ['10.0.0.0/0', '0.0.0.0/0'],
    ['100.68.0.18/18', '100.68.0.0/18'],
    ['10.0.0.7/32', '10.0.0.7/32'],
    ['2001:db8::1/32', '2001:db8::/32'],
    ['::/128', '::/128'],
    ['10.0.0.0/33', undefined],
    ['::/129', undefined],
    ['10.0.0.0/', undefined],
    ['10.0.0.0/8/8', undefined],
    ['10.0.0.0', undefined],
  ] as const) {
    test(`${written} is ${canonical ?? 'no block'}`, () => {
      expect(parseBlock(written)?.text).toBe(canonical);
    });
  }
  test('families never hold or overlap each other', () => {
    const [four, six] = [parseBlock('0.0.0.0/0'), parseBlock('::/0')];
    expect(four && six && [contains(six, four), overlaps(four, six)]).toEqual([false, false]);
  });
  test('a block counts its addresses from its first', () => {
    const block = parseBlock('10.0.1.0/24');
    expect(block && [nth(block, 0).text, nth(block, 10).text, nth(block, 255).text]).toEqual([
      '10.0.1.0',
      '10.0.1.10',
      '10.0.1.255',
    ]);
  });
});
