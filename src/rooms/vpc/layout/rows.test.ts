import {describe, expect, test} from 'vitest';
import type {PlacedSubnet} from './place';
import {zoneColumns} from './rows';

const subnet = (id: string, zone: string | null, tier = 1): PlacedSubnet => ({
  id,
  zone,
  tier,
  subnet: null,
  kind: 'private',
  table: null,
  acl: null,
  cards: [],
});
const show = (subnets: readonly PlacedSubnet[]): Record<string, (string | null)[]> =>
  Object.fromEntries(
    zoneColumns(subnets, new Map()).map(({zone, cells}) => [zone ?? '?', cells.map((cell) => cell?.id ?? null)]),
  );

describe('rows of subnets across zones', () => {
  test('no subnets have no zones', () => {
    expect(zoneColumns([], new Map())).toEqual([]);
  });

  test('public subnets stand above private ones whatever their order', () => {
    expect(show([subnet('db', 'r1a', 2), subnet('app', 'r1a', 1), subnet('web', 'r1a', 0)])).toEqual({
      r1a: ['web', 'app', 'db'],
    });
  });

  test('subnets of one name stand side by side, also where the orders differ', () => {
    const subnets = [subnet('app-a', 'r1a'), subnet('db-a', 'r1a'), subnet('db-c', 'r1c'), subnet('app-c', 'r1c')];
    expect(show(subnets)).toEqual({r1a: ['app-a', 'db-a'], r1c: ['app-c', 'db-c']});
  });

  test('numbers and zone names at the end count as zone letters', () => {
    const subnets = [
      subnet('Private subnet 1', 'r1a'),
      subnet('x-r1a', 'r1a'),
      subnet('x-r1b', 'r1b'),
      subnet('Private subnet 2', 'r1b'),
    ];
    expect(show(subnets)).toEqual({r1a: ['Private subnet 1', 'x-r1a'], r1b: ['Private subnet 2', 'x-r1b']});
  });

  test('subnets of one name share a row whatever their tables', () => {
    const subnets = [
      subnet('app-a', 'r1a', 2),
      subnet('app-c', 'r1c', 1),
      subnet('web-a', 'r1a', 0),
      subnet('web-c', 'r1c', 2),
    ];
    expect(show(subnets)).toEqual({r1a: ['web-a', 'app-a'], r1c: ['web-c', 'app-c']});
  });

  test('private subnets without namesakes share a row too', () => {
    expect(show([subnet('db', 'r1a', 2), subnet('batch', 'r1c', 1)])).toEqual({r1a: ['db'], r1c: ['batch']});
  });

  test('a zone without a partner leaves its cell empty', () => {
    expect(show([subnet('web-a', 'r1a', 0), subnet('web-c', 'r1c', 0), subnet('app-c', 'r1c')])).toEqual({
      r1a: ['web-a', null],
      r1c: ['web-c', 'app-c'],
    });
  });

  test('zones are in order of their names, the unknown one last', () => {
    expect(Object.keys(show([subnet('x', null), subnet('y', 'r1c'), subnet('z', 'r1a')]))).toEqual(['r1a', 'r1c', '?']);
  });

  test('two subnets of one name in one zone take two rows', () => {
    expect(show([subnet('app-1', 'r1a'), subnet('app-2', 'r1a'), subnet('app-3', 'r1b')])).toEqual({
      r1a: ['app-1', 'app-2'],
      r1b: ['app-3', null],
    });
  });
});
