import {describe, expect, test} from 'vitest';
import {nearest} from './nearest';

const names = ['vpc.subnet.reserved', 'vpc.subnet.prefix', 'vpc.acl.rules', 'lambda.timeout'];

describe('the nearest names', () => {
  for (const {why, wanted, first} of [
    {why: 'a letter missing', wanted: 'vpc.subnet.reservd', first: 'vpc.subnet.reserved'},
    {why: 'two letters swapped', wanted: 'lambda.timeuot', first: 'lambda.timeout'},
    {why: 'only the end of it', wanted: 'timeout', first: 'lambda.timeout'},
    {why: 'the name itself', wanted: 'vpc.acl.rules', first: 'vpc.acl.rules'},
    {why: 'nothing alike', wanted: '', first: 'vpc.acl.rules'},
  ]) {
    test(why, () => {
      expect(nearest(wanted, names)[0]).toBe(first);
    });
  }

  test('are three at most, and none where there are none', () => {
    expect(nearest('x', names)).toHaveLength(3);
    expect(nearest('x', [])).toEqual([]);
  });
});
