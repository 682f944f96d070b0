import type {Code, Parent, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import {parseFence} from '../engines/vpc/fence/parse';
import type {FenceProblem} from '../engines/vpc/fence/problem';
import type {FenceWords} from '../words/fence.types';
import {figureElement, importsRoom, roomImport} from './element';
import {koreanPage} from './folders';
import {importNetwork} from './from-aws';
import {wordsIn} from './languages';
import type {Locale} from './languages';

export interface FenceOptions {
  /** The language of the pages being compiled; anything but `en` is Korean. */
  readonly locale: string;
  readonly siteDir: string;
  /** Folders of the docs instances, from the site's folder, by the instance's id. */
  readonly contents?: Readonly<Record<string, string>>;
}

interface Fence {
  readonly node: Code;
  readonly parent: Parent;
  readonly index: number;
}

/** What is wrong with one fence: the place of the first problem in the page, and a paragraph with all of them. */
interface Failure {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Turns every `vpc` code block into the drawn figure while the page is compiled. What is wrong with the page's fences stops the build with one
 * message that lists all of it, in the page's language, with lines and columns of the page.
 */
export default function remarkVpcFence({locale, siteDir, contents = {default: 'docs'}}: FenceOptions) {
  const language: Locale = locale === 'en' ? 'en' : 'ko';
  const words = wordsIn(language);

  return (tree: Root, file: VFile): void => {
    const fences = fencesOf(tree);
    if (fences.length === 0) return;
    const page = koreanPage(file.path, siteDir, contents);
    const seen = new Map<string, number>();
    const failures: Failure[] = [];
    for (const fence of fences) {
      const failure = replace(fence, page, seen, language, words);
      if (failure !== undefined) failures.push(failure);
    }
    const [first] = failures;
    if (first !== undefined) {
      const place = {line: first.line, column: first.column};
      file.fail(failures.map(({text}) => text).join('\n\n'), {place, source: 'vpc'});
    }
    if (!tree.children.some((node) => importsRoom(node))) tree.children.unshift(roomImport() as RootContent);
  };
}

function fencesOf(tree: Root): Fence[] {
  const fences: Fence[] = [];
  visit(tree, 'code', (node, index, parent) => {
    if (node.lang === 'vpc' && parent !== undefined && index !== undefined) fences.push({node, parent, index});
  });
  return fences;
}

function replace(
  {node, parent, index}: Fence,
  page: string,
  seen: Map<string, number>,
  locale: Locale,
  words: FenceWords,
): Failure | undefined {
  const start = node.position?.start ?? {line: 1, column: 1};
  const parsed = parseFence(node.value);
  if (!parsed.ok) return failureOf(parsed.error, start, words);
  const figure = parsed.value;
  const {id} = figure;
  const fail = (...sentences: readonly string[]): Failure => ({
    ...start,
    text: listed(words.heading(id, sentences.length), sentences),
  });
  const earlier = seen.get(id);
  if (earlier !== undefined) return fail(words.idTwice(id, earlier));
  seen.set(id, start.line);

  const network =
    figure.fromAws === undefined ? {model: figure.model} : importNetwork(figure, figure.fromAws, page, words);
  if ('problems' in network) return fail(...network.problems);
  parent.children[index] = figureElement({...figure, ...network}, node.value, locale) as RootContent;
  return undefined;
}

/** A fence's text begins on the line after its opening, and in a list as far to the right as the fence does. */
function failureOf(
  problems: readonly FenceProblem[],
  start: {readonly line: number; readonly column: number},
  words: FenceWords,
): Failure {
  const placed = problems.map((problem) => ({
    ...problem,
    line: problem.line + start.line,
    column: problem.column + start.column - 1,
  }));
  const {line, column} = placed[0] ?? start;
  return {
    line,
    column,
    text: listed(
      words.heading('', placed.length),
      placed.map((problem) => words.problem(problem)),
    ),
  };
}

const listed = (heading: string, sentences: readonly string[]): string =>
  [heading, ...sentences.map((sentence) => `- ${sentence}`)].join('\n');
