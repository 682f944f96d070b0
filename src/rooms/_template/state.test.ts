import {describe, expect, test} from 'vitest';
import {initialState, reduce, undoable} from './state';

describe('reduce', () => {
  for (const {why, length, prefix} of [
    {why: 'the widest block there is', length: 0, prefix: 0},
    {why: 'a single address', length: 32, prefix: 32},
    {why: 'not wider than everything', length: -1, prefix: 0},
    {why: 'not narrower than one address', length: 33, prefix: 32},
  ]) {
    test(why, () => {
      expect(reduce(initialState, {type: 'prefix', length}).prefix).toBe(prefix);
    });
  }

  test('what is already so changes nothing', () => {
    expect(reduce(initialState, {type: 'prefix', length: 16})).toBe(initialState);
    expect(reduce(initialState, {type: 'address', text: '10.0.0.0'})).toBe(initialState);
  });
});

describe('undo', () => {
  const wider = reduce(initialState, {type: 'prefix', length: 15});
  const widest = reduce(wider, {type: 'prefix', length: 14});
  const elsewhere = reduce(wider, {type: 'address', text: '10.1.0.0'});

  test('takes a sweep of the slider as one change', () => {
    expect(undoable(initialState, wider, undefined)).toBe(true);
    expect(undoable(wider, widest, initialState)).toBe(false);
    expect(undoable(wider, elsewhere, initialState)).toBe(true);
  });
});
