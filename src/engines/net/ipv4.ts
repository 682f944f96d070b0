const octet = /^(?:0|[1-9]\d{0,2})$/;

/** An IPv4 address as an unsigned 32-bit number; `undefined` when the text is not four numbers from 0 to 255. */
export function parseIpv4(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    const number = Number(part);
    if (!octet.test(part) || number > 255) return undefined;
    value = value * 256 + number;
  }
  return value;
}

/** Dotted form of an unsigned 32-bit number. */
export function formatIpv4(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}
