/** IANA protocol numbers, and -1 for all, as AWS writes it. */
export const protocols = {all: -1, icmp: 1, tcp: 6, udp: 17, icmpv6: 58} as const;

const names = new Map<number, string>(Object.entries(protocols).map(([name, number]) => [number, name]));

/** A protocol by name or number (0 to 255, or -1); `undefined` when it is neither. */
export function parseProtocol(text: string): number | undefined {
  const lower = text.trim().toLowerCase();
  if (Object.hasOwn(protocols, lower)) return protocols[lower as keyof typeof protocols];
  if (!/^(?:-1|\d{1,3})$/.test(lower)) return undefined;
  const number = Number(lower);
  return number <= 255 ? number : undefined;
}

/** `tcp`, `udp`, `icmp`, `icmpv6`, `all`, or the number. */
export const formatProtocol = (protocol: number): string => names.get(protocol) ?? String(protocol);

export const hasPorts = (protocol: number): boolean => protocol === protocols.tcp || protocol === protocols.udp;

export const isIcmp = (protocol: number): boolean => protocol === protocols.icmp || protocol === protocols.icmpv6;
