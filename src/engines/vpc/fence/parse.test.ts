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

describe('the shortest fence', () => {
  const model = modelOf('vpc: v 10.0.0.0/16');

  test('is a VPC in Seoul', () => {
    expect(model.vpcs).toEqual([{id: 'v', cidrs: ['10.0.0.0/16'], ipv6Cidrs: [], region: 'ap-northeast-2'}]);
  });
  test('has a main table that routes the VPC’s own block', () => {
    expect(model.routeTables).toEqual([{id: 'main', vpc: 'v', main: true, gateways: [], routes: [LOCAL]}]);
  });
  test('has a default ACL that allows everything', () => {
    expect(model.networkAcls).toEqual([
      {
        id: 'acl-default',
        vpc: 'v',
        isDefault: true,
        entries: [
          {number: 100, direction: 'ingress', action: 'allow', protocol: -1, cidr: '0.0.0.0/0'},
          {number: 100, direction: 'egress', action: 'allow', protocol: -1, cidr: '0.0.0.0/0'},
        ],
      },
    ]);
  });
  test('has a default group that lets its members in and everything out', () => {
    expect(model.securityGroups).toEqual([
      {
        id: 'default',
        vpc: 'v',
        rules: [
          {direction: 'ingress', protocol: -1, peer: {group: 'default'}},
          {direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}},
        ],
      },
    ]);
  });
});

describe('what AWS makes by itself', () => {
  test('carries the name of its VPC where there are several', () => {
    const model = modelOf('vpcs: {a: 10.0.0.0/16, b: 10.1.0.0/16}');
    expect(model.routeTables.map(({id}) => id)).toEqual(['main-a', 'main-b']);
    expect(model.networkAcls.map(({id}) => id)).toEqual(['acl-default-a', 'acl-default-b']);
    expect(model.securityGroups.map(({id}) => id)).toEqual(['default-a', 'default-b']);
  });
  test('covers IPv6 where the VPC has it', () => {
    const model = modelOf('vpc: v 10.0.0.0/16 2001:db8::/56');
    expect(model.routeTables[0]?.routes.map(({destination}) => destination)).toEqual(['10.0.0.0/16', '2001:db8::/56']);
    expect(model.networkAcls[0]?.entries.map(({number, cidr}) => `${number} ${cidr}`)).toEqual([
      '100 0.0.0.0/0',
      '101 ::/0',
      '100 0.0.0.0/0',
      '101 ::/0',
    ]);
    expect(model.securityGroups[0]?.rules.map(({peer}) => peer)).toContainEqual({cidr: '::/0'});
  });
  test('may be written, to say what was changed in it', () => {
    const model = inVpc(
      'tables: {main: {routes: {0.0.0.0/0: igw}}}',
      'gateways: {igw: internet}',
      'acls: {acl-default: {in: []}}',
      'groups: {default: {in: []}}',
    );
    expect(model.routeTables.map(({id, main, routes}) => [id, main, routes.length])).toEqual([['main', true, 2]]);
    expect(model.networkAcls[0]?.entries.map(({direction}) => direction)).toEqual(['egress']);
    expect(model.securityGroups[0]?.rules.map(({direction}) => direction)).toEqual(['egress']);
  });
  test('is replaced by another table that is main', () => {
    const model = inVpc('tables: {rtb: {main: true}}');
    expect(model.routeTables.map(({id, main}) => [id, main])).toEqual([['rtb', true]]);
  });
});

describe('a subnet', () => {
  for (const {why, name, az} of [
    {why: 'is in the zone its name ends with', name: 'public-c', az: 'ap-northeast-2c'},
    {why: 'in Korean, too', name: '퍼블릭-b', az: 'ap-northeast-2b'},
    {why: 'is in zone a if its name says nothing', name: 'public', az: 'ap-northeast-2a'},
    {why: 'is in zone a if its name ends with a letter that is no zone', name: 'tier-x', az: 'ap-northeast-2a'},
  ]) {
    test(why, () => {
      expect(modelOf('vpc: v 10.0.0.0/16', `subnets: {${name}: 10.0.0.0/24}`).subnets[0]?.az).toBe(az);
    });
  }
  test('is in the zone it says, by letter or by name', () => {
    const model = modelOf(
      'region: us-east-1',
      'vpc: v 10.0.0.0/16',
      'subnets:',
      '  s-a: {cidr: 10.0.0.0/24, az: d}',
      '  t-a: {cidr: 10.0.1.0/24, az: us-east-1f}',
    );
    expect(model.subnets.map(({az}) => az)).toEqual(['us-east-1d', 'us-east-1f']);
  });
  test('is in the VPC whose block holds its own', () => {
    const model = modelOf('vpcs: {a: 10.0.0.0/16, b: 10.1.0.0/16}', 'subnets: {s-a: 10.1.0.0/24, t-a: 10.0.0.0/24}');
    expect(model.subnets.map(({vpc}) => vpc)).toEqual(['b', 'a']);
  });
  test('may fill its VPC, and may have IPv6 alone', () => {
    expect(modelOf('vpc: v 10.0.0.0/24', 'subnets: {s-a: 10.0.0.0/24}').subnets[0]?.cidr).toBe('10.0.0.0/24');
    const six = modelOf('vpc: v 10.0.0.0/16 2001:db8::/56', 'subnets: {s-a: 2001:db8::/64}').subnets[0];
    expect(six).toEqual({id: 's-a', vpc: 'v', ipv6Cidrs: ['2001:db8::/64'], az: 'ap-northeast-2a'});
  });
  test('knows the table and the ACL that name it', () => {
    const model = inVpc('tables: {rtb: {subnets: app-a}}', 'acls: {nacl: {subnets: [app-a]}}');
    expect(model.subnets.map(({routeTable, networkAcl}) => [routeTable, networkAcl])).toEqual([
      [undefined, undefined],
      ['rtb', 'nacl'],
    ]);
  });
});

describe('several VPCs', () => {
  test('are joined by a peering that knows the blocks of both', () => {
    const model = modelOf('vpcs: {a: 10.0.0.0/16, b: 10.1.0.0/16}', 'peerings: {pcx: b a pending-acceptance}');
    expect(model.peerings).toEqual([
      {
        id: 'pcx',
        requester: {vpc: 'b', cidrs: ['10.1.0.0/16']},
        accepter: {vpc: 'a', cidrs: ['10.0.0.0/16']},
        status: 'pending-acceptance',
      },
    ]);
  });
  test('are joined by a transit gateway with one table that knows all of them, unless tables are written', () => {
    const model = modelOf(
      'vpcs: {a: 10.0.0.0/16, b: 10.1.0.0/16}',
      'subnets: {s-a: 10.0.0.0/24, s-b: 10.1.0.0/24}',
      'transit: {tgw: {attachments: {att-a: {vpc: a, subnets: s-a}, att-b: {vpc: b, subnets: s-b}}}}',
    );
    expect(model.transitAttachments.map(({routeTable}) => routeTable)).toEqual(['tgw-rtb', 'tgw-rtb']);
    expect(model.transitRouteTables[0]?.routes).toEqual([
      {destination: '10.0.0.0/16', attachment: 'att-a', state: 'active', origin: 'propagated'},
      {destination: '10.1.0.0/16', attachment: 'att-b', state: 'active', origin: 'propagated'},
    ]);
  });
  test('may use the same addresses if they are not peered', () => {
    const model = modelOf(
      'vpcs: {a: 10.0.0.0/16, b: 10.0.0.0/16}',
      'subnets: {s-a: {cidr: 10.0.0.0/24, vpc: a}, s-b: {cidr: 10.0.0.0/24, vpc: b}}',
      'instances: {i: s-a, j: s-b}',
    );
    expect(model.interfaces.map(({addresses}) => addresses[0]?.address)).toEqual(['10.0.0.10', '10.0.0.10']);
  });
  test('own the groups that their instances wear', () => {
    const model = modelOf(
      'vpcs: {a: 10.0.0.0/16, b: 10.1.0.0/16}',
      'subnets: {s-b: 10.1.0.0/24}',
      'groups: {sg: {}}',
      'instances: {i: s-b sg}',
    );
    expect(model.securityGroups.find(({id}) => id === 'sg')?.vpc).toBe('b');
  });
});

describe('a figure', () => {
  test('has texts in one language or two, and a flow', () => {
    const figure = figureOf(
      'id: x',
      'title: {ko: 그림, en: Figure}',
      'caption: both',
      'vpc: v 10.0.0.0/16',
      'flow: internet -> 10.0.0.10 tcp 443 from 40000',
    );
    expect(figure).toMatchObject({
      title: {ko: '그림', en: 'Figure'},
      caption: 'both',
      flow: {from: 'internet', to: '10.0.0.10', protocol: 6, port: 443, sourcePort: 40000},
    });
  });
  test('from a folder keeps names that only the folder knows', () => {
    expect(figureOf('id: x', 'from-aws: ./aws', 'draw: vpc-1', 'flow: i-1 -> internet icmp')).toMatchObject({
      fromAws: './aws',
      draw: ['vpc-1'],
      flow: {from: 'i-1', to: 'internet', protocol: 1},
      model: {vpcs: []},
    });
  });
  test('says what Block Public Access stops', () => {
    expect(inVpc('block-public-access: ingress').blockPublicAccess).toEqual({
      mode: 'block-ingress',
      known: true,
      exclusions: [],
    });
    expect(
      inVpc('block-public-access: {mode: bidirectional, exclusions: {pub-a: allow-egress}}').blockPublicAccess
        .exclusions,
    ).toEqual([{resource: 'pub-a', mode: 'allow-egress'}]);
  });
});
