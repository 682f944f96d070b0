import {describe, expect, test} from 'vitest';
import type {Flow} from './answer';
import type {Model} from './model';
import {answerTo, flow, told} from './testing/ask';
import {acl, group, nic, subnet, table} from './testing/build';
import {peered} from './testing/peered';
import {routed} from './testing/routed';
import {twoTier, withAcls, withTables} from './testing/two-tier';

const everyCause = (model: Model, asked: Flow): readonly string[] => {
  const {blockedBy, alsoBlocking} = answerTo(model, asked);
  return [...(blockedBy === null ? [] : [blockedBy]), ...alsoBlocking].map(told);
};

const host = '203.0.113.9';
const out = flow('eni-app', 'tcp 443', host);
const closed = {
  'sub-priv': acl('acl-p', 'vpc-a', {in: ['100 allow all 10.0.0.0/16'], out: ['100 allow all 0.0.0.0/0']}),
};
const reply = 'return network-acl acl-p ingress acl-final-deny';

describe('behind a first cause, the others (section 0, point 5)', () => {
  test('nothing else when nothing else is wrong', () => {
    expect(everyCause(withTables(table('rtb-priv', 'vpc-a', {})), out)).toEqual([
      'forward route-table rtb-priv no-route',
    ]);
    expect(everyCause(twoTier(), out)).toEqual([]);
  });
  const outward: [string, Readonly<Record<string, string>>, string][] = [
    ['no route', {}, 'forward route-table rtb-priv no-route'],
    ['a blackhole', {'0.0.0.0/0': 'blackhole nat-gone'}, 'forward route-table rtb-priv blackhole-route'],
    ['no public address', {'0.0.0.0/0': 'igw-a'}, 'forward internet-gateway igw-a igw-no-public-address'],
  ];
  for (const [title, routes, first] of outward)
    test(`${title} to the internet, and an ACL that would refuse the reply`, () => {
      expect(everyCause(withAcls(closed, withTables(table('rtb-priv', 'vpc-a', routes))), out)).toEqual([first, reply]);
    });
  test('a NAT gateway without way out, and the ACL of the private subnet', () => {
    expect(everyCause(withAcls(closed, withTables(table('rtb-pub', 'vpc-a', {}))), out)).toEqual([
      'forward route-table rtb-pub no-route',
      reply,
    ]);
  });
  test('a site that does not hold the address, and the same ACL', () => {
    const model = routed({'0.0.0.0/0': 'vgw-a'}, {vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises: []}]});
    expect(everyCause(withAcls(closed, model), out)).toEqual([
      'forward vpn-gateway vgw-a vgw-destination-unknown-there',
      reply,
    ]);
  });
  test('neither side of a peering has a route, and the group refuses', () => {
    const base = peered('active', {});
    const model: Model = {
      ...base,
      routeTables: base.routeTables.map((one) => ({...one, routes: []})),
      interfaces: [...base.interfaces, nic('eni-shut', 'sub-b', '10.2.0.11', {groups: ['sg-shut']})],
      securityGroups: [...base.securityGroups, group('sg-shut', 'vpc-b', {})],
    };
    expect(everyCause(model, flow('eni-a', 'tcp 443', '10.2.0.11'))).toEqual([
      'forward route-table rtb-a no-route',
      'forward security-group sg-shut ingress group-no-rules',
      'return route-table rtb-b no-route',
    ]);
  });
  test('no route back, and the ACL that would refuse the reply', () => {
    const base = peered('active', {});
    const model = withAcls({'sub-a': acl('acl-a', 'vpc-a', {in: []})}, base);
    expect(everyCause(model, flow('eni-a', 'tcp 443', '10.2.0.10'))).toEqual([
      'return route-table rtb-b no-route',
      'return network-acl acl-a ingress acl-final-deny',
    ]);
  });
  test('an address that two VPCs have says nothing about who would be reached', () => {
    const base = peered('active', {});
    const model: Model = {
      ...base,
      vpcs: [...base.vpcs, {id: 'vpc-c', cidrs: ['10.2.0.0/16'], ipv6Cidrs: []}],
      subnets: [...base.subnets, subnet('sub-c', 'vpc-c', '10.2.0.0/24')],
      interfaces: [...base.interfaces, nic('eni-c', 'sub-c', '10.2.0.10', {groups: ['sg-gone']})],
      routeTables: base.routeTables.map((one) => ({...one, routes: []})),
    };
    expect(everyCause(model, flow('eni-a', 'tcp 443', '10.2.0.10'))).toEqual(['forward route-table rtb-a no-route']);
  });
});
