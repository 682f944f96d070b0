import {expect, test} from 'vitest';
import {bypassedEndpoint} from './bypassed-endpoint';
import {parseFence} from './fence/parse';
import {emptyModel, type Model} from './model';
import {prepare} from './prepare';
import {trace} from './trace';

const fence = (tables: string): string => `id: s3
vpc: v 10.0.0.0/16
subnets: {public-a: 10.0.0.0/24, private-a: 10.0.10.0/24}
gateways:
  igw-1: internet
  nat-a: nat public-a 10.0.0.20 203.0.113.20
  s3: {type: endpoint, service: s3, tables: [${tables}]}
tables:
  rtb-public: {subnets: [public-a], routes: {0.0.0.0/0: igw-1}}
  rtb-private: {subnets: [private-a], routes: {0.0.0.0/0: nat-a}}
instances:
  app-a: private-a 10.0.10.10
`;

const modelOf = (tables: string): Model => {
  const figure = parseFence(fence(tables));
  return figure.ok ? figure.value.model : emptyModel;
};

/** An address that the figure's own prefix list for S3 holds. */
const inS3 = (model: Model): string => model.prefixLists[0]?.cidrs?.[0]?.replace(/\.\d+\/\d+$/, '.9') ?? '';

const ask = (model: Model, destination: string, protocol = 6) =>
  bypassedEndpoint(
    model,
    trace(prepare(model), {
      source: {kind: 'interface', id: 'app-a'},
      destination,
      protocol,
      sourcePort: 49152,
      destinationPort: 443,
    }),
  );

test('an endpoint that another table knows is bypassed through the NAT gateway', () => {
  const model = modelOf('rtb-public');
  expect(ask(model, inS3(model))).toEqual({
    endpoint: 's3',
    table: 'rtb-private',
    gateway: {component: 'nat-gateway', id: 'nat-a'},
  });
});

test('an endpoint that the own table knows is not, nor is one for other addresses, protocols or without any table', () => {
  const known = modelOf('rtb-private');
  expect(ask(known, inS3(known))).toBeUndefined();
  const other = modelOf('rtb-public');
  expect(ask(other, '8.8.8.8')).toBeUndefined();
  expect(ask(other, inS3(other), 17)).toBeUndefined();
  expect(ask(other, '10.0.0.20')).toBeUndefined();
});
