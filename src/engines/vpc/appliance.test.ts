import {describe, expect, test} from 'vitest';
import type {Model, NetworkInterface} from './model';
import {answerTo, ask, flow} from './testing/ask';
import {acl, group, nic, subnet, table} from './testing/build';
import {twoTier, withAcls} from './testing/two-tier';

const host = '203.0.113.9';

/** sub-priv sends everything, and what goes to sub-db, through eni-fw in the public subnet. */
const firewall = (
  more: Partial<NetworkInterface> = {},
  address = '10.0.0.9=198.51.100.9',
  parts: Partial<Model> = {},
) => {
  const base = twoTier();
  return twoTier({
    subnets: [...base.subnets, subnet('sub-db', 'vpc-a', '10.0.2.0/24', {routeTable: 'rtb-db'})],
    routeTables: [
      table('rtb-pub', 'vpc-a', {'0.0.0.0/0': 'igw-a'}),
      table('rtb-priv', 'vpc-a', {'0.0.0.0/0': 'eni-fw', '10.0.2.0/24': 'eni-fw'}),
      table('rtb-db', 'vpc-a', {'10.0.1.0/24': 'eni-fw'}),
    ],
    interfaces: [
      ...base.interfaces,
      nic('eni-db', 'sub-db', '10.0.2.10', {groups: ['sg-db']}),
      nic('eni-fw', 'sub-pub', address, {instance: 'i-fw', sourceDestCheck: false, ...more}),
    ],
    securityGroups: [
      group('sg-app', 'vpc-a', {}),
      group('sg-db', 'vpc-a', {in: ['tcp 5432 10.0.1.0/24', 'tcp 3306 sg-app']}),
    ],
    instances: [{id: 'i-fw', state: 'running'}],
    ...parts,
  });
};
const inside = ['eni-app', 'tcp 5432', '10.0.2.10'] as const;
const outside = ['eni-app', 'tcp 443', host] as const;

describe('an interface as a route target (R25)', () => {
  const noRules = {groups: ['sg-none']};
  const closed = {
    securityGroups: [group('sg-none', 'vpc-a', {}), group('sg-db', 'vpc-a', {in: ['tcp 5432 10.0.1.0/24']})],
  };
  const cases: [string, Model, readonly [string, string, string], string][] = [
    [
      'with the check on, what is not for it is dropped there',
      firewall({sourceDestCheck: true}),
      inside,
      'forward source-dest-check eni-fw not-its-own-destination',
    ],
    ['with the check off, it sends on', firewall(), inside, 'delivered'],
    [
      'its own groups are asked',
      firewall(noRules, '10.0.0.9', closed),
      inside,
      'forward security-group sg-none ingress group-no-rules',
    ],
    [
      'a stopped instance makes the route a blackhole',
      firewall({}, '10.0.0.9', {instances: [{id: 'i-fw', state: 'stopped'}]}),
      inside,
      'forward route-table rtb-priv blackhole-route',
    ],
    [
      'an instance named as the target is its first interface',
      firewall({}, '10.0.0.9', {
        routeTables: [
          table('rtb-priv', 'vpc-a', {'10.0.2.0/24': 'i-fw'}),
          table('rtb-db', 'vpc-a', {}),
          table('rtb-pub', 'vpc-a', {}),
        ],
      }),
      inside,
      'delivered',
    ],
    [
      'an instance without interface in the data',
      firewall({instance: 'i-other'}, '10.0.0.9', {routeTables: [table('rtb-priv', 'vpc-a', {'10.0.2.0/24': 'i-fw'})]}),
      inside,
      'unknown: forward interface i-fw interface-not-in-data',
    ],
    ['to the appliance itself', firewall({sourceDestCheck: true}), ['eni-app', 'tcp 22', '10.0.0.9'], 'delivered'],
  ];
  for (const [title, model, asked, expected] of cases)
    test(title, () => {
      expect(ask(model, ...asked)).toBe(expected);
    });

  test('what the software does is outside the data, and that is said', () => {
    expect(answerTo(firewall(), flow(...inside)).notes.map(({code}) => code)).toContain('appliance-may-change-packet');
  });

  test('behind it nobody is a member of a group any more (R14)', () => {
    const base = firewall();
    const model = {
      ...base,
      interfaces: base.interfaces.map((one) => (one.id === 'eni-app' ? {...one, groups: ['sg-app']} : one)),
    };
    expect(ask(model, 'eni-app', 'tcp 3306', '10.0.2.10')).toBe(
      'forward security-group sg-db ingress group-reference-lost',
    );
  });

  test('two appliances that route to each other are a loop', () => {
    const model = firewall({}, '10.0.0.9', {
      routeTables: [
        table('rtb-priv', 'vpc-a', {'10.9.0.0/16': 'eni-fw'}),
        table('rtb-pub', 'vpc-a', {'10.9.0.0/16': 'eni-fw'}),
      ],
    });
    expect(ask(model, 'eni-app', 'tcp 1', '10.9.0.1')).toBe('forward route-table rtb-pub routing-loop');
  });
});

describe('an appliance in front of the internet', () => {
  test('with a public address it is taken for a NAT instance: there and back, and that is said', () => {
    const {verdict, notes, hops} = answerTo(firewall(), flow(...outside));
    expect(verdict).toBe('delivered');
    expect(notes.map(({code}) => code)).toEqual(['appliance-assumed-to-translate']);
    expect(hops.find(({component}) => component === 'internet')?.packet.source).toBe('198.51.100.9');
    expect(hops.at(-1)?.packet.destination).toBe('10.0.1.10');
  });
  test('without one the internet gateway refuses', () => {
    expect(ask(firewall({}, '10.0.0.9'), ...outside)).toBe('forward internet-gateway igw-a igw-no-public-address');
  });
  test('the ACL of the private subnet sees the internet host as the source of the reply', () => {
    const model = withAcls({'sub-priv': acl('acl-p', 'vpc-a', {in: ['100 allow all 10.0.0.0/16']})}, firewall());
    expect(ask(model, ...outside)).toBe('return network-acl acl-p ingress acl-final-deny');
  });
  test('an instance that sends from a foreign address itself is no NAT instance', () => {
    expect(ask(firewall(), 'eni-fw 10.77.0.1', 'tcp 443', host)).toBe(
      'forward internet-gateway igw-a igw-no-public-address',
    );
  });
});

describe('a table of the internet gateway (R24)', () => {
  /** The internet reaches eni-web in sub-web by way of eni-fw, and the reply leaves the same way. */
  const steered = (
    address: string,
    target = 'eni-fw',
    parts: Partial<Model> = {},
    more: Partial<NetworkInterface> = {},
  ) =>
    twoTier({
      subnets: [
        subnet('sub-pub', 'vpc-a', '10.0.0.0/24', {routeTable: 'rtb-pub'}),
        subnet('sub-web', 'vpc-a', '10.0.3.0/24', {routeTable: 'rtb-web'}),
      ],
      routeTables: [
        table('rtb-edge', 'vpc-a', {'10.0.3.0/24': target}, {gateways: ['igw-a']}),
        table('rtb-pub', 'vpc-a', {'0.0.0.0/0': 'igw-a'}),
        table('rtb-web', 'vpc-a', {'0.0.0.0/0': 'eni-fw'}),
      ],
      interfaces: [
        nic('eni-web', 'sub-web', '10.0.3.10=198.51.100.10'),
        nic('eni-fw', 'sub-pub', address, {sourceDestCheck: false, instance: 'i-fw', ...more}),
      ],
      instances: [{id: 'i-fw', state: 'running'}],
      ...parts,
    });
  const fw = '10.0.0.9=198.51.100.9';
  const cases: [string, Model, string][] = [
    ['through the middlebox, and the reply too', steered(fw), 'delivered'],
    ['a middlebox without public address', steered('10.0.0.9'), 'forward route-table rtb-edge edge-target-invalid'],
    [
      'one with the check on',
      steered(fw, 'eni-fw', {}, {sourceDestCheck: true}),
      'forward source-dest-check eni-fw not-its-own-destination',
    ],
    [
      'one that is stopped',
      steered(fw, 'eni-fw', {instances: [{id: 'i-fw', state: 'stopped'}]}),
      'forward route-table rtb-edge blackhole-route',
    ],
    ['a target that is a blackhole', steered(fw, 'blackhole eni-fw'), 'forward route-table rtb-edge blackhole-route'],
    [
      'a target that is not in the data',
      steered(fw, 'eni-gone'),
      'unknown: forward route-table rtb-edge target-not-in-data',
    ],
    [
      'an endpoint of a Gateway Load Balancer',
      steered(fw, 'vpce-1', {
        endpoints: [
          {
            id: 'vpce-1',
            vpc: 'vpc-a',
            type: 'gateway-load-balancer',
            service: 'x',
            state: 'available',
            routeTables: [],
            subnets: [],
            interfaces: [],
          },
        ],
      }),
      'unknown: forward route-table rtb-edge target-not-modelled',
    ],
  ];
  for (const [title, model, expected] of cases)
    test(title, () => {
      expect(ask(model, host, 'tcp 443', '198.51.100.10')).toBe(expected);
    });
  test('what the server starts itself leaves and returns through the middlebox with its own public address', () => {
    const {verdict, hops} = answerTo(steered(fw), flow('eni-web', 'tcp 443', host));
    expect(verdict).toBe('delivered');
    expect(hops.find(({component}) => component === 'internet')?.packet.source).toBe('198.51.100.10');
    expect(hops.filter(({code}) => code === 'edge-table-steers').map(({leg}) => leg)).toEqual(['return']);
  });
  test('such a table is no subnet table, not even when it is the only one', () => {
    const model = twoTier({
      routeTables: [table('rtb-edge', 'vpc-a', {'0.0.0.0/0': 'igw-a'}, {gateways: ['igw-a']})],
      subnets: [subnet('sub-pub', 'vpc-a', '10.0.0.0/24')],
    });
    expect(ask(model, 'eni-web', 'tcp 443', host)).toBe('unknown: forward route-table sub-pub table-not-in-data');
  });
});
