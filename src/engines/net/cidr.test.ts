import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatAddress, parseAddress} from './address';
import {canonicalCidr, firstOf, holdsAddress, holdsBlock, lastOf, overlaps, parseCidr, sizeOf, type Cidr} from './cidr';

const cidr = (text: string): Cidr => {
  const read = parseCidr(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

describe('reading, with host bits cleared (R01)', () => {
  const cases: [string, string, string, string, bigint][] = [
    ['0.0.0.0/0', '0.0.0.0/0', '0.0.0.0', '255.255.255.255', 1n << 32n],
    ['255.255.255.255/0', '0.0.0.0/0', '0.0.0.0', '255.255.255.255', 1n << 32n],
    ['128.0.0.0/1', '128.0.0.0/1', '128.0.0.0', '255.255.255.255', 1n << 31n],
    ['10.1.2.3/32', '10.1.2.3/32', '10.1.2.3', '10.1.2.3', 1n],
    ['10.1.2.3/31', '10.1.2.2/31', '10.1.2.2', '10.1.2.3', 2n],
    ['100.68.0.18/18', '100.68.0.0/18', '100.68.0.0', '100.68.63.255', 16_384n],
    ['10.0.1.0/22', '10.0.0.0/22', '10.0.0.0', '10.0.3.255', 1024n],
    ['10.0.2.0/22', '10.0.0.0/22', '10.0.0.0', '10.0.3.255', 1024n],
    [' 10.0.0.0/8 ', '10.0.0.0/8', '10.0.0.0', '10.255.255.255', 1n << 24n],
    ['::/0', '::/0', '::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 1n << 128n],
    ['2001:DB8::1/32', '2001:db8::/32', '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', 1n << 96n],
    ['2001:db8::1/128', '2001:db8::1/128', '2001:db8::1', '2001:db8::1', 1n],
  ];
  for (const [text, canonical, first, last, size] of cases)
    test(`${text.trim()} is ${canonical}`, () => {
      const one = cidr(text);
      expect([canonicalCidr(text), formatAddress(firstOf(one)), formatAddress(lastOf(one)), sizeOf(one)]).toEqual([
        canonical,
        first,
        last,
        size,
      ]);
    });
});

describe('what is none', () => {
  const cases: [string, object][] = [
    ['', {code: 'not-a-cidr', text: ''}],
    ['10.0.0.0', {code: 'not-a-cidr', text: '10.0.0.0'}],
    ['10.0.0.0/', {code: 'not-a-cidr', text: '10.0.0.0/'}],
    ['/8', {code: 'not-a-cidr', text: '/8'}],
    ['10.0.0.0/-1', {code: 'not-a-cidr', text: '10.0.0.0/-1'}],
    ['10.0.0.0/8/8', {code: 'not-a-cidr', text: '10.0.0.0/8/8'}],
    ['10.0.0.0/2a', {code: 'not-a-cidr', text: '10.0.0.0/2a'}],
    ['10.0.0/8', {code: 'not-an-address', text: '10.0.0'}],
    ['서울/8', {code: 'not-an-address', text: '서울'}],
    ['10.0.0.0/33', {code: 'prefix-out-of-range', prefix: 33, max: 32}],
    ['::/129', {code: 'prefix-out-of-range', prefix: 129, max: 128}],
  ];
  for (const [text, error] of cases)
    test(`"${text}"`, () => {
      expect(parseCidr(text)).toEqual({ok: false, error});
      expect(canonicalCidr(text)).toBeUndefined();
    });
});

describe('holding and overlapping', () => {
  const cases: [string, string, boolean, boolean][] = [
    ['0.0.0.0/0', '10.0.0.0/8', true, true],
    ['10.0.0.0/8', '0.0.0.0/0', false, true],
    ['10.0.0.0/24', '10.0.0.0/24', true, true],
    ['10.0.0.0/24', '10.0.1.0/24', false, false],
    ['10.0.0.0/24', '10.0.0.255/32', true, true],
    ['10.0.0.0/24', '10.0.1.0/32', false, false],
    ['::/0', '10.0.0.0/8', false, false],
    ['0.0.0.0/0', '::/0', false, false],
    ['2001:db8::/32', '2001:db8:1::/48', true, true],
  ];
  for (const [outer, inner, holds, overlap] of cases)
    test(`${outer} and ${inner}`, () => {
      expect([
        holdsBlock(cidr(outer), cidr(inner)),
        overlaps(cidr(outer), cidr(inner)),
        overlaps(cidr(inner), cidr(outer)),
      ]).toEqual([holds, overlap, overlap]);
    });
  const edges: [string, string, boolean][] = [
    ['10.0.0.0/24', '9.255.255.255', false],
    ['10.0.0.0/24', '10.0.0.0', true],
    ['10.0.0.0/24', '10.0.0.255', true],
    ['10.0.0.0/24', '10.0.1.0', false],
    ['0.0.0.0/0', '255.255.255.255', true],
    ['0.0.0.0/0', '::1', false],
    ['::/0', '0.0.0.1', false],
  ];
  for (const [block, address, holds] of edges)
    test(`${block} ${holds ? 'holds' : 'does not hold'} ${address}`, () => {
      expect(holdsAddress(cidr(block), parseAddress(address) ?? 0)).toBe(holds);
    });
});

test('canonical CIDRs stay as they are, and the block holds exactly what shares its prefix', () => {
  const v4 = fc.tuple(fc.integer({min: 0, max: 0xffffffff}), fc.integer({min: 0, max: 32}));
  const v6 = fc.tuple(fc.bigInt({min: 0n, max: (1n << 128n) - 1n}), fc.integer({min: 0, max: 128}));
  fc.assert(
    fc.property(fc.oneof(v4, v6), ([address, prefix]) => {
      const text = `${formatAddress(address)}/${prefix}`;
      const canonical = canonicalCidr(text) ?? '';
      const block = cidr(text);
      expect(canonicalCidr(canonical)).toBe(canonical);
      expect(holdsAddress(block, address)).toBe(true);
      expect(BigInt(lastOf(block)) - BigInt(firstOf(block)) + 1n).toBe(sizeOf(block));
      expect(BigInt(firstOf(block)) % sizeOf(block)).toBe(0n);
    }),
    {numRuns: 1000},
  );
});
