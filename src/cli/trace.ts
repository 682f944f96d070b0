import {fixesFor} from '../engines/vpc/fixes';
import {prepare} from '../engines/vpc/prepare';
import {trace} from '../engines/vpc/trace';
import type {Verdict} from '../engines/vpc/answer';
import {answerJson} from './answer-json';
import {answerText, notUnderstoodLines, type Style} from './answer-text';
import {readArguments, wantsHelp} from './arguments';
import {flowOf, type FlowProblem} from './flow';
import type {Words} from './language';
import {plain} from './plain';
import {loadSource, type SourceProblem} from './source';

export interface Outcome {
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly out: string;
  readonly error: string;
}

const exitCodes: Readonly<Record<Verdict, Outcome['exitCode']>> = {delivered: 0, dropped: 1, unknown: 3};

/** The whole command, without touching the process: what it would print, and how it would end. */
export const run = async (argv: readonly string[], words: Words, style: Style): Promise<Outcome> => {
  if (wantsHelp(argv)) return {exitCode: argv.length === 0 ? 2 : 0, out: words.cli.usage, error: ''};
  const asked = readArguments(argv);
  if (!asked.ok) return refuse([words.cli.problem(asked.error), words.cli.seeHelp]);
  const loaded = await loadSource(asked.value.source);
  if (!loaded.ok) return refuse(await sourceLines(loaded.error, words));

  const {model, notUnderstood} = loaded.value;
  const flow = flowOf(model, asked.value);
  if (!flow.ok) return refuse([flowLine(flow.error, words)]);
  const prepared = prepare(model, {assumeRoutes: asked.value.assumeRoutes});
  const answer = trace(prepared, flow.value.flow);
  const fixes = fixesFor(prepared, answer);
  const out = asked.value.json
    ? `${JSON.stringify(answerJson(model, answer, fixes, notUnderstood), null, 2)}\n`
    : answerText({model, answer, fixes, notUnderstood, ...flow.value}, words, style);
  return {exitCode: exitCodes[answer.verdict], out, error: ''};
};

const refuse = (lines: readonly string[]): Outcome => ({
  exitCode: 2,
  out: '',
  error: `${lines.map(plain).join('\n')}\n`,
});

const flowLine = (problem: FlowProblem, {cli}: Words): string =>
  problem.kind === 'names' ? cli.resolve(problem.problem) : cli.problem(problem.problem);

const sourceLines = async (problem: SourceProblem, words: Words): Promise<readonly string[]> => {
  switch (problem.kind) {
    case 'cli':
      return [words.cli.problem(problem.problem)];
    case 'fence': {
      // Only a broken fence needs these sentences; everyone else starts faster without them.
      const {fenceTroubleLine} = await import('./fence-trouble');
      return problem.troubles.map((trouble) => fenceTroubleLine(trouble, words.language));
    }
    case 'data':
      return [
        words.cli.problem({code: 'nothing-to-trace', path: problem.path}),
        ...notUnderstoodLines(problem.notUnderstood, words.cli),
      ];
  }
};
