import {err, ok, type Result} from '../../result';
import {firstBadOffset} from './json-scan';

/** Line and column are counted from 1; `found` is what stands there, empty at the end of the text. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

/** Reads JSON text; a byte order mark is skipped. */
export const parseJson = (text: string): Result<unknown, JsonProblem> => {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return ok(JSON.parse(clean) as unknown);
  } catch {
    // The messages of JSON.parse differ between engines and often name no place, so the place is looked for here.
    const offset = firstBadOffset(clean);
    const before = clean.slice(0, offset);
    const column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return err({line: before.split('\n').length, column, found: wordAt(clean, offset)});
  }
};

const wordAt = (text: string, offset: number): string =>
  /^(?:[\w.+-]{1,20}|[\s\S])?/u.exec(text.slice(offset, offset + 24))?.[0] ?? '';
