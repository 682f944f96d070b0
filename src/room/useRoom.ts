import {useContext, useState, useSyncExternalStore} from 'react';
import {AddressBarContext} from './address-bar';
import {createRoomStore, type RoomSpec} from './room-store';

export interface RoomHandle {
  readonly id: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** False while the room is as the page's author left it. */
  readonly changed: boolean;
  /** The state as a link's value; `undefined` for the initial one. */
  readonly link: string | undefined;
  readonly notice: string | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: () => void;
}

export interface Room<State, Action> extends RoomHandle {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

/** Spec and address are read once: a room whose spec changes needs a new `key`. Stands inside `withAddress` or an island. */
export function useRoom<State, Action>(spec: RoomSpec<State, Action>): Room<State, Action> {
  const address = useContext(AddressBarContext);
  const [store] = useState(() => createRoomStore(spec, address));
  const {history, link, notice} = useSyncExternalStore(store.subscribe, store.snapshot, store.initial);
  return {
    id: spec.id,
    state: history.present,
    dispatch: store.dispatch,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    changed: link !== undefined,
    link,
    notice,
    undo: store.undo,
    redo: store.redo,
    reset: store.reset,
  };
}
