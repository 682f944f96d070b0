import {bottom, contains, crosses, overlaps, right, type Rect} from '../../../../diagram/geometry';
import {boxOf, type TextRun} from '../../../../diagram/text';
import {stripRuns} from '../strip';
import type {LaidNode, Layout} from '../types';

/** What is wrong with a layout, as sentences; an empty list is a good drawing. */
export function faultsOf(layout: Layout, noMatch: string): string[] {
  const byKey = new Map(layout.nodes.map((node) => [node.key, node]));
  const above = ancestors(layout);
  return [
    ...doubles(layout),
    ...placing(layout, byKey),
    ...collisions(layout, above),
    ...texts(layout, above, noMatch),
    ...lines(layout),
  ];
}

const doubles = ({nodes}: Layout): string[] => {
  const seen = new Set<string>();
  return nodes.flatMap(({key}) => (seen.has(key) ? [`${key} is drawn twice`] : (seen.add(key), [])));
};

const show = ({x, y, width, height}: Rect): string => `[${[x, y, width, height].map((n) => Math.round(n)).join(' ')}]`;

function placing({nodes, width, height}: Layout, byKey: ReadonlyMap<string, LaidNode>): string[] {
  const sheet = {x: 0, y: 0, width, height};
  return nodes.flatMap(({key, rect, parent, straddles}) => {
    if (![rect.x, rect.y, rect.width, rect.height].every(Number.isFinite)) return [`${key} has no place`];
    if (!contains(sheet, rect)) return [`${key} ${show(rect)} leaves the sheet ${show(sheet)}`];
    const home = parent === null ? undefined : byKey.get(parent);
    if (!home) return [];
    if (straddles) return overlaps(home.rect, rect) ? [] : [`${key} is not on the border of ${home.key}`];
    return contains(home.rect, rect) ? [] : [`${key} ${show(rect)} leaves ${home.key} ${show(home.rect)}`];
  });
}

type Above = ReadonlyMap<string, ReadonlySet<string>>;

/** For each node the keys of all the boxes it lies in. */
const ancestors = ({nodes}: Layout): Above => {
  const found = new Map<string, Set<string>>();
  for (const {key, parent} of nodes)
    found.set(key, new Set(parent === null ? [] : [parent, ...(found.get(parent) ?? [])]));
  return found;
};

function collisions({nodes}: Layout, above: Above): string[] {
  const sorted = [...nodes].sort((a, b) => a.rect.y - b.rect.y);
  return sorted.flatMap((a, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < sorted.length; j += 1) {
      const b = sorted[j] as LaidNode;
      if (b.rect.y >= bottom(a.rect)) break;
      if (!overlaps(a.rect, b.rect) || above.get(b.key)?.has(a.key) || above.get(a.key)?.has(b.key)) continue;
      const frame = a.kind === 'region' ? a : b.kind === 'region' ? b : null;
      if (frame && contains(frame.rect, frame === a ? b.rect : a.rect)) continue;
      if (a.kind === 'tray' || b.kind === 'tray') if (contains(a.rect, b.rect) || contains(b.rect, a.rect)) continue;
      found.push(`${a.key} ${show(a.rect)} overlaps ${b.key} ${show(b.rect)}`);
    }
    return found;
  });
}

/** Everything a strip may show, one after the other. */
export function textVariants(node: LaidNode, noMatch: string): TextRun[][] {
  const {strip} = node;
  if (!strip) return [[...node.texts]];
  const base = [...node.texts, ...(strip.more ? [strip.more] : [])];
  const values = [null, 'none' as const, ...strip.routes.map((_, i) => i)];
  return values.map((value) => [...base, ...stripRuns(strip, value, noMatch)]);
}

const frames: ReadonlySet<LaidNode['kind']> = new Set(['region', 'tray', 'vpc', 'zone', 'subnet', 'card']);

function texts({nodes}: Layout, above: Above, noMatch: string): string[] {
  const free = nodes.filter(({kind}) => kind === 'region' || kind === 'tray');
  return nodes.flatMap((node) => {
    const inside = frames.has(node.kind)
      ? nodes.filter(
          (other) =>
            other !== node &&
            (free.includes(node) ? overlaps(other.rect, node.rect) : above.get(other.key)?.has(node.key)),
        )
      : [];
    const icon = node.icon ? [{...node.icon, width: node.icon.size, height: node.icon.size}] : [];
    return textVariants(node, noMatch).flatMap((runs) =>
      runs.flatMap((run, i) => {
        const box = boxOf(run);
        const hit = inside.find((other) => overlaps(other.rect, box));
        return [
          ...(contains(node.rect, box, 1.5)
            ? []
            : [`"${run.text}" ${show(box)} is cropped by ${node.key} ${show(node.rect)}`]),
          ...(hit ? [`"${run.text}" ${show(box)} of ${node.key} lies under ${hit.key} ${show(hit.rect)}`] : []),
          ...(icon.some((tile) => overlaps(tile, box, 0.5)) ? [`"${run.text}" of ${node.key} lies on its icon`] : []),
          ...runs.flatMap((other, j) =>
            j > i && overlaps(boxOf(other), box, 1.5) ? [`"${run.text}" lies on "${other.text}" in ${node.key}`] : [],
          ),
        ];
      }),
    );
  });
}

const open: ReadonlySet<LaidNode['kind']> = new Set(['region', 'tray']);

/** Standing lines start and end at their boxes and pass through no other box or label. */
function lines({nodes, links, width}: Layout): string[] {
  return links.flatMap(({key, from, to, points}) =>
    points.slice(1).flatMap((point, i) => {
      const before = points[i] ?? point;
      const stray = points.some(({x}) => x < 0 || x > width) ? [`${key} leaves the sheet`] : [];
      const level = before.x === point.x || before.y === point.y ? [] : [`${key} is neither level nor upright`];
      const hits = nodes.filter((node) => {
        if (open.has(node.kind)) return node.texts.some((run) => crosses(before, point, boxOf(run)));
        return (
          node.key !== from &&
          node.key !== to &&
          crosses(before, point, node.rect) &&
          !(
            (from.startsWith('gateway') || to.startsWith('gateway')) &&
            node.kind === 'vpc' &&
            touches(node.rect, point, before)
          )
        );
      });
      const own = nodes.filter((node) => (node.key === from || node.key === to) && crosses(before, point, node.rect));
      return [...stray, ...level, ...[...hits, ...own].map((node) => `${key} runs through ${node.key}`)];
    }),
  );
}

/** A gateway's own line ends inside the border that the gateway sits on. */
const touches = (rect: Rect, a: {y: number}, b: {y: number}): boolean =>
  Math.max(a.y, b.y) <= rect.y + 20 || Math.min(a.y, b.y) >= bottom(rect) - 20 || right(rect) < 0;
