import type {KeyMap} from '../room/keys';

export type MenuCommand = 'next' | 'previous' | 'first' | 'last' | 'close' | 'leave';

export const menuKeys: KeyMap<MenuCommand> = [
  {keys: ['ArrowDown'], command: 'next'},
  {keys: ['ArrowUp'], command: 'previous'},
  {keys: ['Home'], command: 'first'},
  {keys: ['End'], command: 'last'},
  {keys: ['Escape'], command: 'close'},
  {keys: ['Tab'], command: 'leave'},
];
