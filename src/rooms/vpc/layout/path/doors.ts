import {bottom, middle, right, type Point, type Rect} from '../../../../diagram/geometry';
import type {LaidNode} from '../types';
import type {RoadMap} from './map';

export type Side = 'left' | 'right';

/** Half of the space between two rows of cards. */
export const step = 8;
/** From the top of a card to where lines enter its side: beside the icon. */
const entry = 23;
/** How far the way there and the way back keep from the middle of a side of a box. */
const spread = 6;

/** Between boxes of one subnet, through the gaps between its cards. */
export function insideSubnet(a: LaidNode, b: LaidNode, subnet: LaidNode, map: RoadMap): Point[] | null {
  const aside = map.aside * spread;
  if (a.kind === 'card' && b.kind === 'strip') return downTo(a.rect, b.rect, subnet.rect, aside);
  if (a.kind === 'strip' && b.kind === 'card') return downTo(b.rect, a.rect, subnet.rect, aside).reverse();
  if (a.kind === 'card' && b.kind === 'card') return betweenCards(a.rect, b.rect, aside);
  return null;
}

/** From the lower edge of a card to the strip; around the cards of further rows. */
function downTo(card: Rect, strip: Rect, subnet: Rect, aside: number): Point[] {
  const x = middle(card).x + aside;
  const last = strip.y - bottom(card) < 60 && strip.y - bottom(card) > 0;
  if (last)
    return [
      {x, y: bottom(card)},
      {x, y: strip.y},
    ];
  const beside = right(card) + 6 < right(subnet) - 10 ? right(card) + 6 : card.x - 6;
  const into = Math.min(Math.max(beside, strip.x + 16), right(strip) - 16);
  const [low, above] = [bottom(card) + step, strip.y - 12];
  return [
    {x, y: bottom(card)},
    {x, y: low},
    {x: beside, y: low},
    {x: beside, y: above},
    {x: into, y: above},
    {x: into, y: strip.y},
  ];
}

function betweenCards(a: Rect, b: Rect, aside: number): Point[] {
  const [from, to] = [a, b].map((rect) => ({x: middle(rect).x + aside})) as [{x: number}, {x: number}];
  const low = bottom(a) + step;
  const start = [
    {x: from.x, y: bottom(a)},
    {x: from.x, y: low},
  ];
  if (a.y === b.y) return [...start, {x: to.x, y: low}, {x: to.x, y: bottom(b)}];
  const beside = b.x - 6;
  const high = b.y - step;
  return [...start, {x: beside, y: low}, {x: beside, y: high}, {x: to.x, y: high}, {x: to.x, y: b.y}];
}

/** Middle of the lane beside the subnets of a zone. */
export function laneOf(node: LaidNode, side: Side, map: RoadMap): number {
  const subnet = map.subnetOf(node)?.rect ?? node.rect;
  const zone = map.node(map.subnetOf(node)?.parent ?? '')?.rect ?? subnet;
  return side === 'left' ? (zone.x + subnet.x) / 2 : (right(subnet) + right(zone)) / 2;
}

/** From a card or strip out to the lane. */
export function leave(node: LaidNode, side: Side, map: RoadMap): Point[] {
  const {rect} = node;
  const x = laneOf(node, side, map);
  const aside = map.aside * spread;
  const centre = middle(rect).x + aside;
  const level = middle(rect).y + aside;
  if (node.kind === 'strip' || node.kind === 'acl')
    return [
      {x: side === 'left' ? rect.x : right(rect), y: level},
      {x, y: level},
    ];
  if (node.kind === 'subnet')
    return [
      {x: side === 'left' ? rect.x : right(rect), y: rect.y + 14},
      {x, y: rect.y + 14},
    ];
  const low = bottom(rect) + step;
  return [
    {x: centre, y: bottom(rect)},
    {x: centre, y: low},
    {x, y: low},
  ];
}

/** From the lane into the side of a card when no other card stands between, else through its upper edge. */
export function enter(node: LaidNode, side: Side, map: RoadMap): Point[] {
  if (node.kind !== 'card') return leave(node, side, map).reverse();
  const x = laneOf(node, side, map);
  const {rect} = node;
  const others = map.children(node.parent ?? '').filter((other) => other.kind === 'card' && other.rect.y === rect.y);
  const free = others.every((other) => (side === 'left' ? other.rect.x >= rect.x : other.rect.x <= rect.x));
  const aside = map.aside * spread;
  const level = rect.y + Math.min(entry, rect.height / 2) + aside;
  if (free)
    return [
      {x, y: level},
      {x: side === 'left' ? rect.x : right(rect), y: level},
    ];
  const high = rect.y - step;
  return [
    {x, y: high},
    {x: middle(rect).x + aside, y: high},
    {x: middle(rect).x + aside, y: rect.y},
  ];
}

export type Exit = (node: LaidNode, side: Side, map: RoadMap) => Point[];

/** The way in, walked from its end: for lines that arrive from outside. */
export const backwards: Exit = (node, side, map) => enter(node, side, map).reverse();
