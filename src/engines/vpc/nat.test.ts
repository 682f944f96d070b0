import {describe, expect, test} from 'vitest';
import type {Model, NatGateway} from './model';
import {answerTo, ask, flow} from './testing/ask';
import {acl, nat, nic, subnet, table} from './testing/build';
import {twoTier, withAcls, withTables} from './testing/two-tier';
import {without} from './testing/without';

const host = '203.0.113.9';
const address = '10.0.0.20=198.51.100.20';
const withNat = (more: Partial<NatGateway>) => twoTier({natGateways: [nat('nat-a', 'sub-pub', address, more)]});

describe('what a NAT gateway accepts (R32)', () => {
  const cases: [string, Model, [string, string, string], string][] = [
    ['TCP', twoTier(), ['eni-app', 'tcp 443', host], 'delivered'],
    ['UDP', twoTier(), ['eni-app', 'udp 123', host], 'delivered'],
    ['ping', twoTier(), ['eni-app', 'icmp 8/0', host], 'delivered'],
    ['GRE is none of the three', twoTier(), ['eni-app', '47', host], 'forward nat-gateway nat-a nat-protocol'],
    ...(['pending', 'failed', 'deleting', 'deleted'] as const).map(
      (state): [string, Model, [string, string, string], string] => [
        `a gateway that is ${state} is not available`,
        withNat({state}),
        ['eni-app', 'tcp 443', host],
        'forward nat-gateway nat-a nat-not-available',
      ],
    ),
    [
      'it does not serve its own subnet',
      withTables(table('rtb-pub', 'vpc-a', {'0.0.0.0/0': 'nat-a'})),
      ['eni-web', 'tcp 443', host],
      'forward nat-gateway nat-a nat-own-subnet',
    ],
    ['it answers no ping', twoTier(), ['eni-app', 'icmp 8/0', '10.0.0.20'], 'forward nat-gateway nat-a nat-inbound'],
    ['nor from the internet', twoTier(), [host, 'icmp 8/0', '198.51.100.20'], 'forward nat-gateway nat-a nat-inbound'],
    [
      'the internet starts no connection to it',
      twoTier(),
      [host, 'tcp 443', '198.51.100.20'],
      'forward nat-gateway nat-a nat-inbound',
    ],
  ];
  for (const [title, model, [from, what, to], expected] of cases)
    test(title, () => {
      expect(ask(model, from, what, to)).toBe(expected);
    });
});

describe('where it forwards to (R33)', () => {
  const priv = withNat({connectivity: 'private', addresses: [{address: '10.0.0.20'}]});
  const cases: [string, Model, string][] = [
    [
      'its own subnet has no route out',
      withTables(table('rtb-pub', 'vpc-a', {})),
      'forward route-table rtb-pub no-route',
    ],
    [
      'its own default route leads back to it',
      withTables(table('rtb-pub', 'vpc-a', {'0.0.0.0/0': 'nat-a'})),
      'forward nat-gateway nat-a nat-own-subnet',
    ],
    [
      'a private one has no public address for the internet',
      priv,
      'forward internet-gateway igw-a igw-no-public-address',
    ],
    [
      'its subnet is not in the data',
      withNat({subnet: 'sub-elsewhere'}),
      'unknown: forward nat-gateway nat-a subnet-not-in-data',
    ],
  ];
  for (const [title, model, expected] of cases)
    test(title, () => {
      expect(ask(model, 'eni-app', 'tcp 443', host)).toBe(expected);
    });

  test('a private one leads to the site, and back', () => {
    const base = withTables(table('rtb-pub', 'vpc-a', {'192.168.0.0/16': 'vgw-a'}));
    const model = {
      ...base,
      natGateways: priv.natGateways,
      vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises: ['192.168.0.0/16']}],
    };
    expect(ask(model, 'eni-app', 'tcp 443', '192.168.5.5')).toBe('delivered');
  });
});

describe('a regional NAT gateway', () => {
  const regional = (zones: readonly string[]) => {
    const natGateways = [without(nat('nat-a', '', address, {zones}), 'subnet')];
    return twoTier({natGateways, subnets: twoTier().subnets.filter(({id}) => id === 'sub-priv')});
  };
  const cases: [string, readonly string[], string][] = [
    ['serves the zone of the sender', ['a', 'c'], 'delivered'],
    ['does not serve it', ['c'], 'forward nat-gateway nat-a nat-zone-not-served'],
    ['serves no zone yet', [], 'forward nat-gateway nat-a nat-zone-not-served'],
  ];
  for (const [title, zones, expected] of cases)
    test(title, () => {
      expect(ask(regional(zones), 'eni-app', 'tcp 443', host)).toBe(expected);
    });
});

describe('the ACLs on the way there and back (R62, R63)', () => {
  const entries = (text: string) => ['90 allow tcp 443 0.0.0.0/0', text];
  const cases: [string, Parameters<typeof withAcls>[0], string][] = [
    [
      'the private subnet admits replies from everywhere',
      {'sub-priv': acl('acl-p', 'vpc-a', {in: ['100 allow tcp 1024-65535 0.0.0.0/0']})},
      'delivered',
    ],
    [
      'from the VPC only: the reply still has the internet host as its source',
      {'sub-priv': acl('acl-p', 'vpc-a', {in: ['100 allow tcp 1024-65535 10.0.0.0/16']})},
      'return network-acl acl-p ingress acl-final-deny',
    ],
    [
      'the NAT subnet does not admit the request',
      {'sub-pub': acl('acl-n', 'vpc-a', {in: ['100 allow tcp 1024-65535 0.0.0.0/0']})},
      'forward network-acl acl-n ingress acl-final-deny',
    ],
    [
      'the NAT subnet does not let it out',
      {'sub-pub': acl('acl-n', 'vpc-a', {out: ['100 allow all 10.0.0.0/16']})},
      'forward network-acl acl-n egress acl-final-deny',
    ],
    [
      'the NAT subnet does not admit the reply, whose port is the translated one',
      {'sub-pub': acl('acl-n', 'vpc-a', {in: entries('100 allow tcp 32768-65535 0.0.0.0/0')})},
      'return network-acl acl-n ingress acl-final-deny',
    ],
    [
      'the NAT subnet does not pass the reply on to the private one',
      {'sub-pub': acl('acl-n', 'vpc-a', {out: ['100 allow tcp 443 0.0.0.0/0']})},
      'return network-acl acl-n egress acl-final-deny',
    ],
  ];
  for (const [title, acls, expected] of cases)
    test(title, () => {
      expect(ask(withAcls(acls), 'eni-app', 'tcp 443', host)).toBe(expected);
    });

  test('the port after translation is the one that the flow names', () => {
    const model = withAcls({'sub-pub': acl('acl-n', 'vpc-a', {in: entries('100 allow tcp 32768-65535 0.0.0.0/0')})});
    expect(ask(model, 'eni-app', 'tcp 443', host, {natPort: 40_000})).toBe('delivered');
    expect(ask(model, 'eni-app', 'tcp 443', host, {natPort: 1024})).not.toBe('delivered');
  });

  test('addresses along the way are the ones each hop sees', () => {
    const {hops} = answerTo(twoTier(), flow('eni-app', 'tcp 443', host));
    const seen = hops
      .filter(({component}) => component === 'network-acl')
      .map(
        ({leg, direction, packet}) =>
          `${leg} ${direction ?? ''} ${packet.source} > ${packet.destination}:${packet.destinationPort}`,
      );
    expect(seen).toEqual([
      'forward egress 10.0.1.10 > 203.0.113.9:443',
      'forward ingress 10.0.1.10 > 203.0.113.9:443',
      'forward egress 10.0.0.20 > 203.0.113.9:443',
      'return ingress 203.0.113.9 > 10.0.0.20:1024',
      'return egress 203.0.113.9 > 10.0.1.10:49152',
      'return ingress 203.0.113.9 > 10.0.1.10:49152',
    ]);
  });
});

test('a gateway that is gone does not keep its address from a new owner (R08)', () => {
  const gone = nat('nat-old', 'sub-pub', '10.0.0.10=198.51.100.10', {state: 'deleted'});
  expect(ask(twoTier({natGateways: [gone]}), host, 'tcp 443', '198.51.100.10')).toBe('delivered');
});

test('several addresses: the first is taken, and that is said', () => {
  const model = twoTier({natGateways: [nat('nat-a', 'sub-pub', '10.0.0.20=198.51.100.20 10.0.0.21=198.51.100.21')]});
  const {verdict, notes} = answerTo(model, flow('eni-app', 'tcp 443', host));
  expect([verdict, notes.map(({code}) => code)]).toEqual(['delivered', ['nat-has-several-addresses']]);
});

test('a whole subnet may be reached through a NAT gateway within the VPC (R23)', () => {
  const base = withTables(table('rtb-priv', 'vpc-a', {'10.0.2.0/24': 'nat-a'}));
  const model = {
    ...base,
    subnets: [...base.subnets, subnet('sub-db', 'vpc-a', '10.0.2.0/24')],
    interfaces: [...base.interfaces, nic('eni-db', 'sub-db', '10.0.2.10')],
  };
  const {verdict, hops} = answerTo(model, flow('eni-app', 'tcp 5432', '10.0.2.10'));
  expect(verdict).toBe('delivered');
  expect(hops.filter(({component}) => component === 'nat-gateway').map(({code}) => code)).toEqual([
    'nat-accepts',
    'nat-translates',
    'nat-translates-back',
  ]);
});
