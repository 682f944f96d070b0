import type {Model} from '../../../engines/vpc/model';
import type {DrawingWords} from '../../../words/vpc-drawing.types';
import type {Context} from './context';
import {drawRows} from './drawRows';
import {chipRows} from './gateways';
import {arrange} from './grid';
import {hubLinks} from './hubLinks';
import {hubsOf} from './hubs';
import {internetNodes} from './internet';
import {shiftNodes} from './block';
import {namesOf} from './names';
import {placeModel} from './place';
import {sizes} from './sizes';
import {flow, shiftRuns} from '../../../diagram/text';
import {bottom, right, union} from '../../../diagram/geometry';
import type {LaidNode, Layout, Link, Part, Shape} from './types';

export interface LayoutOptions {
  readonly shape: Shape;
  readonly words: DrawingWords;
  /** `always` when a flow comes from there or goes there. */
  readonly internet?: 'auto' | 'always';
}

/**
 * The whole network as boxes, texts and lines with fixed places: a pure function of the model, by rule.
 *
 * Units - user units, 12 of which are the smallest letters; `narrow` is 340 wide, `wide` as wide as its content needs.
 * Order - nodes come parents first; what comes later is drawn above.
 */
export function layoutNetwork(model: Model, {shape, words, internet = 'auto'}: LayoutOptions): Layout {
  const context: Context = {model, words, shape, internet, names: namesOf(model)};
  const placed = placeModel(model);
  const hubs = hubsOf(model);
  const grid = arrange(placed.vpcs, hubs, context);
  const rows = drawRows(grid, hubs, context);
  const web = internetNodes(grid, rows, context);
  const nodes: LaidNode[] = [...web.nodes, ...rows.nodes];
  const links: Link[] = [...web.links, ...rows.links, ...hubLinks(grid, rows, hubs)];
  const ends = [
    ...nodes.map(({rect}) => rect),
    ...links.flatMap(({points}) => points.map((point) => ({...point, width: 0, height: 0}))),
  ];
  const box = union(ends);
  const width = shape === 'narrow' ? sizes.narrow : Math.max(right(box) + grid.margin, nodes.length > 0 ? 0 : 300);
  const tray = trayNodes(placed.tray, width - 2 * grid.margin, context);
  const end = nodes.length > 0 ? bottom(box) : 0;
  nodes.push(...shiftNodes(tray.nodes, grid.margin, end + (tray.height > 0 ? 14 : 0)));
  if (nodes.length === 0) nodes.push(nothing(width, context));
  const legendY =
    Math.max(nodes.length === 1 && end === 0 ? 44 : 0, end + (tray.height > 0 ? tray.height + 14 : 0)) + 8;
  return {
    shape,
    width: Math.ceil(width),
    height: Math.ceil(legendY + sizes.legend),
    nodes,
    links,
    parts: partsOf(nodes),
    legendY,
  };
}

function trayNodes(tray: Parameters<typeof chipRows>[0], width: number, context: Context): ReturnType<typeof chipRows> {
  if (tray.length === 0) return {nodes: [], width: 0, height: 0};
  const chips = chipRows(tray, width - 16, 'tray', context);
  const title = flow([{text: context.words.notAttached, style: 'regular'}], width - 16);
  const height = title.height + chips.height + 20;
  const box: LaidNode = {
    key: 'tray',
    kind: 'tray',
    parent: null,
    rect: {x: 0, y: 0, width, height},
    texts: shiftRuns(title.runs, 8, 5),
  };
  return {nodes: [box, ...shiftNodes(chips.nodes, 8, title.height + 11)], width, height};
}

function nothing(width: number, {words}: Context): LaidNode {
  const text = flow([{text: words.nothing, style: 'regular'}], width - 32);
  return {
    key: 'nothing',
    kind: 'note',
    parent: null,
    rect: {x: 8, y: 4, width: width - 16, height: 40},
    texts: shiftRuns(text.runs, 24, 15),
  };
}

const partsOf = (nodes: readonly LaidNode[]): Part[] =>
  nodes.flatMap(({key, kind, part, rect, label = ''}) => {
    const spot = kind === 'vpc' || kind === 'subnet' ? {x: rect.x, y: rect.y, width: 120, height: 24} : rect;
    return part ? [{ref: part, key, rect, spot, label}] : [];
  });
