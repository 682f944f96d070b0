import {hasPorts, protocols} from '../../engines/net/protocol';
import {apply} from '../../engines/vpc/apply';
import type {FigureFlow} from '../../engines/vpc/fence/figure';
import type {Model} from '../../engines/vpc/model';
import type {Operation} from '../../engines/vpc/operations';
import type {PartRef} from './drawing/VpcDrawing';

export const views = ['figure', 'table', 'reach'] as const;
export type View = (typeof views)[number];

/** All that a reader can change, and so all that a link carries. */
export interface VpcState {
  readonly model: Model;
  /** `null` where the network holds nothing that could send. */
  readonly flow: FigureFlow | null;
  readonly selected: PartRef | null;
  /** Index into the answer's hops; `null` shows the whole way. */
  readonly step: number | null;
  readonly view: View;
}

export type VpcAction =
  | {readonly type: 'ask'; readonly change: Partial<FigureFlow>}
  | {readonly type: 'swap'}
  | {readonly type: 'mend'; readonly operations: readonly Operation[]}
  /** Choosing the chosen part again lets go of it. */
  | {readonly type: 'select'; readonly part: PartRef | null}
  | {readonly type: 'step'; readonly to: number | null}
  | {readonly type: 'view'; readonly view: View};

const TCP = protocols.tcp;
const HTTPS = 443;

/** What a figure without a flow of its own shows: its first instance calling the internet. */
export function usualFlow(model: Model): FigureFlow | null {
  const first = model.interfaces.find(({kind}) => kind === 'instance') ?? model.interfaces[0];
  return first ? {from: first.id, to: 'internet', protocol: TCP, port: HTTPS} : null;
}

export const initialState = (model: Model, flow: FigureFlow | undefined): VpcState => ({
  model,
  flow: flow ?? usualFlow(model),
  selected: null,
  step: null,
  view: 'figure',
});

/** Ports belong to TCP and UDP only; a port chosen once comes back with them. */
function ask(flow: FigureFlow | null, change: Partial<FigureFlow>): FigureFlow {
  const {from, to, protocol, port, sourcePort} = {from: '', to: 'internet', protocol: TCP, ...flow, ...change};
  if (!hasPorts(protocol)) return {from, to, protocol};
  return {from, to, protocol, port: port ?? HTTPS, ...(sourcePort === undefined ? {} : {sourcePort})};
}

const samePart = (a: PartRef | null, b: PartRef | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && a.id === b.id && a.at === b.at;

export function reduce(state: VpcState, action: VpcAction): VpcState {
  switch (action.type) {
    case 'ask':
      return {...state, flow: ask(state.flow, action.change), step: null};
    case 'swap': {
      if (!state.flow) return state;
      const {from, to} = state.flow;
      return {...state, flow: {...state.flow, from: to, to: from}, step: null};
    }
    case 'mend': {
      const model = apply(state.model, action.operations);
      return model === state.model ? state : {...state, model, step: null};
    }
    case 'select':
      return {...state, selected: samePart(state.selected, action.part) ? null : action.part};
    case 'step':
      return action.to === state.step ? state : {...state, step: action.to, selected: null};
    case 'view':
      return action.view === state.view ? state : {...state, view: action.view};
  }
}

/** Typing a port is one change, however many digits it takes. */
const onlyPortDiffers = (a: VpcState, b: VpcState): boolean =>
  a.model === b.model &&
  a.flow?.from === b.flow?.from &&
  a.flow?.to === b.flow?.to &&
  a.flow?.protocol === b.flow?.protocol &&
  a.flow?.port !== b.flow?.port;

/** Looking around is not a change; asking and mending are. */
export function undoable(before: VpcState, after: VpcState, previous: VpcState | undefined): boolean {
  if (before.model === after.model && before.flow === after.flow) return false;
  return !(previous && onlyPortDiffers(before, after) && onlyPortDiffers(previous, before));
}
