import {right, type Rect} from '../../../diagram/geometry';
import type {Context} from './context';
import type {Hub} from './hubs';
import type {PlacedVpc} from './place';
import {sizes} from './sizes';
import {vpcBlock, type VpcBlock} from './vpc';

/** Which VPC stands in which row and column, and how the space between them is divided. */
export interface Grid {
  readonly columns: 1 | 2;
  readonly rows: readonly (readonly VpcBlock[])[];
  /** Right edge of the left column, to which its VPCs are aligned; in one column, the left edge of all. */
  readonly leftEdge: number;
  /** Left edge of the right column. */
  readonly rightEdge: number;
  /** Between the two columns, hub boxes start here. */
  readonly hubX: number;
  /** Right edge of everything inside the Region frames. */
  readonly end: number;
  readonly framePad: number;
  readonly margin: number;
}

export const laneCap = 4;

export function arrange(vpcs: readonly PlacedVpc[], hubs: readonly Hub[], context: Context): Grid {
  const framePad = context.shape === 'wide' && vpcs.some(({region}) => region !== null) ? 10 : 0;
  const ordered = byRegion(vpcs);
  if (context.shape === 'wide' && vpcs.length > 1) {
    const pair =
      twoColumns(ordered, hubs, framePad, sizes.pair, context) ??
      twoColumns(ordered, hubs, framePad, sizes.widest, context);
    if (pair) return pair;
  }
  return oneColumn(ordered, hubs, framePad, context);
}

function byRegion(vpcs: readonly PlacedVpc[]): PlacedVpc[] {
  const order = [...new Set(vpcs.map(({region}) => region))];
  return [...vpcs].sort((a, b) => order.indexOf(a.region) - order.indexOf(b.region));
}

const margin = 6;

function twoColumns(
  vpcs: readonly PlacedVpc[],
  hubs: readonly Hub[],
  framePad: number,
  widest: number,
  context: Context,
): Grid | null {
  // Lines that go on to other rows or to sites need lanes beside the hubs, two Regions side by side their frames.
  const passing = vpcs.length > 2 || hubs.some(({sites, peers}) => sites.length + peers.length > 0);
  const lanes = passing ? Math.min(laneCap, hubs.length) * sizes.wireGap : 0;
  const frames = vpcs.some(({region}) => region !== vpcs[0]?.region) ? framePad : 0;
  const spine = hubs.length > 0 ? sizes.hubWidth + 2 * (lanes + 14 + frames) : Math.max(24, 2 * frames + 16);
  const target = (widest - spine - 2 * (margin + framePad)) / 2;
  const blocks = vpcs.map((vpc) => vpcBlock(vpc, target, context));
  const left = Math.max(...blocks.filter((_, i) => i % 2 === 0).map(({width}) => width));
  const rightWidth = Math.max(...blocks.filter((_, i) => i % 2 === 1).map(({width}) => width));
  const leftEdge = busSpace(vpcs.filter((_, i) => i % 2 === 0 && i > 1)) + margin + framePad + left;
  const end = leftEdge + spine + rightWidth;
  if (end + framePad + margin > widest) return null;
  const rows = blocks.flatMap((block, i) => (i % 2 === 0 ? [blocks.slice(i, i + 2)] : []));
  return {
    columns: 2,
    rows,
    leftEdge,
    rightEdge: leftEdge + spine,
    hubX: leftEdge + (spine - sizes.hubWidth) / 2,
    end,
    framePad,
    margin,
  };
}

/** A line from the internet passes on the outer side when a lower row has a gateway. */
const busSpace = (lower: readonly PlacedVpc[]): number => (lower.some(({top}) => top.length > 0) ? 12 : 0);

function oneColumn(vpcs: readonly PlacedVpc[], hubs: readonly Hub[], framePad: number, context: Context): Grid {
  const narrow = context.shape === 'narrow';
  const lanes = hubs.length > 0 ? Math.min(laneCap, hubs.length) * sizes.wireGap + 6 : 0;
  const edge = narrow ? 2 : margin;
  const target = (narrow ? sizes.narrow : sizes.wide) - 2 * edge - 2 * framePad - lanes - busSpace(vpcs.slice(1));
  const blocks = vpcs.map((vpc) => vpcBlock(vpc, target, context));
  const leftEdge = edge + framePad;
  const end = leftEdge + Math.max(0, ...blocks.map(({width}) => width));
  return {
    columns: 1,
    rows: blocks.map((block) => [block]),
    leftEdge,
    rightEdge: leftEdge,
    hubX: leftEdge,
    end,
    framePad,
    margin: edge,
  };
}

/** Left edge of a VPC: the left column leans on the space between, the right one and a single one start there. */
export function xOf(grid: Grid, column: number, block: VpcBlock): number {
  if (grid.columns === 1) return grid.leftEdge;
  return column === 0 ? grid.leftEdge - block.width : grid.rightEdge;
}

export interface LaidVpc {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
  readonly block: VpcBlock;
}

export const rightmost = (vpcs: readonly LaidVpc[]): number => Math.max(0, ...vpcs.map(({rect}) => right(rect)));
