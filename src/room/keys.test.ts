import {describe, expect, test, vi} from 'vitest';
import {commandOf, keyHelp, onKeys, type KeyMap} from './keys';

const map: KeyMap<'back' | 'on'> = [
  {keys: ['ArrowLeft', 'ArrowUp'], command: 'back'},
  {keys: ['ArrowRight'], command: 'on'},
];

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  preventDefault: vi.fn(),
  stopPropagation: vi.fn(),
  ...held,
});

describe('keys', () => {
  test('the help names exactly the keys that are answered', () => {
    const help = keyHelp(map, {back: 'back', on: 'on'});
    expect(help).toEqual([
      {keys: ['←', '↑'], text: 'back'},
      {keys: ['→'], text: 'on'},
    ]);
    for (const {keys, command} of map) for (const key of keys) expect(commandOf(map, press(key))).toBe(command);
  });

  test('other keys and combinations stay with the browser', () => {
    expect(commandOf(map, press('a'))).toBeUndefined();
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(commandOf(map, press('ArrowLeft', {[held]: true}))).toBeUndefined();
  });

  test('an answered key goes no further, a declined one does', () => {
    const handle = onKeys(map, {back: () => false, on: () => undefined});
    const declined = press('ArrowLeft');
    const answered = press('ArrowRight');
    handle(declined as never);
    handle(answered as never);
    expect(declined.preventDefault).not.toHaveBeenCalled();
    expect(answered.preventDefault).toHaveBeenCalledOnce();
  });
});
