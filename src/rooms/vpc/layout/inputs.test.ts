import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {prepare} from '../../../engines/vpc/prepare';
import {trace} from '../../../engines/vpc/trace';
import type {Model} from '../../../engines/vpc/model';
import {readAws} from '../../../engines/vpc/aws/read';
import {filesOf, hasInputs, inputs, withoutInputs} from '../../../engines/vpc/aws/testing/sets';
import {words} from '../../../words/vpc-drawing.ko';
import {layoutNetwork} from './layoutNetwork';
import {pathOf} from './path/pathOf';
import {faultsOf} from './testing/faults';
import {wayFaults} from './testing/wayFaults';
import type {Layout} from './types';

/** Folders of describe answers; np-guard keeps one file per account. */
const sets = hasInputs
  ? ['batfish', 'cloudmapper', 'cloud-custodian', 'np-guard/input'].flatMap((source) =>
      readdirSync(join(inputs, source), {withFileTypes: true})
        .filter((entry) => entry.isDirectory() || (source.startsWith('np-guard') && entry.name.endsWith('.json')))
        .map(({name}) => `${source}/${name}`),
    )
  : [];

describe.skipIf(!hasInputs && process.env['CI'] !== 'true')(
  `real accounts are drawn without a fault (${hasInputs ? sets.length : withoutInputs})`,
  () => {
    test('the sets are there', () => {
      expect(sets.length).toBeGreaterThan(30);
    });

    for (const set of sets) {
      test(set, () => {
        const {model} = readAws(filesOf(set));
        for (const shape of ['wide', 'narrow'] as const) {
          const layout = layoutNetwork(model, {shape, words});
          expect([...faultsOf(layout, `✕ ${words.noMatch}`), ...wayFaults(layout, 1, 60).faults]).toEqual([]);
          expect(brokenPaths(model, layout)).toEqual([]);
          const drawn = new Set(layout.nodes.map(({key}) => key));
          const lost = [...model.subnets.map(({id}) => `subnet:${id}`), ...model.vpcs.map(({id}) => `vpc:${id}`)];
          expect(lost.filter((key) => !drawn.has(key))).toEqual([]);
        }
      });
    }
  },
);

/** Traces between some of the addresses whose drawn way has a gap, or ends without a mark. */
function brokenPaths(model: Model, layout: Layout): string[] {
  const prepared = prepare(model, {assumeRoutes: true});
  const addresses = model.interfaces.flatMap(({addresses: [first]}) =>
    first ? [first.publicIp ?? first.address] : [],
  );
  return model.interfaces.slice(0, 5).flatMap(({id}) =>
    [...addresses.slice(0, 5), '198.51.100.7'].flatMap((destination) => {
      const answer = trace(prepared, {source: {kind: 'interface', id}, destination, protocol: 6, destinationPort: 443});
      const {pieces, marks} = pathOf(layout, answer);
      const gap = pieces.some((piece, i) => piece.leg === pieces[i - 1]?.leg && piece.from !== pieces[i - 1]?.to);
      return [
        ...(gap ? [`${id} to ${destination} has a gap`] : []),
        ...(marks.length === 0 ? [`${id} to ${destination} has no mark`] : []),
      ];
    }),
  );
}
