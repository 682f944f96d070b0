import {bottom, middle, right, type Point, type Rect} from '../../../../diagram/geometry';
import type {LaidNode} from '../types';
import {step, type Exit, type Side} from './doors';
import {levelBetween, shortest} from './levels';
import {blocked, type RoadMap, type VpcRoads} from './map';

/** From inside a subnet to something on the VPC's border or beyond it. */
export function outOf(node: LaidNode, target: LaidNode, exit: Exit, map: RoadMap): Point[] | null {
  const vpc = map.vpcOf(node);
  const roads = map.vpcs.get(vpc ?? '');
  if (!vpc || !roads) return null;
  if (target.kind === 'hub') return throughSide(node, vpc, target, exit, roads, map);
  if (map.vpcOf(target) !== vpc) return null;
  const reach = target.kind === 'gateway' ? toGateway : target.kind === 'chip' ? toChip : null;
  if (!reach) return null;
  const sides: readonly Side[] = middle(node.rect).x <= middle(target.rect).x ? ['right', 'left'] : ['left', 'right'];
  return shortest(sides.map((side) => reach(exit(node, side, map), target.rect, roads)));
}

/** `out` ends in a lane beside the subnets. */
function toGateway(out: readonly Point[], gateway: Rect, roads: VpcRoads): Point[] {
  const {x} = middle(gateway);
  const lane = out[out.length - 1]?.x ?? x;
  if (middle(gateway).y < middle(roads.rect).y) {
    const straight = !blocked(x, bottom(gateway), roads.top, roads.header);
    const detour = [
      {x: roads.padRight, y: roads.top},
      {x: roads.padRight, y: bottom(gateway) + step},
      {x, y: bottom(gateway) + step},
    ];
    return [...out, {x: lane, y: roads.top}, ...(straight ? [{x, y: roads.top}] : detour), {x, y: bottom(gateway)}];
  }
  const straight = !blocked(x, roads.bottom, gateway.y, roads.shelf);
  const detour = [
    {x: roads.padRight, y: roads.bottom},
    {x: roads.padRight, y: gateway.y - step},
    {x, y: gateway.y - step},
  ];
  return [...out, {x: lane, y: roads.bottom}, ...(straight ? [{x, y: roads.bottom}] : detour), {x, y: gateway.y}];
}

function toChip(out: readonly Point[], chip: Rect, roads: VpcRoads): Point[] {
  const {x} = middle(chip);
  const lane = out[out.length - 1]?.x ?? x;
  const first = !blocked(x, roads.bottom, chip.y, roads.shelf);
  const detour = [
    {x: roads.padRight, y: roads.bottom},
    {x: roads.padRight, y: middle(chip).y},
    {x: right(chip), y: middle(chip).y},
  ];
  return [
    ...out,
    {x: lane, y: roads.bottom},
    ...(first
      ? [
          {x, y: roads.bottom},
          {x, y: chip.y},
        ]
      : detour),
  ];
}

/** Out through the side of the VPC where its line to the hub begins. */
function throughSide(
  node: LaidNode,
  vpc: string,
  hub: LaidNode,
  exit: Exit,
  roads: VpcRoads,
  map: RoadMap,
): Point[] | null {
  const link = map.link(vpc, hub.key);
  const port = link?.points[0];
  if (!link || !port) return null;
  const side: Side = port.x > middle(roads.rect).x ? 'right' : 'left';
  const pad = side === 'right' ? roads.padRight : roads.padLeft;
  const out = exit(node, side, map);
  const lane = out[out.length - 1] ?? port;
  const outermost = roads.zones.every((zone) => (side === 'right' ? right(zone) - 30 < lane.x : zone.x + 30 > lane.x));
  const level = outermost ? lane.y : levelBetween(roads, lane.y, port.y);
  return [...out, {x: lane.x, y: level}, {x: pad, y: level}, {x: pad, y: port.y}, ...link.points];
}
