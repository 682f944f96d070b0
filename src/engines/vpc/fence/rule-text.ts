import type {Direction} from '../model';
import {readProtocol, readSelector} from './protocols';
import type {Selector} from './protocols';
import type {Sketch} from './sketch';
import {wordsOf} from './tree';
import type {TextTree, Word} from './tree';

/** What rules of groups and of ACLs share: `tcp 443 from 10.0.0.0/16`. */
export interface TrafficText extends Selector {
  readonly protocol: number;
  readonly peer: Word;
}

const PREPOSITION: Readonly<Record<Direction, string>> = {ingress: 'from', egress: 'to'};

export const ruleExample = (direction: Direction, numbered: boolean): string =>
  `${numbered ? '100 allow ' : ''}tcp 443 ${PREPOSITION[direction]} 10.0.0.0/16`;

/** `words` are those of the rule from its protocol on; `rule` is the whole text, for the sentence. */
export function readTraffic(
  words: readonly Word[],
  rule: TextTree,
  direction: Direction,
  numbered: boolean,
  {report}: Sketch,
): TrafficText | null {
  const place = words.findIndex(({text}) => text === 'from' || text === 'to');
  const [protocolWord, selectorWord, extra] = words.slice(0, place < 0 ? words.length : place);
  const [preposition, peer, more] = place < 0 ? [] : words.slice(place);
  const malformed = protocolWord === undefined || extra !== undefined || peer === undefined || more !== undefined;
  if (malformed || preposition === undefined) {
    const at = (extra ?? more ?? words[0])?.at ?? rule.at;
    report.add(at, 'rule-form', {rule: rule.text, example: ruleExample(direction, numbered)});
    return null;
  }
  if (preposition.text !== PREPOSITION[direction]) {
    report.add(preposition.at, 'from-and-to', {found: preposition.text, expected: PREPOSITION[direction]});
    return null;
  }
  const protocol = readProtocol(protocolWord, report);
  if (protocol === null) return null;
  const selector = readSelector(protocol, selectorWord, report);
  return selector === null ? null : {protocol, ...selector, peer};
}

export const rulesOf = (tree: TextTree): Word[] => wordsOf(tree);
