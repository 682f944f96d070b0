import {describe, expect, test} from 'vitest';

import type {Model} from '../model';
import type {Figure} from './figure';
import {parseFence} from './parse';

function figureOf(...lines: readonly string[]): Figure {
  const parsed = parseFence(lines.join('\n'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 1));
  return parsed.value;
}

const modelOf = (...lines: readonly string[]): Model => figureOf('id: x', ...lines).model;
/** One VPC with a public and a private subnet. */
const inVpc = (...lines: readonly string[]): Model =>
  modelOf('vpc: v 10.0.0.0/16', 'subnets: {pub-a: 10.0.0.0/24, app-a: 10.0.1.0/24}', ...lines);
const LOCAL = {destination: '10.0.0.0/16', target: 'local', state: 'active', origin: 'local'};

describe('an instance', () => {
  const interfacesOf = (...lines: readonly string[]): Model['interfaces'] =>
    inVpc('groups: {sg: {}}', ...lines).interfaces;

  test('is a line of words in any order, or a map', () => {
    const expected = {
      id: 'web',
      subnet: 'pub-a',
      addresses: [{address: '10.0.0.20', publicIp: '203.0.113.50'}],
      ipv6: [],
      groups: ['sg'],
      instance: 'web',
      sourceDestCheck: true,
      kind: 'instance',
      state: 'in-use',
    };
    for (const written of [
      'pub-a 10.0.0.20 203.0.113.50 sg server',
      'server sg 203.0.113.50 10.0.0.20 pub-a',
      '{subnet: pub-a, ip: 10.0.0.20, public-ip: 203.0.113.50, groups: sg, role: server}',
    ]) {
      const model = inVpc('groups: {sg: {}}', `instances: {web: ${written}}`);
      expect(model.interfaces).toEqual([expected]);
      expect(model.instances).toEqual([{id: 'web', state: 'running', role: 'server'}]);
    }
  });
  test('gets the first free address from .10 on, whatever is written after it', () => {
    const found = interfacesOf('instances: {a: app-a, b: app-a, c: app-a 10.0.1.11, d: pub-a}');
    expect(found.map(({addresses}) => addresses[0]?.address)).toEqual([
      '10.0.1.10',
      '10.0.1.12',
      '10.0.1.11',
      '10.0.0.10',
    ]);
  });
  test('gets the lower addresses of a small subnet last, and never a reserved one', () => {
    const names = Array.from({length: 11}, (_, index) => `i${index}: s-a`).join(', ');
    const model = modelOf('vpc: v 10.0.0.0/28', 'subnets: {s-a: 10.0.0.0/28}', `instances: {${names}}`);
    expect(model.interfaces.map(({addresses}) => Number(addresses[0]?.address.split('.')[3]))).toEqual([
      10, 11, 12, 13, 14, 4, 5, 6, 7, 8, 9,
    ]);
  });
  test('gets public addresses for the word public, in order, and where its subnet gives them', () => {
    const model = modelOf(
      'vpc: v 10.0.0.0/16',
      'subnets: {pub-a: {cidr: 10.0.0.0/24, public-ip: true}, app-a: 10.0.1.0/24}',
      'instances: {a: app-a public, b: pub-a, c: {subnet: pub-a, public-ip: false}, d: app-a, e: pub-a 203.0.113.11}',
    );
    expect(model.interfaces.map(({addresses}) => addresses[0]?.publicIp)).toEqual([
      '203.0.113.10',
      '203.0.113.12',
      undefined,
      undefined,
      '203.0.113.11',
    ]);
  });
  test('wears the default group if it names none', () => {
    expect(interfacesOf('instances: {a: app-a}')[0]?.groups).toEqual(['default']);
  });
  test('may be in a subnet called public, and be public', () => {
    const model = modelOf('vpc: v 10.0.0.0/16', 'subnets: {public: 10.0.0.0/24}', 'instances: {a: public public}');
    expect(model.interfaces[0]).toMatchObject({subnet: 'public', addresses: [{publicIp: '203.0.113.10'}]});
  });
  test('may have further addresses and a state', () => {
    const model = inVpc('instances: {a: {subnet: app-a, ip: [10.0.1.10, 10.0.1.20], state: stopped}}');
    expect(model.interfaces[0]?.addresses).toEqual([{address: '10.0.1.10'}, {address: '10.0.1.20'}]);
    expect(model.instances[0]?.state).toBe('stopped');
  });
});

describe('a gateway', () => {
  test('is attached to the only VPC unless it says otherwise', () => {
    const model = modelOf(
      'vpc: v 10.0.0.0/16 2001:db8::/56',
      'gateways: {igw: internet, out: egress-only, other: internet detached, vgw: vpn 192.168.0.0/16}',
    );
    expect(model.internetGateways).toEqual([
      {id: 'igw', vpc: 'v'},
      {id: 'other', vpc: null},
    ]);
    expect(model.egressOnlyGateways).toEqual([{id: 'out', vpc: 'v'}]);
    expect(model.vpnGateways).toEqual([{id: 'vgw', vpc: 'v', onPremises: ['192.168.0.0/16']}]);
  });
  test('to a site whose networks are not written does not know them', () => {
    expect(inVpc('gateways: {vgw: vpn}').vpnGateways[0]?.onPremises).toBe('unknown');
  });
  test('that translates has addresses and an interface in its subnet', () => {
    const model = inVpc('gateways: {igw: internet, nat: nat pub-a 10.0.0.20}');
    expect(model.natGateways).toEqual([
      {
        id: 'nat',
        vpc: 'v',
        subnet: 'pub-a',
        connectivity: 'public',
        state: 'available',
        addresses: [{address: '10.0.0.20', publicIp: '203.0.113.10'}],
      },
    ]);
    expect(model.interfaces).toMatchObject([
      {id: 'eni-nat', subnet: 'pub-a', kind: 'nat', groups: [], sourceDestCheck: false},
    ]);
  });
  test('to S3 adds its prefix list and the route to it', () => {
    const model = inVpc('gateways: {s3: endpoint s3 rtb}', 'tables: {rtb: {subnets: app-a}}');
    expect(model.endpoints).toMatchObject([
      {id: 's3', type: 'gateway', service: 'com.amazonaws.ap-northeast-2.s3', routeTables: ['rtb']},
    ]);
    expect(model.routeTables[1]?.routes).toEqual([
      LOCAL,
      {destination: 'pl-s3', target: 's3', state: 'active', origin: 'static'},
    ]);
    expect(model.prefixLists[0]?.cidrs).toContain('52.219.56.0/22');
  });
  test('to another service is an interface in each subnet', () => {
    const model = inVpc('gateways: {ssm: endpoint ssm app-a sg}', 'groups: {sg: {}}');
    expect(model.endpoints).toMatchObject([{type: 'interface', subnets: ['app-a'], interfaces: ['eni-ssm-app-a']}]);
    expect(model.interfaces).toMatchObject([
      {id: 'eni-ssm-app-a', addresses: [{address: '10.0.1.10'}], groups: ['sg'], kind: 'endpoint'},
    ]);
  });
});

describe('a table', () => {
  test('routes in the order it is written, local first', () => {
    const model = inVpc(
      'gateways: {igw: internet, vgw: vpn}',
      'tables: {rtb: {subnets: pub-a, routes: {0.0.0.0/0: igw, 192.168.0.0/16: vgw propagated, 172.16.0.0/12: {to: pcx-gone, state: blackhole}}}}',
    );
    expect(model.routeTables[1]?.routes).toEqual([
      LOCAL,
      {destination: '0.0.0.0/0', target: 'igw', state: 'active', origin: 'static'},
      {destination: '192.168.0.0/16', target: 'vgw', state: 'active', origin: 'propagated'},
      {destination: '172.16.0.0/12', target: 'pcx-gone', state: 'blackhole', origin: 'static'},
    ]);
  });
  test('may send the VPC’s own block, or a whole subnet, through an instance', () => {
    const model = inVpc(
      'instances: {fw: pub-a}',
      'tables: {rtb: {subnets: app-a, routes: {10.0.0.0/16: fw, 10.0.0.0/24: fw}}}',
    );
    expect(model.routeTables[1]?.routes.map(({destination, target}) => `${destination} ${target}`)).toEqual([
      '10.0.0.0/16 fw',
      '10.0.0.0/24 fw',
    ]);
  });
});

describe('rules', () => {
  test('of groups name blocks, groups and prefix lists, and leave everything out open', () => {
    const model = inVpc(
      'prefix-lists: {pl: [198.51.100.0/24]}',
      'groups: {web: {}, app: {in: [tcp 443 from web, udp 1024-65535 from ::/0, icmp 8/0 from 0.0.0.0/0, 47 from pl], out: []}}',
    );
    expect(model.securityGroups.find(({id}) => id === 'web')?.rules).toEqual([
      {direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}},
    ]);
    expect(model.securityGroups.find(({id}) => id === 'app')?.rules).toEqual([
      {direction: 'ingress', protocol: 6, ports: [443, 443], peer: {group: 'web'}},
      {direction: 'ingress', protocol: 17, ports: [1024, 65535], peer: {cidr: '::/0'}},
      {direction: 'ingress', protocol: 1, icmp: [8, 0], peer: {cidr: '0.0.0.0/0'}},
      {direction: 'ingress', protocol: 47, peer: {prefixList: 'pl'}},
    ]);
  });
  test('of a new ACL are only the final deny', () => {
    expect(inVpc('acls: {nacl: }').networkAcls[1]?.entries).toEqual([]);
  });
  test('of an ACL keep their numbers', () => {
    const model = inVpc('acls: {nacl: {in: [200 deny all from 0.0.0.0/0, 100 allow tcp 22 from 10.0.0.0/8]}}');
    expect(model.networkAcls[1]?.entries).toEqual([
      {number: 200, direction: 'ingress', action: 'deny', protocol: -1, cidr: '0.0.0.0/0'},
      {number: 100, direction: 'ingress', action: 'allow', protocol: 6, ports: [22, 22], cidr: '10.0.0.0/8'},
    ]);
  });
});
