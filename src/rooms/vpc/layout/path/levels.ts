import {distance, type Point} from '../../../../diagram/geometry';
import type {VpcRoads} from './map';

/** The level lane on the way, as near to the start as possible. */
export function levelBetween({levels}: VpcRoads, from: number, to: number): number {
  const onTheWay = levels.filter((y) => y >= Math.min(from, to) && y <= Math.max(from, to));
  return nearest(onTheWay.length > 0 ? onTheWay : levels, from);
}

const nearest = (list: readonly number[], to: number): number =>
  list.reduce((best, each) => (Math.abs(each - to) < Math.abs(best - to) ? each : best), list[0] ?? to);

const length = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, point, i) => sum + distance(points[i] ?? point, point), 0);

/** The first of the ways when they are equally long. */
export const shortest = (ways: readonly Point[][]): Point[] =>
  ways.reduce((best, way) => (length(way) < length(best) - 0.5 ? way : best), ways[0] ?? []);
