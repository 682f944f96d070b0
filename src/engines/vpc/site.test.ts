import {describe, expect, test} from 'vitest';
import type {Model, VpnGateway} from './model';
import {answerTo, ask, flow} from './testing/ask';
import {nic, subnet, table} from './testing/build';
import {twoTier} from './testing/two-tier';

/** eni-app's table knows the way to the site, eni-web's leads to the internet only, eni-dark's nowhere. */
const withSite = (more: Partial<VpnGateway> = {}, parts: Partial<Model> = {}): Model => {
  const base = twoTier();
  return twoTier({
    subnets: [...base.subnets, subnet('sub-dark', 'vpc-a', '10.0.2.0/24')],
    routeTables: [
      table('rtb-main', 'vpc-a', {}, {main: true}),
      table('rtb-pub', 'vpc-a', {'0.0.0.0/0': 'igw-a'}),
      table('rtb-priv', 'vpc-a', {'192.168.0.0/16': 'propagated vgw-a', '172.16.0.0/12': 'vgw-a'}),
    ],
    interfaces: [...base.interfaces, nic('eni-dark', 'sub-dark', '10.0.2.10')],
    vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises: ['192.168.0.0/16'], tunnels: 'up', ...more}],
    ...parts,
  });
};

describe('a virtual private gateway (R35)', () => {
  const toSite = ['eni-app', 'tcp 22', '192.168.5.5'] as const;
  const fromSite = ['site 192.168.5.5 vgw-a', 'tcp 443', '10.0.1.10'] as const;
  const cases: [string, Model, readonly [string, string, string], string][] = [
    ['to a network that is known there', withSite(), toSite, 'delivered'],
    [
      'to one that is routed but not known there',
      withSite(),
      ['eni-app', 'tcp 22', '172.16.0.1'],
      'forward vpn-gateway vgw-a vgw-destination-unknown-there',
    ],
    [
      'only BGP would tell',
      withSite({onPremises: 'unknown'}),
      toSite,
      'unknown: forward vpn-gateway vgw-a on-premises-routes-unknown',
    ],
    [
      'a VPN without any static route',
      withSite({onPremises: []}),
      toSite,
      'forward vpn-gateway vgw-a vgw-destination-unknown-there',
    ],
    ['detached', withSite({vpc: null}), toSite, 'forward vpn-gateway vgw-a vgw-detached'],
    ['attached to another VPC', withSite({vpc: 'vpc-b'}), toSite, 'forward vpn-gateway vgw-a vgw-detached'],
    ['from the site, any subnet whose table knows the way back', withSite(), fromSite, 'delivered'],
    [
      'the same where only BGP would tell: the site has the address it sends from',
      withSite({onPremises: 'unknown'}),
      fromSite,
      'delivered',
    ],
    [
      'into a subnet without the way back',
      withSite(),
      ['site 192.168.5.5 vgw-a', 'tcp 443', '10.0.2.10'],
      'return route-table rtb-main no-route',
    ],
    [
      'into a subnet that answers by the internet gateway: the reply is refused there',
      withSite(),
      ['site 192.168.5.5 vgw-a', 'tcp 443', '10.0.0.10'],
      'return internet-gateway igw-a igw-private-destination',
    ],
    [
      'a public address behind the site: the reply leaves by the internet gateway',
      withSite(),
      ['site 19.168.0.9 vgw-a', 'tcp 443', '10.0.0.10'],
      'return wrong-destination igw-a reply-leaves-by-another-edge',
    ],
    [
      'beyond the VPC: no transit',
      withSite(),
      ['site 192.168.5.5 vgw-a', 'tcp 443', '10.7.0.1'],
      'forward vpn-gateway vgw-a vgw-no-transit',
    ],
    [
      'to no subnet',
      withSite(),
      ['site 192.168.5.5 vgw-a', 'tcp 443', '10.0.9.1'],
      'forward vpc-router vpc-a no-subnet-owns-address',
    ],
    [
      'to nobody',
      withSite(),
      ['site 192.168.5.5 vgw-a', 'tcp 443', '10.0.1.99'],
      'forward subnet sub-priv no-interface-has-address',
    ],
    ['by a detached gateway', withSite({vpc: null}), fromSite, 'forward vpn-gateway vgw-a vgw-detached'],
    [
      'by one that is not in the data',
      withSite({id: 'vgw-z'}),
      fromSite,
      'unknown: forward vpn-gateway vgw-a source-not-in-data',
    ],
    [
      'the VPC of the gateway is not in the data',
      withSite({vpc: 'vpc-z'}),
      fromSite,
      'unknown: forward vpn-gateway vgw-a vpc-not-in-data',
    ],
  ];
  for (const [title, model, asked, expected] of cases)
    test(title, () => {
      expect(ask(model, ...asked)).toBe(expected);
    });

  test('tunnels that are down do not decide, but are told', () => {
    const {verdict, notes} = answerTo(withSite({tunnels: 'down'}), flow(...toSite));
    expect([verdict, notes.map(({code}) => code)]).toEqual(['delivered', ['tunnel-down']]);
  });

  test('a table of the gateway steers what comes in to a middlebox, which needs no public address (R24)', () => {
    const base = withSite();
    const model: Model = {
      ...base,
      routeTables: [...base.routeTables, table('rtb-edge', 'vpc-a', {'10.0.1.0/24': 'eni-fw'}, {gateways: ['vgw-a']})],
      interfaces: [...base.interfaces, nic('eni-fw', 'sub-dark', '10.0.2.9', {sourceDestCheck: false})],
    };
    const {verdict, hops} = answerTo(model, flow(...fromSite));
    expect(verdict).toBe('delivered');
    expect(hops.some(({code}) => code === 'interface-forwards')).toBe(true);
  });
});
