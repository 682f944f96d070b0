/** Where the reader has been in a room. States are immutable, so keeping them is free. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** Further back than this nobody looks. */
const LONGEST_PAST = 100;

export const beginHistory = <State>(present: State): History<State> => ({past: [], present, future: []});

export const advance = <State>({past, present}: History<State>, next: State): History<State> => ({
  past: [...past, present].slice(-LONGEST_PAST),
  present: next,
  future: [],
});

/** A change that undo does not step over: what is selected, which step is shown. */
export const amend = <State>(history: History<State>, next: State): History<State> => ({...history, present: next});

export function undo<State>(history: History<State>): History<State> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future]};
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return {past: [...history.past, history.present], present: next, future};
}
