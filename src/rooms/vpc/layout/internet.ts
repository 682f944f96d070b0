import {bottom, middle, type Point} from '../../../diagram/geometry';
import {flow, shiftRuns} from '../../../diagram/text';
import {spoken, type Context} from './context';
import {pillTop, type DrawnRows} from './drawRows';
import type {Grid} from './grid';
import {sizes} from './sizes';
import type {LaidNode, Link} from './types';
import {laneEnd} from './hubLinks';

interface Way {
  readonly key: string;
  readonly top: Point;
  readonly row: number;
  readonly column: number;
}

/** The internet on top, joined to every gateway that leads there; lower rows are reached along the outer side. */
export function internetNodes(grid: Grid, rows: DrawnRows, context: Context): {nodes: LaidNode[]; links: Link[]} {
  const ways = waysOf(rows);
  const cut = ways.length === 0;
  const first = rows.vpcs[0];
  if (cut && (context.internet === 'auto' || !first)) return {nodes: [], links: []};
  const near = ways.filter(({row}) => row === 0);
  const xs = cut && first ? [middle(first.rect).x] : (near.length > 0 ? near : ways).map(({top}) => top.x);
  const text = flow(
    [
      {text: context.words.internet, style: 'bold', size: 13, tone: 'ink'},
      cut ? {text: context.words.noGateway, style: 'regular'} : {text: '0.0.0.0/0', style: 'mono'},
    ],
    200,
  );
  const width = Math.ceil(text.width) + 58;
  const centre = Math.max((Math.min(...xs) + Math.max(...xs)) / 2, width / 2 + 4);
  const rect = {x: centre - width / 2, y: pillTop, width, height: sizes.pill};
  const pill: LaidNode = {
    key: 'internet',
    kind: 'internet',
    parent: null,
    rect,
    texts: shiftRuns(text.runs, rect.x + 42, rect.y + (rect.height - text.height) / 2),
    icon: {name: 'internet', x: rect.x + 14, y: rect.y + 8, size: 20},
    part: {kind: 'internet', id: 'internet'},
    label: cut ? spoken(context, context.words.internet, context.words.noGateway) : context.words.internet,
    means: ['internet'],
    ...(cut ? {ghost: true} : {}),
  };
  return {
    nodes: [pill],
    links: ways.map((way) => ({
      key: `link:internet/${way.key}`,
      from: 'internet',
      to: way.key,
      points: lineTo(way, pill, grid, rows),
    })),
  };
}

function waysOf({nodes, vpcs}: DrawnRows): Way[] {
  return nodes.flatMap(({key, kind, rect, part, parent}) => {
    if (kind !== 'gateway' || (part?.kind !== 'internet-gateway' && part?.kind !== 'egress-only-gateway')) return [];
    const vpc = vpcs.find(({id}) => `vpc:${id}` === parent);
    return vpc ? [{key, top: {x: middle(rect).x, y: rect.y}, row: vpc.row, column: vpc.column}] : [];
  });
}

function lineTo({top, row, column}: Way, pill: LaidNode, grid: Grid, rows: DrawnRows): Point[] {
  const start = {x: middle(pill.rect).x, y: bottom(pill.rect)};
  const trunk = start.y + 12;
  const first = [start, {x: start.x, y: trunk}];
  if (row === 0) return Math.abs(start.x - top.x) < 0.5 ? [start, top] : [...first, {x: top.x, y: trunk}, top];
  const left = grid.columns === 2 && column === 0;
  const side = left ? grid.margin : laneEnd(grid, rows) + 6;
  const level = rows.tracks[row] ?? top.y;
  return [...first, {x: side, y: trunk}, {x: side, y: level}, {x: top.x, y: level}, top];
}
