const zero = 48;
const dot = 46;

/**
 * An IPv4 address as an unsigned 32-bit number; `undefined` when the text is not four numbers from 0 to 255.
 * A leading zero is refused: some programs read it as octal.
 *
 * Why character by character: a trace reads two addresses, and splitting would cost more than the rest of it.
 */
export function parseIpv4(text: string): number | undefined {
  let [value, octet, digits, dots] = [0, 0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === dot) {
      if (digits === 0) return undefined;
      value = value * 256 + octet;
      dots += 1;
      [octet, digits] = [0, 0];
      continue;
    }
    const digit = code - zero;
    if (digit < 0 || digit > 9 || (digits > 0 && octet === 0)) return undefined;
    octet = octet * 10 + digit;
    digits += 1;
    if (octet > 255) return undefined;
  }
  return dots === 3 && digits > 0 ? value * 256 + octet : undefined;
}

/** Dotted form of an unsigned 32-bit number. */
export function formatIpv4(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}
