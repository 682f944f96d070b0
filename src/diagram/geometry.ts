/** Points, boxes and the lines between them, in user units: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export type Side = 'left' | 'right' | 'up' | 'down';

export const right = (r: Rect): number => r.x + r.width;
export const bottom = (r: Rect): number => r.y + r.height;
export const middle = (r: Rect): Point => ({x: r.x + r.width / 2, y: r.y + r.height / 2});

export const shiftRect = (r: Rect, dx: number, dy: number): Rect => ({...r, x: r.x + dx, y: r.y + dy});

/** Negative values grow the box. */
export const inset = (r: Rect, by: number): Rect => ({
  x: r.x + by,
  y: r.y + by,
  width: r.width - 2 * by,
  height: r.height - 2 * by,
});

export const contains = (outer: Rect, inner: Rect, slack = 0.01): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  right(inner) <= right(outer) + slack &&
  bottom(inner) <= bottom(outer) + slack;

/** Boxes that only touch do not overlap. */
export const overlaps = (a: Rect, b: Rect, slack = 0.01): boolean =>
  a.x < right(b) - slack && b.x < right(a) - slack && a.y < bottom(b) - slack && b.y < bottom(a) - slack;

export function union(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return {x: 0, y: 0, width: 0, height: 0};
  const x = Math.min(...rects.map((r) => r.x));
  const y = Math.min(...rects.map((r) => r.y));
  return {x, y, width: Math.max(...rects.map(right)) - x, height: Math.max(...rects.map(bottom)) - y};
}

/** Does the straight line from `a` to `b`, level or upright, pass through the inside of the box? */
export const crosses = (a: Point, b: Point, box: Rect, slack = 0.01): boolean =>
  Math.min(a.x, b.x) < right(box) - slack &&
  Math.max(a.x, b.x) > box.x + slack &&
  Math.min(a.y, b.y) < bottom(box) - slack &&
  Math.max(a.y, b.y) > box.y + slack;

/** Drops points that repeat and those in the middle of a straight stretch. */
export function tidy(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept[kept.length - 2], kept[kept.length - 1]];
    if (last && same(last, point)) continue;
    if (before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y)))
      kept.pop();
    kept.push(point);
  }
  return kept;
}

const same = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;

/**
 * Moves a line of level and upright stretches to the right of its own direction, so that two lines over the same way in
 * opposite directions lie side by side.
 */
export function keepRight(points: readonly Point[], by: number): Point[] {
  const line = tidy(points);
  return line.map((point, i) => {
    const from = line[i - 1];
    const to = line[i + 1];
    const a = from ? normal(from, point) : null;
    const b = to ? normal(point, to) : null;
    return {x: point.x + by * pick(a?.x, b?.x), y: point.y + by * pick(a?.y, b?.y)};
  });
}

const pick = (a = 0, b = 0): number => (a === 0 ? b : a);

/** One step to the right of the direction from `a` to `b`. */
function normal(a: Point, b: Point): Point {
  return Math.abs(b.x - a.x) > Math.abs(b.y - a.y) ? {x: 0, y: Math.sign(b.x - a.x)} : {x: -Math.sign(b.y - a.y), y: 0};
}

/** SVG path through the points with rounded corners. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${at(first)}`;
  rest.forEach((point, i) => {
    const before = points[i] ?? first;
    const after = rest[i + 1];
    if (!after) {
      d += `L${at(point)}`;
      return;
    }
    const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    d += `L${at(toward(point, before, r))}Q${at(point)} ${at(toward(point, after, r))}`;
  });
  return d;
}

const at = ({x, y}: Point): string => `${tenth(x)} ${tenth(y)}`;
const tenth = (value: number): number => Math.round(value * 10) / 10;

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point `by` units from `from` on the way to `to`. */
export function toward(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  return whole === 0 ? from : {x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole};
}

/** The line up to where it first meets the border of the box, and that point; `null` when it never does. */
export function untilBorder(points: readonly Point[], box: Rect): Point[] | null {
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    const hit = a && b ? crossing(a, b, box) : null;
    if (hit) return [...points.slice(0, i), hit];
  }
  return null;
}

/** Where a level or upright stretch passes through the border of the box. */
function crossing(a: Point, b: Point, box: Rect): Point | null {
  const hits: Point[] = [];
  const between = (value: number, p: number, q: number): boolean => value >= Math.min(p, q) && value <= Math.max(p, q);
  if (a.y === b.y && between(a.y, box.y, bottom(box))) {
    for (const x of [box.x, right(box)]) if (between(x, a.x, b.x)) hits.push({x, y: a.y});
  } else if (a.x === b.x && between(a.x, box.x, right(box))) {
    for (const y of [box.y, bottom(box)]) if (between(y, a.y, b.y)) hits.push({x: a.x, y});
  }
  return hits.sort((p, q) => distance(a, p) - distance(a, q))[0] ?? null;
}

/** The box to go to from `from` in a direction: near, and rather straight ahead than aside. `null` at the edge. */
export function nextIn(boxes: readonly Rect[], from: Rect, side: Side): number | null {
  const level = side === 'left' || side === 'right';
  const start = middle(from);
  let best: number | null = null;
  let least = Infinity;
  boxes.forEach((box, i) => {
    const {x, y} = middle(box);
    const ahead = (level ? x - start.x : y - start.y) * (side === 'left' || side === 'up' ? -1 : 1);
    if (ahead < 1) return;
    const apart = level ? gap(from.y, bottom(from), box.y, bottom(box)) : gap(from.x, right(from), box.x, right(box));
    const cost = ahead + 4 * apart + 0.2 * Math.abs(level ? y - start.y : x - start.x);
    if (cost < least) {
      least = cost;
      best = i;
    }
  });
  return best;
}

const gap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(0, otherFrom - to, from - otherTo);
