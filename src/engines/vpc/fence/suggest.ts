/**
 * The known word nearest to what was written, or '' when none comes near: one slip in a short word, two in a longer one.
 * A slip is a letter too many, too few, changed, or swapped with its neighbour.
 */
export function nearest(written: string, known: Iterable<string>): string {
  const wanted = written.toLowerCase();
  let best = '';
  let bestSlips = wanted.length <= 4 ? 2 : 3;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= bestSlips) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase());
    if (slips < bestSlips) {
      best = candidate;
      bestSlips = slips;
    }
  }
  return best;
}

/** Optimal string alignment distance; texts are short, so three rows of the table are plenty. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let slips = Math.min(changed, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      }
      next.push(slips);
    }
    beforeLast = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
