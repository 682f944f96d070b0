import {describe, expect, test} from 'vitest';
import type {Flow} from './answer';
import type {Model} from './model';
import {flow} from './testing/ask';
import {acl, group, nat, nic, table} from './testing/build';
import {attachment, hub, transitTable} from './testing/hub';
import {offered, read} from './testing/offers';
import {peered} from './testing/peered';
import {twoTier, withAcls, withTables} from './testing/two-tier';
import {without} from './testing/without';

const host = '203.0.113.9';
const noDefault = table('rtb-priv', 'vpc-a', {});
const members = (ingress: readonly string[]) =>
  twoTier({
    interfaces: [
      nic('eni-web', 'sub-pub', '10.0.0.10=198.51.100.10', {groups: ['sg-web']}),
      nic('eni-app', 'sub-priv', '10.0.1.10', {groups: ['sg-app']}),
    ],
    securityGroups: [group('sg-web', 'vpc-a', {}), group('sg-app', 'vpc-a', {in: ingress})],
  });
const site = (table_: Readonly<Record<string, string>>, onPremises: readonly string[] = ['192.168.0.0/16']) => ({
  ...withTables(table('rtb-priv', 'vpc-a', table_)),
  vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises}],
});
const out = flow('eni-app', 'tcp 443', host);
const toB = flow('eni-a', 'tcp 443', '10.2.0.10');
const toApp = flow('eni-web', 'tcp 8080', '10.0.1.10');

describe('the fix that is offered first', () => {
  const cases: [string, Model, Flow, string][] = [
    [
      'a private instance without route, a NAT gateway at hand',
      withTables(noDefault),
      out,
      'add-route | rtb-priv: 0.0.0.0/0 > nat-a',
    ],
    [
      'none at hand: one is made in the public subnet',
      {...withTables(noDefault), natGateways: []},
      out,
      'create-nat-in-public-subnet | nat-new in sub-pub | rtb-priv: 0.0.0.0/0 > nat-new',
    ],
    [
      'its default route is a blackhole: it is replaced',
      withTables(table('rtb-priv', 'vpc-a', {'0.0.0.0/0': 'blackhole nat-gone'})),
      out,
      'replace-route | rtb-priv: 0.0.0.0/0 > nat-a',
    ],
    [
      'a public address, but no internet route',
      withTables(table('rtb-pub', 'vpc-a', {})),
      flow('eni-web', 'tcp 443', host),
      'add-route | rtb-pub: 0.0.0.0/0 > igw-a',
    ],
    [
      'no internet gateway attached',
      twoTier({internetGateways: [{id: 'igw-a', vpc: null}]}),
      flow('eni-web', 'tcp 443', host),
      'attach-internet-gateway | igw-a to vpc-a',
    ],
    [
      'a public subnet, but no public address',
      twoTier({interfaces: [nic('eni-app', 'sub-pub', '10.0.0.30')], natGateways: []}),
      out,
      'give-public-address | eni-app 10.0.0.30',
    ],
    [
      'a private NAT gateway in front of the internet',
      twoTier({natGateways: [nat('nat-a', 'sub-pub', '10.0.0.20', {connectivity: 'private'})]}),
      out,
      'give-public-address | nat-a in sub-pub',
    ],
    [
      'the NAT gateway has lost its own way out',
      withTables(table('rtb-pub', 'vpc-a', {})),
      out,
      'add-route | rtb-pub: 0.0.0.0/0 > igw-a',
    ],
    [
      'a group that admits nobody, asked by a sibling',
      members([]),
      toApp,
      'open-group | sg-app ingress 8080-8080 sg-web',
    ],
    [
      'a group that admits another port',
      members(['tcp 22 sg-web']),
      toApp,
      'open-group | sg-app ingress 8080-8080 sg-web',
    ],
    [
      'the same, asked from the internet',
      {
        ...twoTier(),
        interfaces: [nic('eni-web', 'sub-pub', '10.0.0.10=198.51.100.10', {groups: ['sg-web']})],
        securityGroups: [group('sg-web', 'vpc-a', {})],
      },
      flow(host, 'tcp 443', '198.51.100.10'),
      'open-group | sg-web ingress 443-443 203.0.113.9/32',
    ],
    [
      'a reference that is lost behind the gateway: the address as it is seen',
      {
        ...members([]),
        interfaces: [
          nic('eni-web', 'sub-pub', '10.0.0.10=198.51.100.10', {groups: ['sg-web']}),
          nic('eni-app', 'sub-pub', '10.0.0.40=198.51.100.40', {groups: ['sg-app']}),
        ],
        securityGroups: [group('sg-web', 'vpc-a', {}), group('sg-app', 'vpc-a', {in: ['tcp 443 sg-web']})],
      },
      flow('eni-web', 'tcp 443', '198.51.100.40'),
      'open-group | sg-app ingress 443-443 198.51.100.10/32',
    ],
    [
      'an ACL without the reply ports: all of them, to where the client is',
      withAcls({'sub-priv': acl('acl-p', 'vpc-a', {in: ['100 allow tcp 8080 0.0.0.0/0'], out: []})}),
      toApp,
      'open-acl | acl-p egress 100 1024-65535 10.0.0.0/24',
    ],
    [
      'a reply from the internet: from everywhere',
      withAcls({'sub-priv': acl('acl-p', 'vpc-a', {in: ['100 allow tcp 1024-65535 10.0.0.0/16']})}),
      out,
      'open-acl | acl-p ingress 110 1024-65535 0.0.0.0/0',
    ],
    [
      'an entry that denies: an allow before it',
      withAcls({'sub-priv': acl('acl-p', 'vpc-a', {in: ['90 deny tcp 8080 10.0.0.0/16', '100 allow all 0.0.0.0/0']})}),
      toApp,
      'open-acl | acl-p ingress 89 8080-8080 10.0.0.0/24',
    ],
    [
      'one that denies with the number 1: there is nothing before it, so it is taken away',
      withAcls({'sub-priv': acl('acl-p', 'vpc-a', {in: ['1 deny all 0.0.0.0/0', '100 allow all 0.0.0.0/0']})}),
      toApp,
      'remove-acl-deny | ["acl-p","ingress",1]',
    ],
    ['the peer has no way back', peered('active', {}), toB, 'add-route | rtb-b: 10.0.0.0/16 > pcx-1'],
    [
      'a peering that waits',
      peered('pending-acceptance', {'10.0.0.0/16': 'pcx-1'}),
      toB,
      'accept-peering | ["pcx-1","active"]',
    ],
    [
      'a site that no route leads to',
      site({}),
      flow('eni-app', 'tcp 22', '192.168.5.5'),
      'add-route | rtb-priv: 192.168.0.0/16 > vgw-a',
    ],
    [
      'a site whose reply finds no route',
      site({}),
      flow('site 192.168.5.5 vgw-a', 'tcp 22', '10.0.1.10'),
      'add-route | rtb-priv: 192.168.0.0/16 > vgw-a',
    ],
    [
      'a network that the VPN does not know',
      site({'192.168.0.0/16': 'vgw-a'}, []),
      flow('eni-app', 'tcp 22', '192.168.5.5'),
      'announce-on-premises | ["vgw-a","192.168.5.5/32"]',
    ],
    [
      'a stopped receiver',
      twoTier({
        interfaces: [
          nic('eni-web', 'sub-pub', '10.0.0.10'),
          nic('eni-app', 'sub-priv', '10.0.1.10', {instance: 'i-app'}),
        ],
        instances: [{id: 'i-app', state: 'stopped'}],
      }),
      toApp,
      'start-instance | ["i-app","running"]',
    ],
    [
      'a transit gateway without subnet in the zone',
      hub(),
      flow('eni-1c', 'tcp 443', '10.2.0.10'),
      'attach-zone-to-tgw | ["att-1","sub-1c"]',
    ],
    [
      'a transit table without route',
      hub({transitRouteTables: [transitTable('tgw-rtb-1', {'10.1.0.0/16': 'att-1'})]}),
      flow('eni-1', 'tcp 443', '10.2.0.10'),
      'add-transit-route | tgw-rtb-1: 10.2.0.0/16 > att-2',
    ],
    [
      'no transit table associated',
      hub({
        transitAttachments: [
          without(attachment('att-1', 'vpc-1', ['door-1']), 'routeTable'),
          attachment('att-2', 'vpc-2', ['door-2']),
        ],
      }),
      flow('eni-1', 'tcp 443', '10.2.0.10'),
      'associate-transit-table | ["att-1","tgw-rtb-1"]',
    ],
    [
      'public access blocked for all',
      twoTier({blockPublicAccess: {mode: 'block-bidirectional', known: true, exclusions: []}}),
      flow('eni-web', 'tcp 443', host),
      'turn-off-block-public-access | [{"mode":"off","known":true,"exclusions":[]}]',
    ],
  ];
  for (const [title, model, asked, expected] of cases)
    test(title, () => {
      const [first] = offered(model, asked);
      expect(first && read(first)).toBe(expected);
    });
});
