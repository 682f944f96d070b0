import {parseIpv4} from './ipv4';

const group = /^[0-9a-f]{1,4}$/i;

/** Groups of one half of an address; an IPv4 tail (`::ffff:10.0.0.1`) counts as two, and stands at the very end only. */
function groups(text: string, isEnd: boolean): readonly number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const tail = parts[parts.length - 1] ?? '';
  if (isEnd && tail.includes('.')) {
    const value = parseIpv4(tail);
    if (value === undefined) return undefined;
    parts.splice(-1, 1, (value >>> 16).toString(16), (value & 0xffff).toString(16));
  }
  return parts.every((part) => group.test(part)) ? parts.map((part) => parseInt(part, 16)) : undefined;
}

/** An IPv6 address as a 128-bit number; `undefined` when the text is not one. Zones (`%eth0`) are refused. */
export function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = groups(halves[0] ?? '', halves.length === 1);
  const tail = halves.length === 2 ? groups(halves[1] ?? '', true) : [];
  if (head === undefined || tail === undefined) return undefined;
  const gap = 8 - head.length - tail.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return undefined;
  const all = [...head, ...new Array<number>(Math.max(gap, 0)).fill(0), ...tail];
  return all.reduce((value, part) => (value << 16n) | BigInt(part), 0n);
}

/** The form of RFC 5952: lower case, no leading zeros, the longest run of zero groups as `::`. */
export function formatIpv6(value: bigint): string {
  const parts = Array.from({length: 8}, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn));
  let [bestStart, bestLength] = [-1, 1];
  for (let start = 0; start < 8; start += 1) {
    let end = start;
    while (end < 8 && parts[end] === 0) end += 1;
    if (end - start > bestLength) [bestStart, bestLength] = [start, end - start];
  }
  const hex = parts.map((part) => part.toString(16));
  if (bestStart < 0) return hex.join(':');
  return `${hex.slice(0, bestStart).join(':')}::${hex.slice(bestStart + bestLength).join(':')}`;
}
