import type {Answer, Fix, Leg} from '../engines/vpc/answer';
import type {NotUnderstood} from '../engines/vpc/aws/report';
import type {Model} from '../engines/vpc/model';
import type {CliWords} from '../words/cli.types';
import {isUnknown} from '../engines/vpc/unknown-codes';
import type {Words} from './language';
import {plain} from './plain';
import {alignRows} from './width';

export interface Told {
  readonly model: Model;
  readonly answer: Answer;
  readonly fixes: readonly Fix[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly assumedPort?: number;
}

/** How a terminal marks what matters; without colours both leave the text as it is. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The answer as a person reads it: verdict first, then the steps of both legs, then what can be done. */
export const answerText = (told: Told, words: Words, style: Style): string => {
  const {answer, model} = told;
  const context = {model, answer};
  const {outcome, cause} = words.vpc.verdict(context);
  const sections = [
    [`${style.strong(plain(outcome))} ${plain(cause)}`],
    ...legs(told, words, style),
    section(
      words.vpc.fixHeading,
      told.fixes.map((fix) => words.vpc.fix(fix, context)),
      style,
    ),
    section(words.vpc.alsoHeading, further(told, words, false), style),
    section(words.vpc.alsoUnknownHeading, further(told, words, true), style),
    section(words.vpc.noteHeading, notes(told, words), style),
    section(words.cli.notUnderstoodHeading, notUnderstoodLines(told.notUnderstood, words.cli), style),
    [style.faint(closing(answer, words))],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

const legs = (told: Told, words: Words, style: Style): readonly (readonly string[])[] => {
  const {answer, model} = told;
  const rows = answer.hops.map((hop, index) => {
    const {title, detail, chip} = words.vpc.hop(hop, {model, answer});
    return {leg: hop.leg, cells: [String(index + 1), chip, plain(title), plain(detail)]};
  });
  // Both legs are aligned as one table, so that the eye finds the same column in both.
  const lines = alignRows(rows.map((row) => row.cells));
  return (['forward', 'return'] as const).map((leg: Leg) => {
    const own = lines.filter((_, index) => rows[index]?.leg === leg).map((line) => `  ${line}`);
    const packet = answer.hops.find((hop) => hop.leg === leg)?.packet;
    const title = `${style.strong(words.vpc.leg[leg])}${packet === undefined ? '' : `  ${words.vpc.packet(packet)}`}`;
    return [title, ...(own.length === 0 ? [`  ${words.vpc.notReached}`] : own)];
  });
};

const section = (heading: string, items: readonly string[], style: Style): readonly string[] =>
  items.length === 0 ? [] : [style.strong(heading), ...items.map((item) => `  - ${plain(item)}`)];

/** What comes behind the culprit, blocks apart from what is not known; the same thing on both legs is said once. */
const further = ({answer, model}: Told, words: Words, unknown: boolean): readonly string[] => {
  const said = answer.blockedBy === null ? '' : words.vpc.block({...answer.blockedBy, leg: 'forward'}, {model, answer});
  const texts = answer.alsoBlocking
    .filter((block) => isUnknown(block.code) === unknown)
    .map((block) => words.vpc.block(unknown ? {...block, leg: 'forward'} : block, {model, answer}));
  return [...new Set(texts)].filter((text) => text !== said);
};

const notes = ({answer, model, assumedPort}: Told, words: Words): readonly string[] => [
  ...(assumedPort === undefined ? [] : [words.cli.portAssumed(assumedPort)]),
  // The same thing may be noted at several places; once is enough to read.
  ...new Set(answer.notes.map((note) => words.vpc.note(note, {model, answer}))),
];

/** Data of a whole account may hold much that is not understood; a screen shows the first of it, `--json` all. */
const shown = 12;

export const notUnderstoodLines = (items: readonly NotUnderstood[], words: CliWords): readonly string[] => {
  const lines = items.slice(0, shown).map((item) => notUnderstoodLine(item, words));
  return items.length > shown ? [...lines, words.andMore(items.length - shown)] : lines;
};

export const notUnderstoodLine = ({path, place, code, values}: NotUnderstood, words: CliWords): string => {
  // Sentences about a list begin with its name, which is its place too.
  const where = [path, place === values['list'] ? '' : place].filter((part) => part !== '').join(' ');
  return `${where === '' ? '' : `${where}: `}${plain(words.notUnderstood[code](values))}`;
};

const closing = (answer: Answer, {vpc}: Words): string =>
  answer.verdict === 'dropped' ? `${vpc.computed} ${vpc.moreMayFollow}` : vpc.computed;
