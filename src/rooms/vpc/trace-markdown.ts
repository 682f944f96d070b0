import type {FigureFlow} from '../../engines/vpc/fence/figure';
import {words as vpcWords} from '../../words/vpc';
import {words} from '../../words/vpc-figure';
import type {WordContext} from '../../words/vpc.types';
import type {Outcome} from './outcome';
import {stepGroups} from './steps';

/** A bar would end the cell; a tilde pair would strike text through. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('~', '\\~').replaceAll('\n', ' ');

/** The verdict and its steps for an issue, a chat or a page. */
export function traceMarkdown(title: string, flow: FigureFlow, outcome: Outcome, context: WordContext): string {
  const {outcome: result, cause} = vpcWords.verdict(context);
  const traffic = [vpcWords.protocol(flow.protocol), flow.port].filter((part) => part !== undefined).join(' ');
  const rows = stepGroups(outcome, context).flatMap(({leg, steps}) =>
    steps.map(({index, text}) => [String(index + 1), vpcWords.leg[leg], text.title, text.detail, text.chip]),
  );
  return [
    `**${title}**: \`${flow.from}\` → \`${flow.to}\` ${traffic}`,
    '',
    `**${result}** ${cell(cause)}`,
    '',
    ...[words.tables.hopHead, words.tables.hopHead.map(() => '---'), ...rows].map(
      (cells) => `| ${cells.map(cell).join(' | ')} |`,
    ),
    '',
    vpcWords.computed,
    '',
  ].join('\n');
}
