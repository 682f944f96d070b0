import {extname} from 'node:path';
import {err, ok, type Result} from '../engines/result';
import {parseFence} from '../engines/vpc/fence/parse';
import type {FenceProblem} from '../engines/vpc/fence/problem';
import type {Figure} from '../engines/vpc/fence/figure';

/** A problem whose line counts in the file, not in the fence. */
export interface FenceTrouble {
  readonly path: string;
  readonly problem: FenceProblem;
}

/** The figure of a YAML file, or of the first `vpc` fence of a page. */
export const readFence = (path: string, text: string): Result<Figure, 'no-fence' | readonly FenceTrouble[]> => {
  const isPage = /^\.mdx?$/i.test(extname(path));
  const fence = isPage ? firstFence(text) : {text, linesBefore: 0};
  if (fence === undefined) return err('no-fence');
  const figure = parseFence(fence.text);
  if (figure.ok) return ok(figure.value);
  return err(figure.error.map((problem) => ({path, problem: {...problem, line: problem.line + fence.linesBefore}})));
};

/** CommonMark's fences: three or more backticks or tildes, indented by up to three spaces or by a list. */
const opening = /^(\s*)(`{3,}|~{3,})\s*vpc(?:\s.*)?$/;

export const firstFence = (text: string): {readonly text: string; readonly linesBefore: number} | undefined => {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => opening.test(line));
  const [, indent = '', marks = '```'] = opening.exec(lines[start] ?? '') ?? [];
  if (start < 0) return undefined;
  const closing = new RegExp(`^\\s*${marks.charAt(0)}{${String(marks.length)},}\\s*$`);
  const length = lines.slice(start + 1).findIndex((line) => closing.test(line));
  const inside = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return {text: inside.map((line) => dedent(line, indent)).join('\n'), linesBefore: start + 1};
};

const dedent = (line: string, indent: string): string => (line.startsWith(indent) ? line.slice(indent.length) : line);
