import {ok, type Result} from '../../engines/result';
import type {Answer, Component, Fix, Flow} from '../../engines/vpc/answer';
import {apply} from '../../engines/vpc/apply';
import type {FigureFlow} from '../../engines/vpc/fence/figure';
import {fixesFor} from '../../engines/vpc/fixes';
import type {Model} from '../../engines/vpc/model';
import {prepare, type Prepared} from '../../engines/vpc/prepare';
import {trace} from '../../engines/vpc/trace';
import {questionOf, type NamesUnknown, type Question} from './question';

/** Everything the figure shows about one flow. */
export interface Outcome {
  readonly question: Question;
  readonly answer: Answer;
  readonly fixes: readonly Fix[];
  /** What the packet would meet behind the culprit once that is mended. */
  readonly beyond: readonly Component[];
}

const known = new WeakMap<Model, Prepared>();

/** Preparing is the costly half of a trace; the table of who reaches whom asks thousands of times. */
export function prepared(model: Model): Prepared {
  const before = known.get(model);
  if (before) return before;
  const now = prepare(model);
  known.set(model, now);
  return now;
}

/** Parts of the way that a reader counts as a stop of its own. */
const STOPS: ReadonlySet<Component> = new Set<Component>([
  'security-group',
  'network-acl',
  'route-table',
  'internet-gateway',
  'egress-only-gateway',
  'nat-gateway',
  'vpn-gateway',
  'vpc-peering',
  'vpc-endpoint',
  'transit-gateway-attachment',
  'transit-gateway-route-table',
]);

function beyondCulprit(model: Model, flow: Flow, {hops, leg}: Answer, fix: Fix | undefined): readonly Component[] {
  if (!fix) return [];
  const mended = trace(prepare(apply(model, fix.operations)), flow);
  const later = mended.hops.slice(hops.length).filter((hop) => hop.leg === leg && STOPS.has(hop.component));
  return [...new Set(later.map(({component}) => component))];
}

export function outcomeOf(model: Model, flow: FigureFlow): Result<Outcome, NamesUnknown> {
  const question = questionOf(model, flow);
  if (!question.ok) return question;
  const network = prepared(model);
  const answer = trace(network, question.value.flow);
  const fixes = answer.verdict === 'delivered' ? [] : fixesFor(network, answer);
  return ok({
    question: question.value,
    answer,
    fixes,
    beyond: beyondCulprit(model, question.value.flow, answer, fixes[0]),
  });
}
