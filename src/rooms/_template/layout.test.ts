import {describe, expect, test} from 'vitest';
import {layoutBits} from './layout';

describe('the bits of an address', () => {
  test('stand in four rows of eight, each with its octet', () => {
    const {bits, octets} = layoutBits(10 * 2 ** 24 + 255, 8);
    expect(bits.length).toBe(32);
    expect(
      bits
        .slice(0, 8)
        .map(({value}) => value)
        .join(''),
    ).toBe('00001010');
    expect(octets.map(({text}) => text)).toEqual(['10', '0', '0', '255']);
  });

  for (const prefix of [0, 1, 8, 31, 32]) {
    test(`with /${prefix} the first ${prefix} belong to the network`, () => {
      const sides = layoutBits(2 ** 32 - 1, prefix).bits.map(({side}) => side);
      expect(sides.filter((side) => side === 'network').length).toBe(prefix);
      expect(sides.lastIndexOf('network')).toBe(prefix - 1);
    });
  }

  test('neither overlap nor leave the picture', () => {
    const {bits, cell, width, height} = layoutBits(0, 16);
    for (const {x, y} of bits) {
      expect(x + cell).toBeLessThanOrEqual(width);
      expect(y + cell).toBeLessThanOrEqual(height);
    }
    expect(new Set(bits.map(({x, y}) => `${x} ${y}`)).size).toBe(32);
  });
});
