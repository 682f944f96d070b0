import {performance} from 'node:perf_hooks';
import type {Model} from '../engines/vpc/model';
import {prepare} from '../engines/vpc/prepare';
import {trace} from '../engines/vpc/trace';
import {flows, threeTiers} from './bench-network';

/** Traces per second, and hops per trace, over about `seconds`. */
function measure(model: Model, seconds: number): {readonly perSecond: number; readonly hops: number} {
  const prepared = prepare(model);
  const asked = flows();
  const round = () => asked.reduce((sum, flow) => sum + trace(prepared, flow).hops.length, 0);
  for (let warm = 0; warm < 20_000; warm += 1) round();
  const began = performance.now();
  let [rounds, hops] = [0, 0];
  while (performance.now() - began < seconds * 1000) {
    for (let inner = 0; inner < 500; inner += 1) hops += round();
    rounds += 500;
  }
  const traces = rounds * asked.length;
  return {perSecond: (traces / (performance.now() - began)) * 1000, hops: hops / traces};
}

const tell = (name: string, {perSecond, hops}: ReturnType<typeof measure>) => {
  console.log(
    `${name.padEnd(36)} ${Math.round(perSecond).toLocaleString('en-US').padStart(10)} traces/s, ${hops.toFixed(1)} hops each`,
  );
};

for (const flow of flows()) {
  const answer = trace(prepare(threeTiers(2)), flow);
  console.log(
    `${flow.source.kind === 'interface' ? flow.source.id : flow.source.address} → ${flow.destination}:${flow.destinationPort ?? ''}`.padEnd(
      36,
    ),
    answer.verdict,
    answer.blockedBy?.code ?? '',
  );
}
tell('three tiers, 12 interfaces', measure(threeTiers(2), 3));
tell('three tiers, 1,002 interfaces', measure(threeTiers(167), 3));
