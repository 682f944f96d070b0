import type {Model} from '../../engines/vpc/model';
import type {PartRef} from './drawing/VpcDrawing';
import {questionOf} from './question';
import type {View} from './view-link';

const things = (model: Model): readonly {readonly id: string}[] =>
  Object.values(model).flatMap((list: unknown) => (Array.isArray(list) ? (list as {readonly id: string}[]) : []));

/** The internet and a gateway's site are drawn, but are nobody's object. */
const isThere = (model: Model, {kind, id}: PartRef): boolean =>
  kind === 'internet' || kind === 'on-premises' || things(model).some((thing) => thing.id === id);

/** Names in a view that this network does not have. */
export function namesGone(model: Model, {flow, selected}: View): readonly string[] {
  const question = flow && questionOf(model, flow);
  const ends = question && !question.ok ? question.error.names : [];
  const part = selected && !isThere(model, selected) ? [selected.id] : [];
  return [...new Set([...ends, ...part])];
}
