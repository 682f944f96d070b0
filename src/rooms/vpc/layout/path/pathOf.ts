import {bottom, keepRight, middle, right, tidy, untilBorder, type Point} from '../../../../diagram/geometry';
import type {Answer, Hop, Leg} from '../../../../engines/vpc/answer';
import type {Decided} from '../strip';
import type {LaidNode, Layout} from '../types';
import {besideOthers} from './beside';
import {roadMap, type RoadMap} from './map';
import {cardOf, goalOf, startOf, stopOf, type Stop} from './stops';
import {emptyPath, type Lit, type Mark, type MarkState, type Path, type Piece, type StripDecision} from './types';
import {wayBetween} from './ways';

/** Half the distance between the way there and the way back. */
const apart = 3;

interface Trip {
  readonly map: RoadMap;
  readonly shift: number;
  readonly pieces: Piece[];
  readonly marks: Mark[];
  readonly lit: Lit[];
  readonly decisions: StripDecision[];
  readonly anchors: (Point | null)[];
  here: LaidNode | null;
}

/**
 * The way of the packet through the drawing: forward and return as two lines side by side, up to the box that stops it.
 * Hops that the drawing does not show (the VPC's own router) have no stretch of their own.
 */
export function pathOf(layout: Layout, answer: Answer | null): Path {
  if (!answer) return emptyPath;
  const map = roadMap(layout);
  const both = answer.hops.some(({leg}) => leg === 'return');
  const trip: Trip = {
    map,
    shift: both ? apart : 0,
    pieces: [],
    marks: [],
    lit: [],
    decisions: [],
    anchors: [],
    here: startOf(answer, map),
  };
  const start = trip.here;
  if (start) trip.lit.push({key: start.key, hop: 0, state: 'pass'});
  const last = answer.hops.findLastIndex(({leg}) => leg === 'forward');
  answer.hops.forEach((hop, index) => {
    takeHop(hop, index, trip);
    if (index === last && hop.outcome === 'pass') arrive(trip, goalOf(hop, map), index, 'forward');
    if (index === answer.hops.length - 1 && hop.leg === 'return' && hop.outcome === 'pass')
      arrive(trip, start, index, 'return');
  });
  return trip;
}

function takeHop(hop: Hop, index: number, trip: Trip): void {
  const stop = stopOf(hop, trip.here, trip.map);
  const state: MarkState = hop.outcome;
  trip.lit.push(...stop.lit.map((key) => ({key, hop: index, state})));
  const decided = decisionOf(hop, stop);
  if (decided !== undefined && stop.to) trip.decisions.push({key: stop.to.key, hop: index, value: decided});
  if (state === 'pass') {
    if (stop.to && stop.to.kind !== 'subnet') go(trip, stop.to, index, hop.leg, state);
  } else {
    halt(hop, stop, index, trip);
  }
  trip.anchors.push(anchorOf(trip, stop));
}

const anchorOf = (trip: Trip, stop: Stop): Point | null => {
  const piece = trip.pieces[trip.pieces.length - 1];
  const box = stop.to ?? trip.here;
  return piece?.points[piece.points.length - 1] ?? (box ? {x: middle(box.rect).x, y: bottom(box.rect)} : null);
};

/** The way back keeps off the ends of the way there. */
const legMap = ({map, shift}: Trip, leg: Leg): RoadMap =>
  shift === 0 ? map : {...map, aside: leg === 'forward' ? -1 : 1};

/** From one internet gateway to another the packet passes the internet, which the tracer does not count as a hop. */
function via(from: LaidNode, to: LaidNode, map: RoadMap): LaidNode | null {
  if (from.kind !== 'gateway' || to.kind !== 'gateway' || from.key === to.key) return null;
  const beyond = map.neighbours(to.key);
  return map.neighbours(from.key).find((node) => beyond.includes(node)) ?? null;
}

/** Draws the stretch to a box and stands there. */
function go(trip: Trip, to: LaidNode, hop: number, leg: Leg, state: MarkState): Piece | null {
  const between = trip.here && via(trip.here, to, trip.map);
  if (between) go(trip, between, hop, leg, 'pass');
  const from = trip.here;
  trip.here = to;
  if (!from || from.key === to.key) return null;
  const way = wayBetween(from, to, legMap(trip, leg));
  if (!way) return null;
  const points = besideOthers(way, leg, trip.pieces, trip.shift);
  const piece: Piece = {leg, hop, state, from: from.key, to: to.key, points, curved: false};
  trip.pieces.push(piece);
  return piece;
}

function arrive(trip: Trip, goal: LaidNode | null, hop: number, leg: Leg): void {
  if (goal) go(trip, goal, hop, leg, 'pass');
  const end = goal ?? trip.here;
  if (!end) return;
  trip.lit.push({key: end.key, hop, state: 'pass'});
  trip.marks.push({x: right(end.rect) - 2, y: end.rect.y + (leg === 'forward' ? 1 : 0), hop, state: 'pass'});
}

/** The last stretch leads to what stopped the packet and ends in a mark. */
function halt(hop: Hop, stop: Stop, index: number, trip: Trip): void {
  const {map, here} = trip;
  const state: MarkState = hop.outcome;
  const mark = (point: Point): void => void trip.marks.push({...point, hop: index, state});
  if (stop.border && here) {
    const line = toBorder(hop, stop.border, here, map);
    if (line) {
      const ends = {from: here.key, to: stop.border.key};
      trip.pieces.push({leg: hop.leg, hop: index, state, ...ends, points: keepRight(line, trip.shift), curved: false});
      mark(line[line.length - 1] ?? middle(stop.border.rect));
      return;
    }
  }
  if (stop.to && here && stop.to.kind === 'strip' && here.kind === 'card') {
    const curve = curveTo(here, stop.to, map);
    if (curve) {
      trip.here = stop.to;
      const ends = {from: here.key, to: stop.to.key};
      trip.pieces.push({leg: hop.leg, hop: index, state, ...ends, points: curve, curved: true});
      mark(apex(curve));
      return;
    }
  }
  const piece = stop.to ? go(trip, stop.to, index, hop.leg, state) : null;
  if (piece && stop.to?.kind === 'strip') mark(halfway(piece.points));
  else if (piece) mark(piece.points[piece.points.length - 1] ?? {x: 0, y: 0});
  else if (stop.to ?? here) mark(corner((stop.to ?? here) as LaidNode));
}

const corner = ({rect}: LaidNode): Point => ({x: right(rect) - 2, y: rect.y + 1});

/** Up to the border of the subnet whose ACL said no: on the way out from the card, on the way in from outside. */
function toBorder(hop: Hop, border: LaidNode, here: LaidNode, map: RoadMap): Point[] | null {
  const inside = map.subnetOf(here)?.key === border.key;
  if (inside) {
    const goal = goalOf(hop, map);
    const way = goal && map.subnetOf(goal)?.key !== border.key ? wayBetween(here, goal, map) : null;
    const out = way ?? wayOut(here, border);
    return untilBorder(tidy(out), border.rect);
  }
  const target = cardOf(hop, map) ?? goalOf(hop, map) ?? border;
  const way = wayBetween(here, map.subnetOf(target)?.key === border.key ? target : border, map);
  return way ? untilBorder(tidy(way), border.rect) : null;
}

/** Level through the gap below a card, or out of the end of a strip. */
function wayOut({kind, rect}: LaidNode, border: LaidNode): Point[] {
  const out = right(border.rect) + 4;
  if (kind !== 'card')
    return [
      {x: right(rect), y: middle(rect).y},
      {x: out, y: middle(rect).y},
    ];
  const low = bottom(rect) + 8;
  return [
    {x: middle(rect).x, y: bottom(rect)},
    {x: middle(rect).x, y: low},
    {x: out, y: low},
  ];
}

/** From the side of a card in a bow to the strip below, when the space beside the card is free. */
function curveTo(card: LaidNode, strip: LaidNode, map: RoadMap): Point[] | null {
  const start = {x: right(card.rect), y: middle(card.rect).y};
  const end = {x: Math.min(start.x + 84, right(strip.rect) - 24), y: strip.rect.y};
  const free = map
    .children(card.parent ?? '')
    .every(({rect, kind}) => kind !== 'card' || rect.x < start.x || rect.y > end.y || bottom(rect) < card.rect.y);
  const near = end.y - bottom(card.rect) < 60;
  return free && near && end.x - start.x >= 56 ? [start, end] : null;
}

/** The middle of the bow that the drawing makes of a curve's two ends. */
const apex = ([a, b]: readonly Point[]): Point =>
  a && b ? {x: a.x + (b.x - a.x) * 0.62, y: a.y + (b.y - a.y) * 0.14} : {x: 0, y: 0};

function halfway(points: readonly Point[]): Point {
  const [a, b] = [points[points.length - 2], points[points.length - 1]];
  return a && b ? {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2} : {x: 0, y: 0};
}

/** What the strip has to show: the route that decided, or that none did. */
function decisionOf(hop: Hop, stop: Stop): Decided | undefined {
  if (hop.component !== 'route-table' || !stop.to?.strip) return undefined;
  if (hop.decision?.kind !== 'route') return hop.code === 'no-route' ? 'none' : undefined;
  const {destination} = hop.decision.route;
  const index = stop.to.strip.routes.findIndex((route) => route.destination === destination);
  return index >= 0 ? index : undefined;
}
