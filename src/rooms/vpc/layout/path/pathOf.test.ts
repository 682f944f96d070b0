import {describe, expect, test} from 'vitest';
import {bottom, crosses, right, type Rect} from '../../../../diagram/geometry';
import type {Answer, Hop, Packet} from '../../../../engines/vpc/answer';
import {words} from '../../../../words/vpc-drawing.en';
import {layoutNetwork} from '../layoutNetwork';
import {study} from '../testing/study';
import type {Shape} from '../types';
import {pathOf} from './pathOf';

const packet: Packet = {
  source: '10.0.10.10',
  destination: '198.51.100.7',
  protocol: 6,
  sourcePort: 49152,
  destinationPort: 443,
  icmpType: -1,
  icmpCode: -1,
};
const home = {interface: 'app-a', subnet: 'private-a', vpc: 'study-vpc'};
const nat = {interface: 'nat-a', subnet: 'public-a', vpc: 'study-vpc'};

const hop = (
  component: Hop['component'],
  id: string,
  code: Hop['code'],
  at: Hop['at'],
  rest: Partial<Hop> = {},
): Hop => ({
  leg: 'forward',
  component,
  id,
  direction: null,
  outcome: 'pass',
  code,
  packet,
  decision: null,
  at,
  ...rest,
});
const route = (table: string, target: string): Partial<Hop> => ({
  decision: {kind: 'route', table, route: {destination: '0.0.0.0/0', target, state: 'active', origin: 'static'}},
});
const answer = (hops: readonly Hop[], rest: Partial<Answer> = {}): Answer => ({
  flow: {source: {kind: 'interface', id: 'app-a'}, destination: '198.51.100.7', protocol: 6, destinationPort: 443},
  verdict: 'dropped',
  leg: null,
  blockedBy: null,
  alsoBlocking: [],
  hops,
  notes: [],
  ...rest,
});

const group = hop('security-group', 'sg-app', 'group-admits', home);
const acl = hop('network-acl', 'acl-default', 'acl-admits', home);
const noRoute = hop('route-table', 'main', 'no-route', home, {outcome: 'block'});
const way = [
  group,
  acl,
  hop('route-table', 'main', 'route-chosen', home, route('main', 'nat-a')),
  hop('nat-gateway', 'nat-a', 'nat-translates', nat),
  hop('route-table', 'rtb-public', 'route-chosen', nat, route('rtb-public', 'igw-study')),
  hop('internet-gateway', 'igw-study', 'igw-maps-out', {vpc: 'study-vpc'}),
  hop('internet', '198.51.100.7', 'internet-reached', {}),
];
const back = [
  hop('internet-gateway', 'igw-study', 'igw-maps-in', {vpc: 'study-vpc'}),
  hop('nat-gateway', 'nat-a', 'nat-translates-back', nat),
  hop('security-group', 'sg-app', 'group-remembers', home),
].map((each): Hop => ({...each, leg: 'return'}));

const layouts = {
  wide: layoutNetwork(study, {shape: 'wide', words}),
  narrow: layoutNetwork(study, {shape: 'narrow', words}),
};
const rectOf = (shape: Shape, key: string): Rect =>
  layouts[shape].nodes.find((node) => node.key === key)?.rect ?? {x: 0, y: 0, width: 0, height: 0};

for (const shape of ['wide', 'narrow'] as const) {
  const layout = layouts[shape];

  describe(`a packet that finds no route (${shape})`, () => {
    const path = pathOf(layout, answer([group, acl, noRoute]));

    test('bows from its card to the table and ends in a mark', () => {
      expect(path.pieces.map(({state, curved, hop: at}) => [state, curved, at])).toEqual([['block', true, 2]]);
      expect(path.marks.map(({state, hop: at}) => [state, at])).toEqual([['block', 2]]);
    });

    test('the table says that nothing matched', () => {
      expect(path.decisions).toEqual([{key: 'strip:private-a', hop: 2, value: 'none'}]);
    });

    test('group and ACL are lit as passed, the table as the culprit', () => {
      const lit = path.lit.map(({key, state}) => `${key} ${state}`);
      expect(lit).toContain('group:card:private-a/app-a/sg-app pass');
      expect(lit).toContain('acl:private-a pass');
      expect(lit).toContain('strip:private-a block');
    });
  });

  describe(`a packet that arrives and whose reply comes back (${shape})`, () => {
    const path = pathOf(layout, answer([...way, ...back], {verdict: 'delivered'}));

    test('has stretches from box to box in the order of the hops', () => {
      expect(path.pieces.map(({leg, hop: at}) => `${leg} ${at}`)).toEqual([
        'forward 2',
        'forward 3',
        'forward 4',
        'forward 5',
        'forward 6',
        'return 7',
        'return 8',
        'return 9',
      ]);
      expect(path.pieces.every(({state}) => state === 'pass')).toBe(true);
    });

    test('every stretch is level or upright and stays on the sheet', () => {
      for (const {points} of path.pieces) {
        for (const [i, point] of points.slice(1).entries()) {
          const before = points[i] ?? point;
          expect(before.x === point.x || before.y === point.y).toBe(true);
          expect(point.x > 0 && point.x < layout.width && point.y > 0 && point.y < layout.height).toBe(true);
        }
      }
    });

    test('the way there and the way back never lie on each other', () => {
      const stretches = (leg: string): Rect[] =>
        path.pieces
          .filter((piece) => piece.leg === leg)
          .flatMap(({points}) => points.slice(1).map((point, i) => thin(points[i] ?? point, point)));
      const along = (a: Rect, b: Rect): boolean => a.width > a.height === b.width > b.height;
      const shared = stretches('forward').filter((a) =>
        stretches('return').some((b) => along(a, b) && crosses({x: a.x, y: a.y}, {x: right(a), y: bottom(a)}, b)),
      );
      expect(shared).toEqual([]);
    });

    test('is marked at both ends', () => {
      expect(path.marks.map(({state, hop: at}) => [state, at])).toEqual([
        ['pass', 6],
        ['pass', 9],
      ]);
    });

    test('the deciding route is lit in both tables', () => {
      expect(path.decisions.map(({key, value}) => [key, value])).toEqual([
        ['strip:private-a', 1],
        ['strip:public-a', 1],
      ]);
    });

    test('there is a place for the packet at every hop', () => {
      expect(path.anchors).toHaveLength(10);
      expect(path.anchors).not.toContain(null);
    });
  });
}

const thin = (a: {x: number; y: number}, b: {x: number; y: number}): Rect => ({
  x: Math.min(a.x, b.x) - 0.5,
  y: Math.min(a.y, b.y) - 0.5,
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

describe('where a packet is stopped', () => {
  const blocked = (hops: readonly Hop[]): ReturnType<typeof pathOf> => pathOf(layouts.wide, answer(hops));

  test('by its own group: at its card, without a line', () => {
    const path = blocked([{...group, outcome: 'block', code: 'group-no-match'}]);
    expect(path.pieces).toEqual([]);
    expect(path.marks).toHaveLength(1);
  });

  test('by the ACL on the way out: on the border of the subnet', () => {
    const path = blocked([group, {...acl, outcome: 'block', code: 'acl-denies'}]);
    expect(path.marks[0]?.x).toBe(right(rectOf('wide', 'subnet:private-a')));
  });

  test('by the ACL of the subnet it wants to enter: on that border', () => {
    const enter = hop(
      'network-acl',
      'acl-default',
      'acl-denies',
      {subnet: 'public-a', interface: 'nat-a'},
      {outcome: 'block'},
    );
    const path = blocked([...way.slice(0, 3), enter]);
    expect(path.marks[0]?.x).toBe(right(rectOf('wide', 'subnet:public-a')));
  });

  test('by something that the drawing does not hold: where it is, without a line', () => {
    const path = blocked([
      ...way.slice(0, 3),
      hop('vpc-peering', 'pcx-gone', 'target-not-in-data', {}, {outcome: 'unknown'}),
    ]);
    expect(path.marks.map(({state}) => state)).toEqual(['unknown']);
    expect(path.pieces).toHaveLength(1);
  });

  test('without an answer there is no path', () => {
    expect(pathOf(layouts.wide, null)).toEqual({pieces: [], marks: [], lit: [], decisions: [], anchors: []});
  });
});
