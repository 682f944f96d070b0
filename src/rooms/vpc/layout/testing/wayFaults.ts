import {crosses, keepRight, type Point} from '../../../../diagram/geometry';
import {boxOf} from '../../../../diagram/text';
import {roadMap} from '../path/map';
import {wayBetween} from '../path/ways';
import type {LaidNode, Layout} from '../types';
import {dice} from './networks';

const solid: ReadonlySet<LaidNode['kind']> = new Set([
  'card',
  'strip',
  'acl',
  'chip',
  'gateway',
  'gateway-label',
  'hub',
  'internet',
  'on-premises',
]);
const inner: ReadonlySet<LaidNode['kind']> = new Set(['card', 'strip']);
const ends: ReadonlySet<LaidNode['kind']> = new Set(['card', 'strip', 'gateway', 'hub']);

/** Walks between boxes picked by chance, both ways, and reports what the lines run through. */
export function wayFaults(layout: Layout, seed: number, pairs: number): {faults: string[]; ways: number} {
  const roll = dice(seed);
  const map = roadMap(layout);
  const from = layout.nodes.filter(({kind}) => inner.has(kind));
  const to = layout.nodes.filter(({kind}) => ends.has(kind));
  const faults: string[] = [];
  let ways = 0;
  for (let i = 0; i < pairs && from.length > 0; i += 1) {
    const a = from[roll(from.length)] as LaidNode;
    const b = to[roll(to.length)] as LaidNode;
    if (a === b) continue;
    for (const [start, end] of [
      [a, b],
      [b, a],
    ] as const) {
      const aside = start === a ? -1 : 1;
      const way = wayBetween(start, end, {...map, aside});
      if (!way) continue;
      ways += 1;
      faults.push(...runsThrough(keepRight(way, 3), start, end, layout));
    }
  }
  return {faults, ways};
}

function runsThrough(line: readonly Point[], start: LaidNode, end: LaidNode, layout: Layout): string[] {
  const name = `the way from ${start.key} to ${end.key}`;
  return line.slice(1).flatMap((point, i) => {
    const before = line[i] ?? point;
    const slanted = Math.abs(before.x - point.x) > 0.01 && Math.abs(before.y - point.y) > 0.01;
    const hits = layout.nodes.flatMap((node) => {
      if (solid.has(node.kind))
        return node !== start && node !== end && crosses(before, point, node.rect) ? [node.key] : [];
      return node.texts
        .filter((run) => !solid.has(node.kind) && node.kind !== 'group' && crosses(before, point, boxOf(run)))
        .map((run) => `"${run.text}" of ${node.key}`);
    });
    return [...(slanted ? [`${name} is slanted`] : []), ...hits.map((hit) => `${name} runs through ${hit}`)];
  });
}
