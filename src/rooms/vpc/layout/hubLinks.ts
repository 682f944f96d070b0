import {middle, right, type Point, type Rect} from '../../../diagram/geometry';
import type {DrawnRows} from './drawRows';
import {laneCap, type Grid, type LaidVpc} from './grid';
import type {Hub} from './hubs';
import {sizes} from './sizes';
import type {Link} from './types';

/** Heights at which lines already end, by VPC and by hub. */
interface Taken {
  readonly ports: Map<string, number[]>;
  readonly levels: Map<string, number[]>;
}

interface Plan {
  readonly grid: Grid;
  readonly rows: DrawnRows;
  readonly taken: Taken;
}

/** Lines from VPCs to what joins them. They start at a VPC's side and never pass through a box. */
export function hubLinks(grid: Grid, rows: DrawnRows, hubs: readonly Hub[]): Link[] {
  const plan: Plan = {grid, rows, taken: {ports: new Map(), levels: new Map()}};
  return hubs.flatMap((hub, index) => [...vpcLinks(hub, index, plan), ...peerLinks(hub, index, hubs, plan)]);
}

function vpcLinks(hub: Hub, index: number, plan: Plan): Link[] {
  const drawn = plan.rows.hubs.get(hub.id);
  if (!drawn) return [];
  return hub.vpcs.flatMap(({id, idle}): Link[] => {
    const vpc = plan.rows.vpcs.find((each) => each.id === id);
    if (!vpc) return [];
    const beside = plan.grid.columns === 2 && vpc.row === drawn.row;
    const points = beside ? straight(vpc, drawn.rect) : byLane(vpc, hub.id, drawn.rect, index, plan);
    note(plan.taken.ports, id, points[0]?.y);
    return [
      {key: `link:${hub.id}/${id}`, from: `vpc:${id}`, to: `hub:${hub.id}`, points, ...(idle ? {idle: true} : {})},
    ];
  });
}

/** Each pair of peered transit gateways once, also where only one side's data tell of it. */
function peerLinks(hub: Hub, index: number, hubs: readonly Hub[], plan: Plan): Link[] {
  const a = plan.rows.hubs.get(hub.id);
  return hub.peers.flatMap((peer): Link[] => {
    const b = plan.rows.hubs.get(peer);
    const before = hubs.slice(0, index).some(({id, peers}) => id === peer && peers.includes(hub.id));
    if (!a || !b || before || peer === hub.id) return [];
    const points = between(a.rect, b.rect, [hub.id, peer], index, plan);
    return [{key: `link:${hub.id}/${peer}`, from: `hub:${hub.id}`, to: `hub:${peer}`, points}];
  });
}

const note = (taken: Map<string, number[]>, id: string, y: number | undefined): void =>
  void taken.set(id, [...(taken.get(id) ?? []), ...(y === undefined ? [] : [y])]);

/** Side by side: level with the hub. */
function straight({rect, column}: LaidVpc, hub: Rect): Point[] {
  const y = middle(hub).y;
  return column === 0
    ? [
        {x: right(rect), y},
        {x: hub.x, y},
      ]
    : [
        {x: rect.x, y},
        {x: right(hub), y},
      ];
}

function byLane(vpc: LaidVpc, id: string, hub: Rect, index: number, {grid, rows, taken}: Plan): Point[] {
  const left = grid.columns === 2 && vpc.column === 0;
  const x = laneX(index, left, grid, rows);
  const y = freePort(vpc, rows, taken.ports.get(vpc.id) ?? []);
  const level = freeLevel(id, hub, taken);
  const border = left || grid.columns === 1 ? right(vpc.rect) : vpc.rect.x;
  return [
    {x: border, y},
    {x, y},
    {x, y: level},
    {x: left ? hub.x : right(hub), y: level},
  ];
}

/** Two transit gateways are joined on their right side. */
function between(a: Rect, b: Rect, ids: readonly [string, string], index: number, {grid, rows, taken}: Plan): Point[] {
  const x = laneX(index, false, grid, rows);
  const [from, to] = [freeLevel(ids[0], a, taken), freeLevel(ids[1], b, taken)];
  return [
    {x: right(a), y: from},
    {x, y: from},
    {x, y: to},
    {x: right(b), y: to},
  ];
}

/** The next free height on the side of a hub: not in its middle, nor at its foot where lines to sites leave. */
function freeLevel(id: string, hub: Rect, {levels}: Taken): number {
  const used = [middle(hub).y, ...(levels.get(id) ?? [])];
  let y = hub.y + 9;
  while (used.some((other) => Math.abs(other - y) < 8) && y + 10 < hub.y + hub.height - 14) y += 10;
  note(levels, id, y);
  return y;
}

function laneX(index: number, left: boolean, grid: Grid, rows: DrawnRows): number {
  const lane = (index % laneCap) * sizes.wireGap;
  if (grid.columns === 1) return frameEnd(grid, rows) + 8 + lane;
  return left ? grid.hubX - 12 - lane : grid.hubX + sizes.hubWidth + 12 + lane;
}

const frameEnd = (grid: Grid, rows: DrawnRows): number =>
  Math.max(grid.end, ...rows.vpcs.map(({rect}) => right(rect))) + grid.framePad;

/** Right edge of the lanes that hubs use outside the frames. */
export function laneEnd(grid: Grid, rows: DrawnRows): number {
  const lanes =
    grid.columns === 1 && rows.hubs.size > 0 ? 8 + (Math.min(laneCap, rows.hubs.size) - 1) * sizes.wireGap : 0;
  return frameEnd(grid, rows) + lanes;
}

/** The first place on the side of the VPC that no other line uses. */
function freePort({rect, row}: LaidVpc, rows: DrawnRows, taken: readonly number[]): number {
  const levels = [...rows.hubs.values()].filter((hub) => hub.row === row).map((hub) => middle(hub.rect).y);
  let y = rect.y + 40;
  while ([...taken, ...levels].some((other) => Math.abs(other - y) < 6) && y < rect.y + rect.height - 12) y += 8;
  return y;
}
