import {describe, expect, test} from 'vitest';
import type {BlockPublicAccess, Model} from './model';
import {ask} from './testing/ask';
import {network, nic, subnet, table, vpc} from './testing/build';
import {twoTier} from './testing/two-tier';

const host = '203.0.113.9';
const host6 = '2001:db8:ffff::9';

describe('an internet gateway and IPv4 (R30, R31)', () => {
  const cases: [string, Model, [string, string, string], string][] = [
    [
      'an interface with a public address goes out and is answered',
      twoTier(),
      ['eni-web', 'tcp 443', host],
      'delivered',
    ],
    ['the internet comes in by the public address', twoTier(), [host, 'tcp 443', '198.51.100.10'], 'delivered'],
    [
      'a public address that nobody has',
      twoTier(),
      [host, 'tcp 443', '198.51.100.99'],
      'forward internet 198.51.100.99 igw-unknown-public-address',
    ],
    [
      'a private address cannot be aimed at from the internet',
      twoTier(),
      [host, 'tcp 443', '10.0.0.10'],
      'forward internet 10.0.0.10 igw-private-destination',
    ],
    [
      'a private destination is refused by the gateway',
      twoTier(),
      ['eni-web', 'tcp 443', '192.168.7.7'],
      'forward internet-gateway igw-a igw-private-destination',
    ],
    [
      'shared address space (RFC 6598) counts as private',
      twoTier(),
      ['eni-web', 'tcp 443', '100.64.0.1'],
      'forward internet-gateway igw-a igw-private-destination',
    ],
    [
      'a private source from outside is refused',
      twoTier(),
      ['10.9.9.9', 'tcp 443', '198.51.100.10'],
      'forward internet-gateway igw-a igw-private-source',
    ],
    [
      'a detached gateway lets nobody in',
      twoTier({internetGateways: [{id: 'igw-a', vpc: null}]}),
      [host, 'tcp 443', '198.51.100.10'],
      'forward internet-gateway vpc-a igw-detached',
    ],
    [
      'a public address in a subnet without the way back: the reply finds no route',
      twoTier({
        interfaces: [nic('eni-db', 'sub-main', '10.0.2.10=198.51.100.12')],
        subnets: [subnet('sub-main', 'vpc-a', '10.0.2.0/24')],
      }),
      [host, 'tcp 5432', '198.51.100.12'],
      'return route-table rtb-main no-route',
    ],
    [
      'a public address in a subnet behind a NAT gateway: the reply leaves with another address',
      twoTier({interfaces: [nic('eni-db', 'sub-priv', '10.0.1.30=198.51.100.12')]}),
      [host, 'tcp 5432', '198.51.100.12'],
      'return wrong-destination nat-a reply-leaves-by-another-edge',
    ],
    [
      'an interface to its own address never leaves the host',
      twoTier(),
      ['eni-web', 'tcp 1', '10.0.0.10'],
      'delivered',
    ],
    [
      'an interface to its own public address goes out and in again',
      twoTier(),
      ['eni-web', 'tcp 1', '198.51.100.10'],
      'delivered',
    ],
  ];
  for (const [title, model, [from, what, to], expected] of cases)
    test(title, () => {
      expect(ask(model, from, what, to)).toBe(expected);
    });
});

/** eni-web is dual-stack, eni-app sits behind the egress-only gateway, eni-old has IPv4 only. */
const dual = (parts: Partial<Model> = {}): Model =>
  network({
    vpcs: [vpc('vpc-a', '10.0.0.0/16 2600:1f00::/56')],
    subnets: [
      subnet('sub-pub', 'vpc-a', '10.0.0.0/24 2600:1f00:0:0::/64', {routeTable: 'rtb-pub'}),
      subnet('sub-priv', 'vpc-a', '10.0.1.0/24 2600:1f00:0:1::/64', {routeTable: 'rtb-priv'}),
    ],
    routeTables: [
      table('rtb-pub', 'vpc-a', {'0.0.0.0/0': 'igw-a', '::/0': 'igw-a'}),
      table('rtb-priv', 'vpc-a', {'::/0': 'eigw-a', '0.0.0.0/0': 'eigw-a'}),
    ],
    interfaces: [
      nic('eni-web', 'sub-pub', '10.0.0.10=198.51.100.10 2600:1f00::10'),
      nic('eni-app', 'sub-priv', '10.0.1.10 2600:1f00:0:1::10'),
      nic('eni-old', 'sub-pub', '10.0.0.11'),
      nic('eni-local', 'sub-pub', '10.0.0.12 fd00::12'),
    ],
    internetGateways: [{id: 'igw-a', vpc: 'vpc-a'}],
    egressOnlyGateways: [{id: 'eigw-a', vpc: 'vpc-a'}],
    ...parts,
  });

describe('IPv6 (R05, R28, R30)', () => {
  const alone = dual({internetGateways: []});
  const cases: [string, Model, [string, string, string], string][] = [
    ['out by the internet gateway, untranslated', dual(), ['eni-web', 'tcp 443', host6], 'delivered'],
    ['in by the internet gateway', dual(), [host6, 'tcp 443', '2600:1f00::10'], 'delivered'],
    ['in, however the address is written', dual(), [host6, 'tcp 443', '2600:1F00:0:0:0:0:0:0010'], 'delivered'],
    ['local within the VPC', dual(), ['eni-web', 'tcp 443', '2600:1f00:0:1::10'], 'delivered'],
    [
      'a unique local source is not global',
      dual(),
      ['eni-local', 'tcp 443', host6],
      'forward internet-gateway igw-a igw-not-global-ipv6',
    ],
    ['outward by the egress-only gateway, and the reply', dual(), ['eni-app', 'tcp 443', host6], 'delivered'],
    ['the same where there is no internet gateway', alone, ['eni-app', 'tcp 443', host6], 'delivered'],
    [
      'inward past an egress-only gateway: refused at the reply, where an internet gateway let the request in',
      dual(),
      [host6, 'tcp 443', '2600:1f00:0:1::10'],
      'return egress-only-gateway eigw-a eigw-inbound',
    ],
    [
      'inward where the egress-only gateway is the only one',
      alone,
      [host6, 'tcp 443', '2600:1f00:0:1::10'],
      'forward egress-only-gateway eigw-a eigw-inbound',
    ],
    [
      'IPv4 does not pass an egress-only gateway',
      dual(),
      ['eni-app', 'tcp 443', host],
      'forward egress-only-gateway eigw-a eigw-ipv4',
    ],
    [
      'a detached egress-only gateway',
      dual({egressOnlyGateways: [{id: 'eigw-a', vpc: null}]}),
      ['eni-app', 'tcp 443', host6],
      'forward egress-only-gateway eigw-a eigw-detached',
    ],
    [
      'an interface with IPv4 only cannot send IPv6',
      dual(),
      ['eni-old', 'tcp 443', host6],
      'forward interface eni-old no-address-of-that-family',
    ],
    [
      'nor can one send from its IPv4 address',
      dual(),
      ['eni-web 10.0.0.10', 'tcp 443', host6],
      'forward interface eni-web no-address-of-that-family',
    ],
    [
      'an unreadable destination cannot be answered',
      dual(),
      ['eni-web', 'tcp 443', 'nowhere'],
      'unknown: forward interface eni-web source-not-in-data',
    ],
    [
      'nor an interface that is not there',
      dual(),
      ['eni-none', 'tcp 443', host],
      'unknown: forward interface eni-none source-not-in-data',
    ],
  ];
  for (const [title, model, [from, what, to], expected] of cases)
    test(title, () => {
      expect(ask(model, from, what, to)).toBe(expected);
    });

  test('an IPv4 default route says nothing about IPv6', () => {
    const model = dual({
      routeTables: [table('rtb-pub', 'vpc-a', {'0.0.0.0/0': 'igw-a'}), table('rtb-priv', 'vpc-a', {})],
    });
    expect(ask(model, 'eni-web', 'tcp 443', host6)).toBe('forward route-table rtb-pub no-route');
    expect(ask(model, 'eni-web', 'tcp 443', host)).toBe('delivered');
  });
});

describe('Block Public Access (R34)', () => {
  const blocking = (
    mode: BlockPublicAccess['mode'],
    exclusions: readonly [string, 'allow-bidirectional' | 'allow-egress'][] = [],
  ) =>
    dual({
      blockPublicAccess: {mode, known: true, exclusions: exclusions.map(([resource, its]) => ({resource, mode: its}))},
    });
  const flows = {
    out: ['eni-web', 'tcp 443', host],
    in: [host, 'tcp 443', '198.51.100.10'],
    eigw: ['eni-app', 'tcp 443', host6],
  } as const;
  const stopped = 'forward vpc-block-public-access vpc-a bpa-blocks';
  const cases: [string, Model, Record<keyof typeof flows, string>][] = [
    ['off', blocking('off'), {out: 'delivered', in: 'delivered', eigw: 'delivered'}],
    ['both ways', blocking('block-bidirectional'), {out: stopped, in: stopped, eigw: stopped}],
    [
      'ingress only: replies to what was begun inside pass',
      blocking('block-ingress'),
      {out: 'delivered', in: stopped, eigw: 'delivered'},
    ],
    [
      'both ways, the VPC excluded for both',
      blocking('block-bidirectional', [['vpc-a', 'allow-bidirectional']]),
      {out: 'delivered', in: 'delivered', eigw: 'delivered'},
    ],
    [
      'both ways, the VPC excluded for egress',
      blocking('block-bidirectional', [['vpc-a', 'allow-egress']]),
      {out: 'delivered', in: stopped, eigw: 'delivered'},
    ],
    [
      'both ways, one subnet excluded',
      blocking('block-bidirectional', [['sub-pub', 'allow-bidirectional']]),
      {out: 'delivered', in: 'delivered', eigw: stopped},
    ],
    [
      'ingress only, one subnet excluded for both',
      blocking('block-ingress', [['sub-pub', 'allow-bidirectional']]),
      {out: 'delivered', in: 'delivered', eigw: 'delivered'},
    ],
    [
      'ingress only, excluded for egress: still nothing new comes in',
      blocking('block-ingress', [['sub-pub', 'allow-egress']]),
      {out: 'delivered', in: stopped, eigw: 'delivered'},
    ],
    [
      'an exclusion of another VPC does not help',
      blocking('block-bidirectional', [['vpc-z', 'allow-bidirectional']]),
      {out: stopped, in: stopped, eigw: stopped},
    ],
  ];
  for (const [title, model, expected] of cases)
    for (const name of ['out', 'in', 'eigw'] as const)
      test(`${title}: ${name}`, () => {
        const [from, what, to] = flows[name];
        expect(ask(model, from, what, to)).toBe(expected[name]);
      });

  test('behind a NAT gateway the exclusion for egress lets the reply in too', () => {
    const model = twoTier({
      blockPublicAccess: {
        mode: 'block-bidirectional',
        known: true,
        exclusions: [{resource: 'sub-pub', mode: 'allow-egress'}],
      },
    });
    expect(ask(model, 'eni-app', 'tcp 443', host)).toBe('delivered');
  });
});
