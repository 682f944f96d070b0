import type {FenceProblem, FenceProblemCode, FenceProblemValues} from './problem';

/** Collects what is wrong; nothing stops at the first problem. */
export interface Report {
  add<Code extends FenceProblemCode>(
    at: number,
    code: Code,
    values: Readonly<FenceProblemValues[Code]>,
    awsCode?: string,
  ): void;
  /** The line (from 1) of an offset, for sentences such as "already on line 4". */
  lineOf(at: number): string;
  readonly count: number;
  /** In the order of the text. */
  problems(): readonly FenceProblem[];
}

export function createReport(text: string): Report {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const found: {at: number; problem: FenceProblem}[] = [];
  const line = (at: number): number => lastAtOrBefore(starts, at) + 1;

  return {
    add(at, code, values, awsCode) {
      const row = line(at);
      const place = {line: row, column: at - (starts[row - 1] ?? 0) + 1};
      const problem = {...place, code, ...(awsCode === undefined ? {} : {awsCode}), values} as FenceProblem;
      const same = found.some((other) => other.at === at && other.problem.code === code);
      if (!same) found.push({at, problem});
    },
    lineOf: (at) => String(line(at)),
    get count() {
      return found.length;
    },
    problems: () => [...found].sort((a, b) => a.at - b.at).map(({problem}) => problem),
  };
}

/** Index of the last number that is not greater than `at`; the list is sorted and starts with 0. */
function lastAtOrBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
