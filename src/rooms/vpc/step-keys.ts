import type {KeyMap} from '../../room/keys';

export type StepCommand = 'previous' | 'next' | 'first' | 'last' | 'all';

/** In the list of steps, which is a tab stop of its own. */
export const stepKeys: KeyMap<StepCommand> = [
  {keys: ['ArrowUp', 'ArrowLeft'], command: 'previous'},
  {keys: ['ArrowDown', 'ArrowRight'], command: 'next'},
  {keys: ['Home'], command: 'first'},
  {keys: ['End'], command: 'last'},
  {keys: ['Escape'], command: 'all'},
];

/** Where a command leads from a step; `null` is the whole way. */
export function stepAfter(command: StepCommand, at: number | null, count: number): number | null {
  if (count === 0) return null;
  switch (command) {
    case 'previous':
      return at === null ? count - 1 : Math.max(0, at - 1);
    case 'next':
      return at === null ? 0 : Math.min(count - 1, at + 1);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    case 'all':
      return null;
  }
}
