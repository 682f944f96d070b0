import type {AddressValue} from '../net/address';
import {parseCidr, type Cidr} from '../net/cidr';
import type {Block} from './compiled';

export function toBlock({base, prefix}: Cidr): Block {
  if (typeof base === 'bigint') {
    const shift = BigInt(128 - prefix);
    return {v6: true, prefix, base: 0, mask: 0, base6: base >> shift, shift};
  }
  // A shift by 32 is a shift by 0 in this language, so /0 needs its own mask.
  const mask = prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0;
  return {v6: false, prefix, base, mask, base6: 0n, shift: 0n};
}

/** Blocks of the texts that are CIDRs; others are left out, since the readers have already reported them. */
export function toBlocks(texts: readonly string[]): readonly Block[] {
  return texts.flatMap((text) => {
    const cidr = parseCidr(text);
    return cidr.ok ? [toBlock(cidr.value)] : [];
  });
}

export function inBlock(block: Block, address: AddressValue): boolean {
  return typeof address === 'number'
    ? !block.v6 && (address & block.mask) >>> 0 === block.base
    : block.v6 && address >> block.shift === block.base6;
}

export function inAny(blocks: readonly Block[], address: AddressValue): boolean {
  for (const block of blocks) if (inBlock(block, address)) return true;
  return false;
}

/** Whether `inner` lies within `outer`. */
export function blockWithin(outer: Block, inner: Block): boolean {
  if (outer.v6 !== inner.v6 || outer.prefix > inner.prefix) return false;
  return inBlock(outer, inner.v6 ? inner.base6 << inner.shift : inner.base);
}
