import {describe, expect, test} from 'vitest';
import {stepAfter, type StepCommand} from './step-keys';

describe('stepAfter', () => {
  for (const {why, command, at, count, to} of [
    {why: 'there is nowhere to go without steps', command: 'next', at: null, count: 0, to: null},
    {why: 'on from the whole way is the first step', command: 'next', at: null, count: 3, to: 0},
    {why: 'back from the whole way is the last step', command: 'previous', at: null, count: 3, to: 2},
    {why: 'on stops at the end', command: 'next', at: 2, count: 3, to: 2},
    {why: 'back stops at the beginning', command: 'previous', at: 0, count: 3, to: 0},
    {why: 'first and last go to the ends', command: 'last', at: 0, count: 3, to: 2},
    {why: 'all shows the whole way again', command: 'all', at: 1, count: 3, to: null},
  ] satisfies {why: string; command: StepCommand; at: number | null; count: number; to: number | null}[]) {
    test(why, () => {
      expect(stepAfter(command, at, count)).toBe(to);
    });
  }
});
