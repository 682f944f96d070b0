import type {KeyboardEvent} from 'react';

/** One thing that keys can do. The same list answers the keys and prints the help, so the help cannot lie. */
export interface KeyBinding<Command extends string> {
  /** As in `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  readonly command: Command;
}

export type KeyMap<Command extends string> = readonly KeyBinding<Command>[];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Combinations belong to the browser and the reader's own tools. */
export function commandOf<Command extends string>(map: KeyMap<Command>, pressed: Pressed): Command | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  return map.find(({keys}) => keys.includes(pressed.key))?.command;
}

/**
 * A command without a handler does not compile. Handlers get the element that holds the keys;
 * one that answers `false` leaves the key to the browser.
 */
export function onKeys<Command extends string>(
  map: KeyMap<Command>,
  handlers: Readonly<Record<Command, (within: HTMLElement) => unknown>>,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const command = commandOf(map, event);
    if (command === undefined || handlers[command](event.currentTarget) === false) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

export interface KeyHelp {
  readonly keys: readonly string[];
  readonly text: string;
}

/** A command without a sentence does not compile either. */
export const keyHelp = <Command extends string>(
  map: KeyMap<Command>,
  words: Readonly<Record<Command, string>>,
): readonly KeyHelp[] =>
  map.map(({keys, command}) => ({keys: keys.map((key) => SYMBOLS[key] ?? key), text: words[command]}));
