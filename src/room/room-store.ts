import type {AddressBar} from './address-bar';
import {isEmpty, noLink, readLink, sameLink, writeLink, type Link} from './address';
import {advance, amend, beginHistory, redo, undo, type History} from './history';

/** What a link turned out to mean; `notice` says what could not be taken over. */
export interface Decoded<State> {
  readonly state: State;
  readonly notice?: string;
}

/** All that tells one room from another. `encode` and `decode` are pure and never throw. */
export interface RoomSpec<State, Action> {
  /** The figure's id: its key in the address. */
  readonly id: string;
  readonly initial: State;
  readonly reduce: (state: State, action: Action) => State;
  readonly encode: (state: State) => string;
  /** `undefined` for a link that cannot be read. */
  readonly decode: (link: Link, initial: State) => Decoded<State> | undefined;
  /** Whether undo comes back to `before`; `previous` is where it would go otherwise. Absent: always. */
  readonly undoable?: (before: State, after: State, previous: State | undefined) => boolean;
  /** Said when a link cannot be read. */
  readonly unreadable: string;
}

export interface Snapshot<State> {
  readonly history: History<State>;
  /** The state as a link; `undefined` while it equals the initial one. */
  readonly link: string | undefined;
  readonly notice: string | undefined;
}

export interface RoomStore<State, Action> {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => Snapshot<State>;
  /** What the static HTML shows. */
  readonly initial: () => Snapshot<State>;
  readonly dispatch: (action: Action) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: () => void;
}

/** The address is written once nothing has changed for this long. */
export const REST_MS = 300;

/** A longer link breaks in mail and messengers: it is not written at all. */
export const LONGEST_LINK = 1_800;

/**
 * The state of one room and its place in the address, free of React so that its rules can be tested one by one.
 *
 * - The first snapshot is the initial state; the link is read on subscription, which is after hydration.
 * - The address follows the state, by `replace`, at rest. Equal to the initial one, the key is removed.
 * - Somebody else's change of the address (Back, a link on the page) is followed too.
 */
export function createRoomStore<State, Action>(
  spec: RoomSpec<State, Action>,
  address: AddressBar,
): RoomStore<State, Action> {
  const clean = spec.encode(spec.initial);
  const first: Snapshot<State> = {history: beginHistory(spec.initial), link: undefined, notice: undefined};
  const listeners = new Set<() => void>();
  let current = first;
  let seen: Link = noLink;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;

  function write(): void {
    const search = writeLink(address.search(), spec.id, writable(current.link));
    seen = readLink(search, spec.id);
    if (search !== address.search()) address.replaceSearch(search);
  }

  function commit(history: History<State>, notice?: string): void {
    if (history === current.history && notice === current.notice) return;
    const encoded = spec.encode(history.present);
    current = {history, link: encoded === clean ? undefined : encoded, notice};
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
    for (const changed of listeners) changed();
  }

  function follow(): void {
    const link = readLink(address.search(), spec.id);
    if (sameLink(link, seen)) return;
    seen = link;
    if (isEmpty(link)) {
      commit(beginHistory(spec.initial));
      return;
    }
    if (link.value !== undefined && link.value === current.link) return;
    const decoded = spec.decode(link, spec.initial);
    commit(beginHistory(decoded?.state ?? spec.initial), decoded ? decoded.notice : spec.unreadable);
  }

  function dispatch(action: Action): void {
    const {history} = current;
    const next = spec.reduce(history.present, action);
    if (next === history.present) return;
    const remember = spec.undoable?.(history.present, next, history.past.at(-1)) ?? true;
    commit(remember ? advance(history, next) : amend(history, next));
  }

  return {
    subscribe(changed) {
      listeners.add(changed);
      if (!stopListening) {
        stopListening = address.listen(follow);
        follow();
      }
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        stopListening?.();
        stopListening = undefined;
        clearTimeout(timer);
      };
    },
    snapshot: () => current,
    initial: () => first,
    dispatch,
    undo: () => {
      commit(undo(current.history));
    },
    redo: () => {
      commit(redo(current.history));
    },
    reset: () => {
      commit(beginHistory(spec.initial));
    },
  };
}

const writable = (link: string | undefined): string | undefined =>
  link !== undefined && link.length <= LONGEST_LINK ? link : undefined;
