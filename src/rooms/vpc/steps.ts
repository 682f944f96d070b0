import type {Hop, Leg} from '../../engines/vpc/answer';
import type {HopText, WordContext} from '../../words/vpc.types';
import {words as vpcWords} from '../../words/vpc';
import {words} from '../../words/vpc-figure';
import type {Outcome} from './outcome';

export interface StepLine {
  /** Index into the answer's hops. */
  readonly index: number;
  readonly outcome: Hop['outcome'];
  readonly text: HopText;
}

export interface StepGroup {
  readonly leg: Leg;
  readonly title: string;
  readonly steps: readonly StepLine[];
  /** What the packet never came to, in words. */
  readonly later: readonly string[];
}

/** The trace as lines: the request and the reply apart, and under the culprit what was not reached. */
export function stepGroups({answer, beyond}: Outcome, context: WordContext): readonly StepGroup[] {
  const lines = answer.hops.map((hop, index) => ({
    index,
    leg: hop.leg,
    outcome: hop.outcome,
    text: vpcWords.hop(hop, context),
  }));
  const of = (leg: Leg) => lines.filter((line) => line.leg === leg);
  const rest = beyond.length > 0 ? [beyond.map((component) => vpcWords.component(component)).join(' · ')] : [];
  const forwardOnly = of('return').length === 0;
  const forward: StepGroup = {
    leg: 'forward',
    title: words.steps.forward,
    steps: of('forward'),
    later: forwardOnly && answer.verdict !== 'delivered' ? [...rest, words.steps.replyLater] : [],
  };
  if (forwardOnly) return [forward];
  return [forward, {leg: 'return', title: words.steps.back, steps: of('return'), later: rest}];
}
