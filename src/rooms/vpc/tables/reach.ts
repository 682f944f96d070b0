import type {Verdict} from '../../../engines/vpc/answer';
import type {FigureFlow} from '../../../engines/vpc/fence/figure';
import type {Model} from '../../../engines/vpc/model';
import {trace} from '../../../engines/vpc/trace';
import {plainNameOf} from '../../../words/vpc-names';
import {words} from '../../../words/vpc-figure';
import {prepared} from '../outcome';
import {questionOf} from '../question';

export interface ReachEnd {
  readonly id: string;
  readonly label: string;
}

/** Who reaches whom with one kind of traffic; `null` on the diagonal and where an end has no address. */
export interface Reach {
  readonly ends: readonly ReachEnd[];
  readonly cells: readonly (readonly (Verdict | null)[])[];
  /** How many ends there are; more than are shown. */
  readonly all: number;
}

/** A table that nobody can read helps nobody. */
const MOST = 40;

export function reachOf(model: Model, traffic: Pick<FigureFlow, 'protocol' | 'port'>): Reach {
  const instances = model.interfaces.filter(({kind, instance}) => kind === 'instance' || instance !== undefined);
  const all = [
    ...instances.map(({id}) => ({id, label: plainNameOf(model, id)})),
    ...(instances.length > 0 ? [{id: 'internet', label: words.flow.internet}] : []),
  ];
  const ends = all.length > MOST ? [...all.slice(0, MOST - 1), ...all.slice(-1)] : all;
  const network = prepared(model);
  const verdict = (from: string, to: string): Verdict | null => {
    if (from === to) return null;
    const question = questionOf(model, {...traffic, from, to});
    return question.ok ? trace(network, question.value.flow).verdict : null;
  };
  return {ends, cells: ends.map((from) => ends.map((to) => verdict(from.id, to.id))), all: all.length};
}
