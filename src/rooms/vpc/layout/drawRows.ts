import {bottom, right, type Rect} from '../../../diagram/geometry';
import {flow, shiftRuns} from '../../../diagram/text';
import {shiftNodes} from './block';
import type {Context} from './context';
import {xOf, type Grid, type LaidVpc} from './grid';
import {hubBlock, siteBlock, type Hub} from './hubs';
import {sizes} from './sizes';
import type {LaidNode, Link} from './types';
import type {VpcBlock} from './vpc';

export interface DrawnRows {
  readonly nodes: readonly LaidNode[];
  readonly links: readonly Link[];
  readonly vpcs: readonly LaidVpc[];
  /** For each row, where a line from the outer side may run level above it. */
  readonly tracks: readonly number[];
  readonly hubs: ReadonlyMap<string, {readonly row: number; readonly rect: Rect}>;
}

interface Pen {
  readonly nodes: LaidNode[];
  readonly links: Link[];
  readonly vpcs: LaidVpc[];
  readonly tracks: number[];
  readonly hubs: Map<string, {row: number; rect: Rect}>;
  y: number;
}

const trackSpace = 12;
/** Room for a tag on the upper border of the internet. */
export const pillTop = 14;

/** Rows of VPCs from top to bottom with what stands between them: Region frames, hubs, networks outside. */
export function drawRows(grid: Grid, hubs: readonly Hub[], context: Context): DrawnRows {
  const pen: Pen = {nodes: [], links: [], vpcs: [], tracks: [], hubs: new Map(), y: 0};
  const gateways = grid.rows.flat().filter(({above}) => above > 0).length;
  const pill = gateways > 0 || context.internet === 'always';
  pen.y = pill ? pillTop + sizes.pill + (gateways === 1 ? 16 : 24) : 4;
  grid.rows.forEach((row, index) => {
    drawRow(
      row,
      index,
      grid,
      hubs.filter((hub) => rowOf(hub, grid) === index),
      pen,
      context,
    );
  });
  if (grid.rows.length === 0) for (const hub of hubs) stack(hub, 0, grid, pen, context);
  return pen;
}

/** A hub stands in the first row that has one of its VPCs. */
const rowOf = (hub: Hub, grid: Grid): number =>
  Math.max(
    0,
    grid.rows.findIndex((row) => row.some(({id}) => hub.vpcs.some((vpc) => vpc.id === id))),
  );

function drawRow(
  row: readonly VpcBlock[],
  index: number,
  grid: Grid,
  hubs: readonly Hub[],
  pen: Pen,
  context: Context,
): void {
  if (index > 0 && row.some(({above}) => above > 0)) pen.y += trackSpace;
  pen.tracks.push(pen.y - 6);
  const frames = framesOf(row, grid);
  const titles = frames.map((frame) => titleOf(frame, grid, context));
  const titleSpace = Math.max(0, ...titles.map(({height}) => height + 8));
  const top = pen.y + titleSpace + Math.max(0, ...row.map(({above}) => above)) + (titleSpace > 0 ? 0 : 2);
  const blocks = grid.columns === 2 ? hubs.map((hub) => ({hub, block: hubBlock(hub, context)})) : [];
  const stacked = blocks.reduce((sum, {block}) => sum + block.height + 18, 0);
  const heights = heightsOf(row, stacked);
  const height = Math.max(...heights);
  const start = pen.vpcs.length;
  const bodies = row.map((block, column) => {
    const x = xOf(grid, column, block);
    const own = heights[column] ?? height;
    pen.vpcs.push({id: block.id, row: index, column, rect: {x, y: top, width: block.width, height: own}, block});
    return shiftNodes(block.finish(own), x, top);
  });
  const end = top + height + Math.max(0, ...row.map(({below}) => below)) + (grid.framePad > 0 ? 10 : 4);
  frames.forEach((frame, i) => {
    drawFrame(frame, titles[i], grid, pen, end);
  });
  pen.nodes.push(...bodies.flat());
  let y = top + Math.max(24, (Math.min(...heights) - stacked) / 2);
  for (const {hub, block} of blocks) {
    const nodes = shiftNodes(block.nodes, grid.hubX, y);
    pen.nodes.push(...nodes);
    pen.hubs.set(hub.id, {row: index, rect: {x: grid.hubX, y, width: block.width, height: block.height}});
    y += block.height + 18;
  }
  pen.y = end;
  drawSites(pen.vpcs.slice(start), pen, context);
  if (grid.columns === 1) for (const hub of hubs) stack(hub, index, grid, pen, context);
  else
    hubs.forEach((hub) => {
      drawHubSites(hub, grid.hubX, pen, context);
    });
  pen.y += 14;
}

/** VPCs side by side are equally high unless one is much smaller; all reach down past the hubs between them. */
function heightsOf(row: readonly VpcBlock[], stacked: number): number[] {
  const tallest = Math.max(...row.map(({minHeight}) => minHeight));
  return row.map(({minHeight}) => Math.max(minHeight > tallest * 0.6 ? tallest : minHeight, stacked + 48, 90));
}

interface Frame {
  readonly region: string;
  readonly vpcs: readonly {readonly block: VpcBlock; readonly column: number}[];
}

/** VPCs of one Region that stand side by side share a frame. */
function framesOf(row: readonly VpcBlock[], grid: Grid): Frame[] {
  if (grid.framePad === 0) return [];
  const vpcs = row.map((block, column) => ({block, column}));
  const [first, second] = row;
  if (first && second && first.region === second.region)
    return first.region === null ? [] : [{region: first.region, vpcs}];
  return vpcs.flatMap((vpc) => (vpc.block.region === null ? [] : [{region: vpc.block.region, vpcs: [vpc]}]));
}

const frameX = ({vpcs}: Frame, grid: Grid): number =>
  Math.min(...vpcs.map(({block, column}) => xOf(grid, column, block))) - grid.framePad;

/** The Region's name ends before the first line that comes down from the internet. */
function titleOf(frame: Frame, grid: Grid, {words}: Context): ReturnType<typeof flow> {
  const [first] = frame.vpcs;
  const room = first && first.block.above > 0 ? first.block.firstBox : (first?.block.width ?? 200) - 40;
  return flow([{text: `${words.region} ${frame.region}`, style: 'regular', tone: 'region'}], Math.max(40, room));
}

function drawFrame(frame: Frame, title: ReturnType<typeof flow> | undefined, grid: Grid, pen: Pen, end: number): void {
  const x = frameX(frame, grid);
  const far = Math.max(...frame.vpcs.map(({block, column}) => xOf(grid, column, block) + block.width)) + grid.framePad;
  const key = `region:${frame.region}/${pen.tracks.length}/${frame.vpcs[0]?.column ?? 0}`;
  pen.nodes.push({
    key,
    kind: 'region',
    parent: null,
    rect: {x, y: pen.y, width: far - x, height: end - pen.y},
    texts: shiftRuns(title?.runs ?? [], x + 26, pen.y + 4),
    icon: {name: 'region', x, y: pen.y, size: 20, tile: true},
  });
}

/** Networks behind the virtual private gateways, below the frame. */
function drawSites(vpcs: readonly LaidVpc[], pen: Pen, context: Context): void {
  let tall = 0;
  for (const {id, rect, block} of vpcs) {
    for (const gateway of context.model.vpnGateways.filter(({vpc}) => vpc === id)) {
      const box = pen.nodes.find(({key}) => key === `gateway:${gateway.id}`)?.rect;
      if (!box) continue;
      const width = Math.min(Math.max(sizes.siteWidth, 0), block.slotWidth - 8);
      const site = siteBlock(gateway.id, [`site:${gateway.id}`], gateway.onPremises, width, context);
      const centre = box.x + box.width / 2;
      const x = Math.min(Math.max(centre - width / 2, slotStart(centre, rect, block) + 4), right(rect) - width);
      const y = pen.y + 16;
      pen.nodes.push(...shiftNodes(site.nodes, x, y));
      pen.links.push({
        key: `link:${gateway.id}`,
        from: `gateway:${gateway.id}`,
        to: `site:${gateway.id}`,
        points: [
          {x: centre, y: bottom(box)},
          {x: centre, y},
        ],
        ...(gateway.tunnels === 'down' ? {idle: true} : {}),
      });
      tall = Math.max(tall, site.height + 16);
    }
  }
  pen.y += tall;
}

const slotStart = (centre: number, rect: Rect, {slotWidth}: VpcBlock): number =>
  rect.x + Math.floor((centre - rect.x) / slotWidth) * slotWidth;

/** In one column, hubs stand below the row of their first VPC, one under the other, their sites under them. */
function stack(hub: Hub, row: number, grid: Grid, pen: Pen, context: Context): void {
  const block = hubBlock(hub, context);
  const y = pen.y + 14;
  pen.nodes.push(...shiftNodes(block.nodes, grid.hubX, y));
  pen.hubs.set(hub.id, {row, rect: {x: grid.hubX, y, width: block.width, height: block.height}});
  pen.y = y + block.height;
  drawHubSites(hub, grid.hubX, pen, context);
}

/** Networks attached to a transit gateway: a line leaves the hub to the right and comes back below. */
function drawHubSites(hub: Hub, x: number, pen: Pen, context: Context): void {
  const from = pen.hubs.get(hub.id)?.rect;
  if (!from) return;
  for (const {id, resource} of hub.sites) {
    const site = siteBlock(id, [id, resource], null, sizes.hubWidth, context);
    const y = pen.y + 14;
    pen.nodes.push(...shiftNodes(site.nodes, x, y));
    const out = right(from) + 6;
    const level = bottom(from) - 8;
    pen.links.push({
      key: `link:${hub.id}/${id}`,
      from: `hub:${hub.id}`,
      to: `site:${id}`,
      points: [
        {x: right(from), y: level},
        {x: out, y: level},
        {x: out, y: y + site.height / 2},
        {x: right(from), y: y + site.height / 2},
      ],
    });
    pen.y = y + site.height;
  }
}
