/**
 * YAML for the writer. The parser's library could print too, but the writer also runs in the reader's browser, which should not load a
 * YAML library for it.
 */
export type Printed = string | readonly Printed[] | PrintedMap;
export interface PrintedMap {
  readonly entries: readonly (readonly [key: string, value: Printed])[];
}

/** Beyond this a map or list is printed over several lines. */
const WIDTH = 100;

/** Texts that YAML reads back as themselves without quotes, inside brackets too. */
const PLAIN = /^[\p{L}\p{N}_./:<>→-](?:[\p{L}\p{N}_./:<>→()·+=~* -]*[\p{L}\p{N}_./()>*-])?$/u;

export function scalar(text: string): string {
  const plain = PLAIN.test(text) && !/: |^- |^-$|^[>?]|^---/.test(text);
  return plain ? text : JSON.stringify(text);
}

/** Arrays have a method of the name `entries`. */
export const isMap = (value: Printed): value is PrintedMap => typeof value === 'object' && !Array.isArray(value);

/** On one line, in brackets. */
function inline(value: Printed): string {
  if (typeof value === 'string') return scalar(value);
  if (isMap(value)) return `{${value.entries.map(([key, one]) => `${scalar(key)}: ${inline(one)}`).join(', ')}}`;
  return `[${value.map(inline).join(', ')}]`;
}

function lines([key, value]: readonly [string, Printed], indent: string): string[] {
  const head = `${indent}${scalar(key)}:`;
  if (value === '') return [head];
  const short = `${head} ${inline(value)}`;
  const nested = isMap(value) && value.entries.some(([, one]) => isMap(one) && one.entries.length > 1);
  if (typeof value === 'string' || (short.length <= WIDTH && !nested)) return [short];
  if (isMap(value)) return [head, ...value.entries.flatMap((entry) => lines(entry, `${indent}  `))];
  return [head, ...value.map((one) => `${indent}  - ${inline(one)}`)];
}

/** The whole fence; its sections always stand on lines of their own. */
export function printYaml(map: PrintedMap): string {
  const all = map.entries.flatMap(([key, value]) => {
    const section = isMap(value) && value.entries.length > 0 && key !== 'title' && key !== 'caption';
    return section
      ? [`${scalar(key)}:`, ...value.entries.flatMap((entry) => lines(entry, '  '))]
      : lines([key, value], '');
  });
  return `${all.join('\n')}\n`;
}

/** A map of what is there: entries without a value are left out. */
export const mapOf = (entries: readonly (readonly [string, Printed | undefined])[]): PrintedMap => ({
  entries: entries.flatMap(([key, value]): [string, Printed][] => (value === undefined ? [] : [[key, value]])),
});

/** A list, or its only item without brackets. */
export const listOf = (items: readonly string[]): Printed | undefined =>
  items.length === 0 ? undefined : items.length === 1 ? items[0] : items;
