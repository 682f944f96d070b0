import {describe, expect, test} from 'vitest';
import type {Model} from './model';
import {answerTo, ask, flow, told} from './testing/ask';
import {acl, group, nat, network, nic, subnet, table, vpc} from './testing/build';
import {hub, transitTable} from './testing/hub';
import {peered} from './testing/peered';
import {routed} from './testing/routed';
import {twoTier, withAcls, withTables} from './testing/two-tier';

const host = '203.0.113.9';
const apart = (rules: readonly string[], more: Partial<Model> = {}) =>
  twoTier({
    interfaces: [
      nic('eni-lb', 'sub-pub', '10.0.0.50=198.51.100.10', {groups: ['sg-front']}),
      nic('eni-back', 'sub-priv', '10.0.1.10', {groups: ['sg-back']}),
    ],
    securityGroups: [group('sg-front', 'vpc-a', {}), group('sg-back', 'vpc-a', {in: rules})],
    ...more,
  });
const vpnTo = (routes: Readonly<Record<string, string>>): Model => ({
  ...withTables(table('rtb-priv', 'vpc-a', routes)),
  vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises: ['192.168.0.0/16']}],
});
const peers = (one: Parameters<typeof acl>[2], other: Parameters<typeof acl>[2]) =>
  withAcls(
    {'sub-a': acl('acl-a', 'vpc-a', one), 'sub-b': acl('acl-b', 'vpc-b', other)},
    peered('active', {'10.0.0.0/16': 'pcx-1'}),
  );
const services = ['100 allow tcp 40051-40052 0.0.0.0/0', '110 allow tcp 22 0.0.0.0/0'];

describe('cases that people met', () => {
  const cases: [string, Model, [string, string, string], string][] = [
    [
      'T01: the NAT gateway stands in the private subnet it serves',
      {...twoTier(), natGateways: [nat('nat-a', 'sub-priv', '10.0.1.20=198.51.100.20')]},
      ['eni-app', 'tcp 443', host],
      'forward nat-gateway nat-a nat-own-subnet',
    ],
    [
      'T01: it stands in another private subnet, whose default leads back to it',
      {
        ...withTables(table('rtb-priv', 'vpc-a', {'0.0.0.0/0': 'nat-a'})),
        natGateways: [nat('nat-a', 'sub-p2', '10.0.6.20=198.51.100.20')],
        subnets: [...twoTier().subnets, subnet('sub-p2', 'vpc-a', '10.0.6.0/24', {routeTable: 'rtb-priv'})],
      },
      ['eni-app', 'tcp 443', host],
      'forward nat-gateway nat-a nat-own-subnet',
    ],
    [
      'T03: the ACLs of both peers know the service ports only',
      peers({in: ['100 allow tcp 50051-50052 0.0.0.0/0']}, {in: services}),
      ['eni-a', 'tcp 40051', '10.2.0.10'],
      'return network-acl acl-a ingress acl-final-deny',
    ],
    [
      'T06: the way back went into the table of the wrong side',
      peered('active', {}),
      ['eni-a', 'tcp 80', '10.2.0.10'],
      'return route-table rtb-b no-route',
    ],
    [
      'T07: the group of the database admits nobody',
      apart([]),
      ['eni-lb', 'tcp 3306', '10.0.1.10'],
      'forward security-group sg-back ingress group-no-rules',
    ],
    [
      'T08: a public subnet, but no public address',
      twoTier({interfaces: [nic('eni-w', 'sub-pub', '10.0.0.10')]}),
      ['eni-w', 'tcp 443', host],
      'forward internet-gateway igw-a igw-no-public-address',
    ],
    [
      'T09: the ACL does not admit the answers of a name server',
      withAcls({'sub-pub': acl('acl-w', 'vpc-a', {in: ['100 allow udp 53 0.0.0.0/0', '110 allow tcp 53 0.0.0.0/0']})}),
      ['eni-web', 'udp 53', '8.8.8.8'],
      'return network-acl acl-w ingress acl-final-deny',
    ],
    [
      'T09: those of the VPC resolver need no entry',
      withAcls({'sub-pub': acl('acl-w', 'vpc-a', {in: []})}),
      ['eni-web', 'udp 53', '10.0.0.2'],
      'delivered',
    ],
    [
      'T11: the workers do not admit the node port',
      apart(['tcp 443 sg-front']),
      ['eni-lb', 'tcp 31000', '10.0.1.10'],
      'forward security-group sg-back ingress group-no-match',
    ],
    [
      'T17: the hub holds a route for some other block',
      hub({transitRouteTables: [transitTable('tgw-rtb-1', {'10.2.0.0/16': 'att-2', '10.9.0.0/16': 'att-1'})]}),
      ['eni-1', 'tcp 443', '10.2.0.10'],
      'return transit-gateway-route-table tgw-rtb-1 tgw-no-route',
    ],
    [
      'T17: or the VPC itself does',
      hub({
        routeTables: [
          table('rtb-1', 'vpc-1', {'10.0.0.0/8': 'tgw-1'}, {main: true}),
          table('rtb-2', 'vpc-2', {'10.9.0.0/16': 'tgw-1'}, {main: true}),
        ],
      }),
      ['eni-1', 'tcp 443', '10.2.0.10'],
      'return route-table rtb-2 no-route',
    ],
    [
      'T19: routes to the site are not propagated: from the VPC',
      vpnTo({}),
      ['eni-app', 'tcp 22', '192.168.5.5'],
      'forward route-table rtb-priv no-route',
    ],
    [
      'T19: and from the site',
      vpnTo({}),
      ['site 192.168.5.5 vgw-a', 'tcp 22', '10.0.1.10'],
      'return route-table rtb-priv no-route',
    ],
    [
      'T21: from the site into a peered VPC',
      {
        ...peered('active', {'192.168.0.0/16': 'pcx-1'}),
        vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises: ['192.168.0.0/16']}],
      },
      ['site 192.168.5.5 vgw-a', 'tcp 443', '10.2.0.10'],
      'forward vpn-gateway vgw-a vgw-no-transit',
    ],
    [
      'T21: and back from there',
      {
        ...peered('active', {'192.168.0.0/16': 'pcx-1'}),
        vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises: ['192.168.0.0/16']}],
      },
      ['eni-b', 'tcp 443', '192.168.5.5'],
      'forward vpc-peering pcx-1 peering-outside-cidrs',
    ],
    [
      'T23: both VPCs have one block, so the address is local',
      network({
        vpcs: [vpc('vpc-a', '10.0.0.0/16'), vpc('vpc-b', '10.0.0.0/16')],
        subnets: [subnet('sub-a', 'vpc-a', '10.0.0.0/24'), subnet('sub-b', 'vpc-b', '10.0.1.0/24')],
        routeTables: [table('rtb-a', 'vpc-a', {}, {main: true}), table('rtb-b', 'vpc-b', {}, {main: true})],
        interfaces: [nic('eni-a', 'sub-a', '10.0.0.10'), nic('eni-b', 'sub-b', '10.0.1.10')],
      }),
      ['eni-a', 'tcp 443', '10.0.1.10'],
      'forward vpc-router vpc-a no-subnet-owns-address',
    ],
  ];
  for (const [title, model, [from, what, to], expected] of cases)
    test(title, () => {
      expect(ask(model, from, what, to)).toBe(expected);
    });

  test('T04: a deny with a higher number never applies: delivered by rule 100, and told', () => {
    const model = withAcls({
      'sub-pub': acl('acl-w', 'vpc-a', {in: ['100 allow all 0.0.0.0/0', '200 deny tcp 22 203.0.113.0/24']}),
    });
    const {verdict, hops, notes} = answerTo(model, flow(host, 'tcp 22', '198.51.100.10'));
    const decided = hops.find(({component}) => component === 'network-acl')?.decision;
    expect([verdict, decided?.kind === 'acl-entry' && decided.entry.number, notes[0]?.code]).toEqual([
      'delivered',
      100,
      'shadowed-acl-entry',
    ]);
  });

  test('T13: an ACL that knows private ranges refuses the service behind the endpoint, and its reply', () => {
    const model = withAcls(
      {'sub-priv': acl('acl-d', 'vpc-a', {in: ['100 allow all 10.0.0.0/8'], out: ['100 allow all 10.0.0.0/8']})},
      routed({'pl-s3': 'vpce-s3'}),
    );
    const {blockedBy, alsoBlocking} = answerTo(model, flow('eni-app', 'tcp 443', '52.95.1.1'));
    expect([blockedBy, ...alsoBlocking].map((one) => one && told(one))).toEqual([
      'forward network-acl acl-d egress acl-final-deny',
      'return network-acl acl-d ingress acl-final-deny',
    ]);
  });

  test('T15: by its public address the sibling refuses, by its private one it does not', () => {
    const model = apart(['tcp 443 sg-front']);
    const interfaces = model.interfaces.map((one) =>
      one.id === 'eni-back' ? nic('eni-back', 'sub-pub', '10.0.0.60=198.51.100.60', {groups: ['sg-back']}) : one,
    );
    expect(ask({...model, interfaces}, 'eni-lb', 'tcp 443', '198.51.100.60')).toBe(
      'forward security-group sg-back ingress group-reference-lost',
    );
    expect(ask({...model, interfaces}, 'eni-lb', 'tcp 443', '10.0.0.60')).toBe('delivered');
  });
});
