/** Edits (insert, delete, replace) between two short names. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The names most like the one that was not found, best first. A name that contains it comes before one that is merely spelt alike. */
export function nearest(wanted: string, names: readonly string[], count = 3): readonly string[] {
  const score = (name: string) =>
    name.includes(wanted) || wanted.includes(name) ? name.length / 1000 : 1 + distance(wanted, name);
  return [...names].sort((a, b) => score(a) - score(b)).slice(0, count);
}
