/** The block reader: what the template room says. */
export interface TemplateWords {
  readonly title: string;
  readonly address: string;
  readonly prefix: string;
  readonly bits: (network: number, host: number) => string;
  readonly network: string;
  readonly host: string;
  readonly rows: Readonly<Record<'block' | 'first' | 'last' | 'size' | 'usable', string>>;
  readonly what: string;
  readonly value: string;
  readonly caption: string;
  count(addresses: number): string;
  /** A subnet may be this wide, as prefix lengths. */
  notASubnet(widest: number, narrowest: number): string;
  readonly notAnAddress: string;
  reserved(addresses: number): string;
  readonly copyTable: string;
}
