import {describe, expect, test} from 'vitest';
import type {Source} from '../engines/vpc/answer';
import {readAws} from '../engines/vpc/aws/read';
import {filesOf, hasInputs, withoutInputs} from '../engines/vpc/aws/testing/sets';
import {fixesFor} from '../engines/vpc/fixes';
import type {Model} from '../engines/vpc/model';
import {prepare} from '../engines/vpc/prepare';
import {trace} from '../engines/vpc/trace';
import {words as english} from './vpc.en';
import {words as korean} from './vpc.ko';

const sets = [
  'batfish/hybrid-cloud-aws',
  'batfish/test',
  'batfish/test-load-balancer',
  'batfish/test-public-private-subnet',
  'batfish/test-transit-gateway',
  'batfish/test-transit-gateway-peering',
  'batfish/test-vpc-endpoint-gateway',
  'batfish/test-vpc-peering',
  'batfish/unit',
  'np-guard/input/input_aws_acl_1.json',
  'cloudmapper/demo',
  'cloud-custodian/ec2_igw_subnet',
  'cloud-custodian/test_eni_private_subnet',
];

/** Every interface, and the internet, to every interface and the internet. */
const pairs = (model: Model): readonly (readonly [Source, string])[] => {
  const senders: readonly Source[] = [
    ...model.interfaces.map((one): Source => ({kind: 'interface', id: one.id})),
    {kind: 'internet', address: '198.51.100.7'},
    ...model.vpnGateways.map((one): Source => ({kind: 'on-premises', address: '19.168.0.9', gateway: one.id})),
  ];
  const receivers = model.interfaces.flatMap((one) =>
    one.addresses.flatMap((own) => [own.address, ...(own.publicIp === undefined ? [] : [own.publicIp])]),
  );
  return senders.flatMap((source) => [...receivers, '198.51.100.8', '10.99.0.1'].map((to) => [source, to] as const));
};

const flaw = /undefined|\[object|NaN|``| {2}|을\(를\)|이\(가\)|은\(는\)|^\s|\s$/;

describe.skipIf(!hasInputs && !process.env['CI'])(`every flow of real accounts is told (or: ${withoutInputs})`, () => {
  for (const set of sets)
    test(set, () => {
      const {model} = readAws(filesOf(set));
      for (const assumeRoutes of [false, true]) {
        const prepared = prepare(model, {assumeRoutes});
        for (const [source, destination] of pairs(model)) {
          const answer = trace(prepared, {source, destination, protocol: 6, sourcePort: 49152, destinationPort: 22});
          const context = {model, answer};
          const fixes = fixesFor(prepared, answer);
          for (const words of [korean, english]) {
            const {outcome, cause} = words.verdict(context);
            const texts = [
              outcome,
              cause,
              ...answer.hops.flatMap((hop) => Object.values(words.hop(hop, context)) as string[]),
              ...answer.alsoBlocking.map((block) => words.block(block, context)),
              ...answer.notes.map((note) => words.note(note, context)),
              ...fixes.map((fix) => words.fix(fix, context)),
            ];
            expect(texts.filter((text) => text === '' || flaw.test(text) || text.split('`').length % 2 === 0)).toEqual(
              [],
            );
          }
        }
      }
    });
});
