import {bottom, overlaps, right, type Rect} from '../../../../diagram/geometry';
import {boxOf} from '../../../../diagram/text';
import {sizes} from '../sizes';
import type {LaidNode, Layout, Link} from '../types';

/** The layout as a packet sees it: boxes to go to, and the lanes between them. */
export interface RoadMap {
  /** -1 on the way there, 1 on the way back, 0 where there is only one: keeps their ends apart. */
  readonly aside: -1 | 0 | 1;
  readonly node: (key: string) => LaidNode | undefined;
  /** The node that an id or address means, of one of the given kinds. */
  readonly meant: (id: string, ...kinds: LaidNode['kind'][]) => LaidNode | undefined;
  readonly children: (key: string) => readonly LaidNode[];
  readonly link: (a: string, b: string) => Link | undefined;
  /** What a line joins with the node. */
  readonly neighbours: (key: string) => readonly LaidNode[];
  readonly vpcs: ReadonlyMap<string, VpcRoads>;
  readonly subnetOf: (node: LaidNode) => LaidNode | undefined;
  readonly vpcOf: (node: LaidNode) => string | undefined;
}

export interface VpcRoads {
  readonly rect: Rect;
  /** Level lanes: above the zones, between rows of subnets, below the zones. */
  readonly levels: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly padLeft: number;
  readonly padRight: number;
  readonly zones: readonly Rect[];
  /** Texts of the header, which a line from above has to go around. */
  readonly header: readonly Rect[];
  readonly shelf: readonly Rect[];
}

export function roadMap(layout: Layout): RoadMap {
  const byKey = new Map(layout.nodes.map((node) => [node.key, node]));
  const meanings = new Map<string, LaidNode[]>();
  const families = new Map<string, LaidNode[]>();
  for (const node of layout.nodes) {
    for (const id of node.means ?? []) meanings.set(id, [...(meanings.get(id) ?? []), node]);
    if (node.parent !== null) families.set(node.parent, [...(families.get(node.parent) ?? []), node]);
  }
  const links = new Map(
    layout.links.flatMap((link) => [
      [`${link.from} ${link.to}`, link],
      [`${link.to} ${link.from}`, reversed(link)],
    ]),
  );
  const up = (node: LaidNode, kind: LaidNode['kind']): LaidNode | undefined => {
    let current: LaidNode | undefined = node;
    while (current && current.kind !== kind) current = current.parent === null ? undefined : byKey.get(current.parent);
    return current;
  };
  const children = (key: string): readonly LaidNode[] => families.get(key) ?? [];
  const vpcs = layout.nodes
    .filter(({kind}) => kind === 'vpc')
    .map((vpc) => [vpc.key, vpcRoads(vpc, children)] as const);
  return {
    aside: 0,
    node: (key) => byKey.get(key),
    meant: (id, ...kinds) => meanings.get(id)?.find(({kind}) => kinds.includes(kind)),
    children,
    link: (a, b) => links.get(`${a} ${b}`),
    neighbours: (key) => [...links.values()].filter(({from}) => from === key).flatMap(({to}) => byKey.get(to) ?? []),
    vpcs: new Map(vpcs),
    subnetOf: (node) => up(node, 'subnet'),
    vpcOf: (node) => up(node, 'vpc')?.key,
  };
}

const reversed = (link: Link): Link => ({...link, from: link.to, to: link.from, points: [...link.points].reverse()});

function vpcRoads(vpc: LaidNode, children: RoadMap['children']): VpcRoads {
  const inside = children(vpc.key);
  const zones = inside.filter(({kind}) => kind === 'zone').map(({rect}) => rect);
  const top = Math.min(...zones.map(({y}) => y)) - sizes.channel / 2;
  const end = Math.max(...zones.map(bottom)) + sizes.channel / 2;
  const between = inside
    .filter(({kind}) => kind === 'zone')
    .flatMap((zone) =>
      children(zone.key)
        .filter(({kind}) => kind === 'subnet')
        .map(({rect}) => Math.min(bottom(rect) + 20, bottom(zone.rect) + sizes.zoneGap / 2)),
    );
  const pad = (zones[0] ? zones[0].x - vpc.rect.x : 12) / 2;
  return {
    rect: vpc.rect,
    levels: [...new Set([top, ...between.filter((y) => y < end - 4), end])].sort((a, b) => a - b),
    top,
    bottom: end,
    padLeft: vpc.rect.x + pad,
    padRight: right(vpc.rect) - pad,
    zones,
    header: vpc.texts.map(boxOf).filter((box) => box.y < top),
    shelf: inside.filter(({kind}) => kind === 'chip').map(({rect}) => rect),
  };
}

/** Does an upright line at `x` from `y1` to `y2` touch one of the boxes? */
export const blocked = (x: number, y1: number, y2: number, boxes: readonly Rect[]): boolean =>
  boxes.some((box) => overlaps(box, {x: x - 5, y: Math.min(y1, y2), width: 10, height: Math.abs(y2 - y1)}));
