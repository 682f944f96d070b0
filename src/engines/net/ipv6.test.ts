import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatIpv6, parseIpv6} from './ipv6';

describe('the one way to write it (RFC 5952)', () => {
  const written: [string, string][] = [
    ['0:0:0:0:0:0:0:0', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['1:0:0:0:0:0:0:0', '1::'],
    ['2001:0DB8:0000:0000:0001:0000:0000:0001', '2001:db8::1:0:0:1'],
    ['2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['FD00::ABCD', 'fd00::abcd'],
    ['::ffff:10.0.0.1', '::ffff:a00:1'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
  ];
  for (const [text, expected] of written)
    test(`${text} is written ${expected}`, () => {
      const value = parseIpv6(text);
      expect(value === undefined ? undefined : formatIpv6(value)).toBe(expected);
    });
});

describe('what is none', () => {
  const refused = [
    '',
    ':',
    ':::',
    '1',
    '1:2',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '1:2:3:4:5:6:7:8::',
    '::1:2:3:4:5:6:7:8',
    ':1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:',
    '12345::',
    'g::',
    '::1%eth0',
    '::1/64',
    '::10.0.0',
    '::10.0.0.256',
    '10.0.0.1::',
    '1:2:3:4:5:6:7:10.0.0.1',
    ' ::1',
  ];
  for (const text of refused)
    test(`"${text}"`, () => {
      expect(parseIpv6(text)).toBeUndefined();
    });
});

const address = fc.bigInt({min: 0n, max: (1n << 128n) - 1n});
const sparse = fc
  .array(fc.constantFrom(0n, 0n, 0n, 1n, 0xffffn, 0x0a00n), {minLength: 8, maxLength: 8})
  .map((groups) => groups.reduce<bigint>((value, one) => (value << 16n) | one, 0n));

test('every address survives being written and read, and no shorter run of zeros is folded', () => {
  fc.assert(
    fc.property(fc.oneof(address, sparse), (value) => {
      const text = formatIpv6(value);
      expect(parseIpv6(text)).toBe(value);
      expect(text).toBe(text.toLowerCase());
      expect(text).not.toMatch(/(^|:)0[0-9a-f]/);
      const folded = text.includes('::') ? 8 - text.split(':').filter((part) => part !== '').length : 1;
      const zeros =
        value
          .toString(16)
          .padStart(32, '0')
          .match(/.{4}/g)
          ?.map((part) => (part === '0000' ? '0' : '1'))
          .join('') ?? '';
      const longest = Math.max(0, ...zeros.split('1').map((run) => run.length));
      expect(folded).toBe(Math.max(1, longest));
    }),
    {numRuns: 1000},
  );
});
