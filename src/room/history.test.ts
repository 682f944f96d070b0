import {describe, expect, test} from 'vitest';
import {advance, amend, beginHistory, redo, undo} from './history';

const walked = advance(advance(beginHistory('a'), 'b'), 'c');

describe('history', () => {
  test('undo goes back one state, redo on again', () => {
    expect(undo(walked).present).toBe('b');
    expect(redo(undo(walked)).present).toBe('c');
  });

  test('undo stops at the beginning and redo at the end', () => {
    expect(undo(undo(undo(walked))).present).toBe('a');
    expect(redo(walked)).toBe(walked);
  });

  test('a new step forgets what was undone', () => {
    expect(redo(advance(undo(walked), 'd')).present).toBe('d');
  });

  test('an amended state is not a step of its own', () => {
    expect(undo(amend(walked, 'c2')).present).toBe('b');
  });

  test('only the last hundred states are kept', () => {
    let long = beginHistory(0);
    for (let n = 1; n <= 250; n++) long = advance(long, n);
    expect(long.past.length).toBe(100);
    expect(long.past[0]).toBe(150);
  });
});
