import {describe, expect, test} from 'vitest';
import {emptyModel, type Route} from '../../../engines/vpc/model';
import {words} from '../../../words/vpc-drawing.en';
import type {Context} from './context';
import {stripBlock, stripRuns, type Decided} from './strip';
import type {LaidNode, Shape} from './types';

const local: Route = {destination: '10.0.0.0/16', target: 'local', state: 'active', origin: 'local'};
const to = (destination: string, target: string, state: Route['state'] = 'active'): Route => ({
  destination,
  target,
  state,
  origin: 'static',
});
const context = (shape: Shape): Context => ({
  model: emptyModel,
  words,
  shape,
  internet: 'auto',
  names: new Map([['igw-1', 'igw-study']]),
});

function strip(routes: readonly Route[], width = 264, shape: Shape = 'wide'): LaidNode {
  const thing = {id: 'rtb', vpc: 'v', main: false, gateways: [], routes};
  const [node] = stripBlock({id: 'rtb', thing}, 's', width, context(shape)).nodes;
  if (!node) throw new Error('no strip');
  return node;
}
const shown = (node: LaidNode, decided: Decided = null): string[] =>
  node.strip ? stripRuns(node.strip, decided, '✕ no matching route').map(({text}) => text) : [];
const name = (node: LaidNode): string => node.texts.map(({text}) => text).join(' ');

describe('the table of a subnet', () => {
  test('shows the default route first, and how many more there are', () => {
    const node = strip([local, to('10.1.0.0/16', 'pcx-1'), to('0.0.0.0/0', 'igw-1')]);
    expect(shown(node)).toEqual(['0.0.0.0/0 → igw-study']);
    expect(name(node)).toBe('Route table rtb +2');
  });

  test('shows what leads out before what is local, and two routes when narrow', () => {
    expect(shown(strip([local, to('10.1.0.0/16', 'pcx-1')], 264, 'narrow'))).toEqual([
      '10.1.0.0/16 → pcx-1',
      '10.0.0.0/16 → local',
    ]);
  });

  test('says when a route leads nowhere', () => {
    expect(shown(strip([to('0.0.0.0/0', 'nat-1', 'blackhole')]))).toEqual(['0.0.0.0/0 → nat-1 (blackhole)']);
  });

  test('without routes shows none', () => {
    expect(shown(strip([]))).toEqual([]);
    expect(shown(strip([]), 'none')).toEqual(['✕ no matching route']);
  });

  test('keeps its routes in sight when none matched', () => {
    expect(shown(strip([local], 290), 'none')).toEqual(['10.0.0.0/16 → local', '✕ no matching route']);
  });

  test('the deciding route takes a slot even when it is not among the usual ones', () => {
    const routes = [local, to('0.0.0.0/0', 'igw-1'), to('10.9.0.0/16', 'tgw-1')];
    expect(shown(strip(routes), 2)).toEqual(['10.9.0.0/16 → tgw-1']);
    expect(shown(strip(routes), 1)).toEqual(['0.0.0.0/0 → igw-study']);
  });

  test('a table that the data do not hold is named and drawn as missing', () => {
    const [node] = stripBlock({id: 'rtb-gone', thing: null}, 's', 264, context('wide')).nodes;
    expect(node?.ghost).toBe(true);
    expect(node && name(node)).toBe('Route table rtb-gone not in the data');
  });
});
