import type {Point} from '../../../../diagram/geometry';
import type {LaidNode} from '../types';
import {backwards, enter, insideSubnet, laneOf, leave, type Side} from './doors';
import {levelBetween} from './levels';
import type {RoadMap} from './map';
import {outOf} from './outside';

/**
 * The way from one node to another along the lanes of the drawing: out of a card through its lower edge, along the gap
 * between cards, up or down beside the subnets, in through the upper edge. `null` where the drawing has no such way.
 */
export function wayBetween(a: LaidNode, b: LaidNode, map: RoadMap): Point[] | null {
  const direct = map.link(a.key, b.key);
  if (direct) return [...direct.points];
  const [inA, inB] = [map.subnetOf(a), map.subnetOf(b)];
  if (inA && inB) {
    if (inA.key === inB.key) return insideSubnet(a, b, inA, map);
    return map.vpcOf(a) === map.vpcOf(b) ? acrossVpc(a, b, map) : null;
  }
  if (inA) return outOf(a, b, leave, map);
  return inB ? (outOf(b, a, backwards, map)?.reverse() ?? null) : null;
}

function acrossVpc(a: LaidNode, b: LaidNode, map: RoadMap): Point[] | null {
  const roads = map.vpcs.get(map.vpcOf(a) ?? '');
  if (!roads) return null;
  const [left, far] = [laneOf(a, 'left', map), laneOf(b, 'left', map)];
  const sideA: Side = left > far ? 'left' : 'right';
  const sideB: Side = left < far ? 'left' : 'right';
  const out = leave(a, sideA, map);
  const into = enter(b, left === far ? sideA : sideB, map);
  const [from, to] = [out[out.length - 1], into[0]];
  if (!from || !to) return null;
  if (from.x === to.x) return [...out, ...into];
  const level = levelBetween(roads, from.y, to.y);
  return [...out, {x: from.x, y: level}, {x: to.x, y: level}, ...into];
}
