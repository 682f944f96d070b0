export interface BlockState {
  /** As typed; may not be an address yet. */
  readonly address: string;
  /** 0 to 32. */
  readonly prefix: number;
}

export type BlockAction =
  {readonly type: 'address'; readonly text: string} | {readonly type: 'prefix'; readonly length: number};

export const initialState: BlockState = {address: '10.0.0.0', prefix: 16};

export const LONGEST_PREFIX = 32;

export function reduce(state: BlockState, action: BlockAction): BlockState {
  switch (action.type) {
    case 'address':
      return action.text === state.address ? state : {...state, address: action.text};
    case 'prefix': {
      const prefix = Math.min(LONGEST_PREFIX, Math.max(0, Math.round(action.length)));
      return prefix === state.prefix ? state : {...state, prefix};
    }
  }
}

/** Letters typed and steps of a slider are one change, until something else is changed. */
export const undoable = (before: BlockState, after: BlockState, previous: BlockState | undefined): boolean =>
  previous === undefined ||
  (before.address === after.address) !== (previous.address === before.address) ||
  (before.prefix === after.prefix) !== (previous.prefix === before.prefix);
