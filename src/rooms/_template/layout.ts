export interface Bit {
  readonly x: number;
  readonly y: number;
  readonly side: 'network' | 'host';
  readonly value: '0' | '1';
}

export interface BitRows {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  readonly bits: readonly Bit[];
  /** One per row: the octet in decimal, right of its bits. */
  readonly octets: readonly {readonly x: number; readonly y: number; readonly text: string}[];
}

const CELL = 26;
const GAP = 4;
const OCTET = 44;
const PER_ROW = 8;

/** The 32 bits of an address in four rows of eight, so that they fit a phone. User units; 1:1 is a CSS pixel. */
export function layoutBits(address: number, prefix: number): BitRows {
  const binary = address.toString(2).padStart(32, '0');
  const step = CELL + GAP;
  const bits = Array.from(binary, (digit, index): Bit => ({
    x: (index % PER_ROW) * step,
    y: Math.floor(index / PER_ROW) * step,
    side: index < prefix ? 'network' : 'host',
    value: digit === '1' ? '1' : '0',
  }));
  const octets = [0, 1, 2, 3].map((row) => ({
    x: PER_ROW * step + OCTET - GAP,
    y: row * step + CELL / 2,
    text: String(Number.parseInt(binary.slice(row * 8, row * 8 + 8), 2)),
  }));
  return {width: PER_ROW * step + OCTET, height: 4 * step - GAP, cell: CELL, bits, octets};
}
