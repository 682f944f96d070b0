import type {Fact, FactUnit, Range} from '../facts/fact';
import type {FactWords} from '../words/facts.types';

/** What the author asked for: a part of a compound value, without its unit, with its Region and date behind it. */
export interface FactChoice {
  readonly show?: string;
  readonly bare?: boolean;
  readonly dated?: boolean;
}

/** The text of a fact, or why it cannot be printed like this. */
export type Printed =
  {readonly ok: true; readonly text: string} | {readonly ok: false; readonly parts: readonly string[]};

const DATE = /^\d{4}-\d{2}(-\d{2})?$/;

/** Identifiers are not quantities: no commas in ports, rule numbers, prefix lengths and ASNs. */
const UNGROUPED: ReadonlySet<FactUnit> = new Set(['port', 'rule-number', 'prefix-length', 'asn']);

function digits(value: number, unit: FactUnit): string {
  if (UNGROUPED.has(unit)) return String(value);
  return value.toLocaleString('en-US', {maximumFractionDigits: 4});
}

function isRange(part: unknown): part is Range {
  return typeof part === 'object' && part !== null && 'min' in part && 'max' in part;
}

function printPart(part: unknown, {unit}: Fact, bare: boolean, words: FactWords): string | undefined {
  if (typeof part === 'number') return bare ? digits(part, unit) : words.units[unit].one(digits(part, unit), part);
  if (typeof part === 'string') return DATE.test(part) ? words.date(part) : part;
  if (Array.isArray(part)) return words.list(part.map(String));
  if (isRange(part)) return words.units[unit].range(digits(part.min, unit), digits(part.max, unit));
  return undefined;
}

/** Where and when the value holds, in brackets; empty where it holds everywhere. */
function printScope({scope}: Fact, words: FactWords): string {
  const text = words.scope(scope?.region, scope?.date);
  return text === '' ? '' : words.inBrackets(text);
}

/** Prints a fact in the words of one language. A compound value needs `show`, unless it is just a range. */
export function printFact(fact: Fact, {show, bare = false, dated = false}: FactChoice, words: FactWords): Printed {
  const compound = typeof fact.value === 'object' ? fact.value : undefined;
  const part = show === undefined ? fact.value : compound?.[show];
  const text = printPart(part, fact, bare, words);
  if (text === undefined) return {ok: false, parts: Object.keys(compound ?? {})};
  return {ok: true, text: dated ? `${text}${printScope(fact, words)}` : text};
}
