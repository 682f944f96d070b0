import {flow, shiftRuns, type Words} from '../../../diagram/text';
import {shiftNodes, type Block} from './block';
import type {Context} from './context';
import type {ZoneColumn} from './rows';
import {sizes} from './sizes';
import {subnetBlock, type CardGrid, type SubnetBlock} from './subnet';
import type {LaidNode} from './types';

export interface ZoneSize {
  /** Between the paddings of a subnet. */
  readonly inner: number;
  readonly lane: number;
  readonly grid: CardGrid;
}

export const zoneWidth = ({inner, lane}: ZoneSize): number => inner + 2 * sizes.subnetPad + 2 * lane;

const titleTop = 5;
const foot = sizes.aclHeight / 2 + 8;

/** The zones of a VPC: columns with aligned rows when wide, one under the other when narrow. */
export function zonesBlock(columns: readonly ZoneColumn[], size: ZoneSize, vpc: string, context: Context): Block {
  if (columns.length === 0) return {width: 0, height: 0, nodes: []};
  return context.shape === 'wide' ? sideBySide(columns, size, vpc, context) : stacked(columns, size, vpc, context);
}

function sideBySide(columns: readonly ZoneColumn[], size: ZoneSize, vpc: string, context: Context): Block {
  const blocks = columns.map((column) => cellsOf(column, size, vpc, context));
  const count = Math.max(...columns.map(({cells}) => cells.length));
  const heights = Array.from({length: count}, (_, row) =>
    Math.max(...blocks.map((cells) => cells[row]?.minHeight ?? 0)),
  );
  const titles = columns.map((column) => titleOf(column, size, context));
  const head = Math.max(...titles.map(({height}) => height)) + 2 * titleTop;
  const step = zoneWidth(size) + sizes.zoneGap;
  const nodes = columns.flatMap((column, i) =>
    shiftNodes(zoneNodes(column, blocks[i] ?? [], heights, head, size, vpc, context), i * step, 0),
  );
  return {width: columns.length * step - sizes.zoneGap, height: heightOf(head, heights), nodes};
}

function stacked(columns: readonly ZoneColumn[], size: ZoneSize, vpc: string, context: Context): Block {
  const nodes: LaidNode[] = [];
  let y = 0;
  for (const column of columns) {
    const full = {...column, cells: column.cells.filter((cell) => cell !== null)};
    const blocks = cellsOf(full, size, vpc, context);
    const heights = blocks.map((cell) => cell?.minHeight ?? 0);
    const head = titleOf(full, size, context).height + 2 * titleTop;
    nodes.push(...shiftNodes(zoneNodes(full, blocks, heights, head, size, vpc, context), 0, y));
    y += heightOf(head, heights) + sizes.zoneGap;
  }
  return {width: zoneWidth(size), height: y - sizes.zoneGap, nodes};
}

const keyOf = (vpc: string, {zone}: ZoneColumn): string => `zone:${vpc}/${zone ?? ''}`;

const cellsOf = (column: ZoneColumn, {inner, grid}: ZoneSize, vpc: string, context: Context): (SubnetBlock | null)[] =>
  column.cells.map((cell) => (cell ? subnetBlock(cell, inner, grid, keyOf(vpc, column), context) : null));

const heightOf = (head: number, rows: readonly number[]): number =>
  head + rows.reduce((sum, row) => sum + row + sizes.rowGap, 0) - sizes.rowGap + foot;

function titleOf({zone}: ZoneColumn, size: ZoneSize, {words}: Context): ReturnType<typeof flow> {
  const title: Words[] =
    zone === null ? [{text: words.zoneUnknown, style: 'regular'}] : [{text: `${words.zone} ${zone}`, style: 'regular'}];
  return flow(title, zoneWidth(size) - 2 * size.lane);
}

function zoneNodes(
  column: ZoneColumn,
  blocks: readonly (SubnetBlock | null)[],
  heights: readonly number[],
  head: number,
  size: ZoneSize,
  vpc: string,
  context: Context,
): LaidNode[] {
  const nodes: LaidNode[] = [
    {
      key: keyOf(vpc, column),
      kind: 'zone',
      parent: `vpc:${vpc}`,
      rect: {x: 0, y: 0, width: zoneWidth(size), height: heightOf(head, heights)},
      texts: shiftRuns(titleOf(column, size, context).runs, size.lane, titleTop),
    },
  ];
  let y = head;
  heights.forEach((height, row) => {
    const cell = blocks[row];
    if (cell) nodes.push(...shiftNodes(cell.finish(height).nodes, size.lane, y));
    y += height + sizes.rowGap;
  });
  return nodes;
}
