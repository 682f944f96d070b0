import {describe, expect, test} from 'vitest';
import {apply} from './apply';
import type {Model} from './model';
import {prepare} from './prepare';
import {flow, summary} from './testing/ask';
import {acl, nic, subnet, table, vpc} from './testing/build';
import {offered, read} from './testing/offers';
import {peered} from './testing/peered';
import {twoTier, withTables} from './testing/two-tier';
import {trace} from './trace';

const host = '203.0.113.9';
const noDefault = table('rtb-priv', 'vpc-a', {});
const out = flow('eni-app', 'tcp 443', host);
const toB = flow('eni-a', 'tcp 443', '10.2.0.10');

describe('what is not offered', () => {
  test('a private instance is not routed straight to the internet gateway', () => {
    for (const model of [withTables(noDefault), {...withTables(noDefault), natGateways: []}]) {
      const lines = offered(model, out).map(read);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((one) => one.includes('> igw-a') || one.includes('sub-priv with rtb-pub'))).toEqual([]);
    }
  });
  test('nothing for what is delivered, nor for what no change of the model helps', () => {
    expect(offered(twoTier(), out)).toEqual([]);
    expect(offered(twoTier(), flow('eni-app', 'tcp 1', '10.0.9.9'))).toEqual([]);
    expect(offered(twoTier(), flow(host, 'tcp 1', '198.51.100.99'))).toEqual([]);
  });
  test('two peers with one block: the whole block is not taken from the other', () => {
    const base = peered('active', {'10.0.0.0/16': 'pcx-2'});
    const model: Model = {
      ...base,
      networkAcls: [...base.networkAcls, acl('acl-default-c', 'vpc-c', {}, true)],
      vpcs: [...base.vpcs, vpc('vpc-c', '10.0.0.0/16')],
      subnets: [...base.subnets, subnet('sub-c', 'vpc-c', '10.0.0.0/24')],
      routeTables: [...base.routeTables, table('rtb-c', 'vpc-c', {'10.2.0.0/16': 'pcx-2'}, {main: true})],
      interfaces: [...base.interfaces, nic('eni-c', 'sub-c', '10.0.0.10')],
      peerings: [
        ...base.peerings,
        {id: 'pcx-2', status: 'active', requester: {vpc: 'vpc-c', cidrs: []}, accepter: {vpc: 'vpc-b', cidrs: []}},
      ],
    };
    expect(summary(trace(prepare(model), toB))).toBe('return wrong-destination eni-c reply-goes-elsewhere');
    expect(offered(model, toB).map(read)).toEqual([
      'add-route | rtb-b: 10.0.0.0/24 > pcx-1',
      'add-route | rtb-b: 10.0.0.10/32 > pcx-1',
    ]);
  });
});

test('a stopped appliance is started, and the blackhole it left is a route again', () => {
  const model: Model = {
    ...withTables(table('rtb-priv', 'vpc-a', {'10.0.0.0/24': 'blackhole eni-fw'})),
    interfaces: [
      ...twoTier().interfaces,
      nic('eni-fw', 'sub-pub', '10.0.0.9', {instance: 'i-fw', sourceDestCheck: false}),
    ],
    instances: [{id: 'i-fw', state: 'stopped'}],
  };
  const asked = flow('eni-app', 'tcp 443', '10.0.0.10');
  const [first] = offered(model, asked);
  expect(first?.code).toBe('start-instance');
  expect(summary(trace(prepare(apply(model, first?.operations ?? [])), asked))).toBe('delivered');
});
