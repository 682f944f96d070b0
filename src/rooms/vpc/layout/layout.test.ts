import {describe, expect, test} from 'vitest';
import type {Model} from '../../../engines/vpc/model';
import {words as english} from '../../../words/vpc-drawing.en';
import {words as korean} from '../../../words/vpc-drawing.ko';
import {layoutNetwork} from './layoutNetwork';
import {faultsOf} from './testing/faults';
import {network} from './testing/networks';
import {wayFaults} from './testing/wayFaults';
import type {Layout} from './types';

const networks = 1000;

describe('over 1,000 generated networks', () => {
  for (const shape of ['wide', 'narrow'] as const) {
    test(
      `nothing overlaps, leaves its parent or is cropped, and no way runs through a box (${shape})`,
      {timeout: 90_000},
      () => {
        const faults: string[] = [];
        let ways = 0;
        for (let seed = 1; seed <= networks && faults.length < 10; seed += 1) {
          const words = seed % 2 === 0 ? korean : english;
          const model = network(seed);
          const layout = layoutNetwork(model, {shape, words});
          const walked = wayFaults(layout, seed, 6);
          ways += walked.ways;
          const all = [...faultsOf(layout, `✕ ${words.noMatch}`), ...missing(model, layout), ...walked.faults];
          faults.push(...all.map((fault) => `network ${seed}: ${fault}`));
        }
        expect(faults.slice(0, 10)).toEqual([]);
        expect(ways).toBeGreaterThan(1000);
      },
    );
  }
});

/** Names and CIDRs that are not written out in full. */
function missing(model: Model, layout: Layout): string[] {
  const written = new Map(layout.nodes.map((node) => [node.key, squeeze(node.texts.map(({text}) => text).join(''))]));
  const say = (key: string, ...texts: readonly (string | undefined)[]): string[] => {
    const own = written.get(key);
    if (own === undefined) return [`${key} is not drawn`];
    return texts
      .filter((text) => text !== undefined && !own.includes(squeeze(text)))
      .map((text) => `"${text}" is not written in ${key}`);
  };
  return [
    ...model.vpcs.flatMap(({id, name, cidrs, ipv6Cidrs}) => say(`vpc:${id}`, name ?? id, ...cidrs, ...ipv6Cidrs)),
    ...model.subnets.flatMap(({id, name, cidr, ipv6Cidrs}) => say(`subnet:${id}`, name ?? id, cidr, ...ipv6Cidrs)),
    ...model.interfaces.flatMap(({id, subnet, instance, addresses}) => {
      const owner = model.instances.find((each) => each.id === instance);
      return say(`card:${subnet}/${id}`, owner?.name ?? owner?.id, addresses[0]?.address);
    }),
    ...model.peerings.flatMap(({id, name}) => say(`hub:${id}`, name ?? id)),
  ];
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
