import {keepRight, type Point} from '../../../../diagram/geometry';
import type {Leg} from '../../../../engines/vpc/answer';
import type {Piece} from './types';

/** On the right of its direction; on the left where the other leg already runs. */
export function besideOthers(way: readonly Point[], leg: Leg, pieces: readonly Piece[], shift: number): Point[] {
  const taken = pieces.filter((piece) => piece.leg !== leg).flatMap(({points}) => stretchesOf(points));
  const onTheRight = keepRight(way, shift);
  const shares = stretchesOf(onTheRight).some((mine) => taken.some((other) => sameWay(mine, other)));
  return shares ? keepRight(way, -shift) : onTheRight;
}

type Stretch = readonly [Point, Point];

const stretchesOf = (points: readonly Point[]): Stretch[] =>
  points.slice(1).map((point, i) => [points[i] ?? point, point]);

/** Two level or two upright stretches on the same line that have more than a point in common. */
function sameWay([a, b]: Stretch, [c, d]: Stretch): boolean {
  const on = (p: number, q: number, r: number, s: number): boolean => [q, r, s].every((each) => Math.abs(each - p) < 1);
  const common = (p: number, q: number, r: number, s: number): boolean =>
    Math.min(Math.max(p, q), Math.max(r, s)) - Math.max(Math.min(p, q), Math.min(r, s)) > 1;
  return (
    (on(a.y, b.y, c.y, d.y) && common(a.x, b.x, c.x, d.x)) || (on(a.x, b.x, c.x, d.x) && common(a.y, b.y, c.y, d.y))
  );
}
