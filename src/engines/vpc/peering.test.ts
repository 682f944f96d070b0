import {describe, expect, test} from 'vitest';
import type {Model, Peering} from './model';
import {ask, answerTo, flow, told} from './testing/ask';
import {acl, group, network, nic, subnet, table, vpc} from './testing/build';

/** vpc-a 10.1 and vpc-b 10.2, peered; vpc-b also has an internet gateway and a further peer that vpc-a must not reach. */
const pair = (parts: Partial<Model> = {}, peering: Partial<Peering> = {}): Model =>
  network({
    vpcs: [vpc('vpc-a', '10.1.0.0/16'), vpc('vpc-b', '10.2.0.0/16 10.22.0.0/16')],
    subnets: [subnet('sub-a', 'vpc-a', '10.1.0.0/24'), subnet('sub-b', 'vpc-b', '10.2.0.0/24')],
    routeTables: [
      table('rtb-a', 'vpc-a', {'10.0.0.0/8': 'pcx-1', '0.0.0.0/0': 'pcx-1'}, {main: true}),
      table('rtb-b', 'vpc-b', {'10.1.0.0/16': 'pcx-1', '0.0.0.0/0': 'igw-b'}, {main: true}),
    ],
    interfaces: [
      nic('eni-a', 'sub-a', '10.1.0.10', {groups: ['sg-a']}),
      nic('eni-b', 'sub-b', '10.2.0.10', {groups: ['sg-b']}),
    ],
    securityGroups: [group('sg-a', 'vpc-a', {}), group('sg-b', 'vpc-b', {in: ['tcp 443 sg-a', 'tcp 22 10.1.0.0/16']})],
    internetGateways: [{id: 'igw-b', vpc: 'vpc-b'}],
    peerings: [
      {
        id: 'pcx-1',
        requester: {vpc: 'vpc-a', cidrs: ['10.1.0.0/16']},
        accepter: {vpc: 'vpc-b', cidrs: ['10.2.0.0/16']},
        status: 'active',
        ...peering,
      },
    ],
    ...parts,
  });

describe('a peering delivers into the other VPC and nowhere else (R36)', () => {
  const far = {vpc: 'vpc-far', cidrs: ['10.3.0.0/16']};
  const cases: [string, Model, string, string][] = [
    ['by private address', pair(), '10.2.0.10', 'delivered'],
    ['to a block that was added later', pair(), '10.22.0.5', 'forward vpc-router vpc-b no-subnet-owns-address'],
    ['to an address of a subnet that nobody has', pair(), '10.2.0.99', 'forward subnet sub-b no-interface-has-address'],
    ['beyond the other VPC: no transit', pair(), '10.3.0.10', 'forward vpc-peering pcx-1 peering-outside-cidrs'],
    [
      'to the internet by the other VPC: no use of its gateway',
      pair(),
      '203.0.113.9',
      'forward vpc-peering pcx-1 peering-outside-cidrs',
    ],
    ...['pending-acceptance', 'deleted', 'expired', 'failed', 'rejected'].map(
      (status): [string, Model, string, string] => [
        `one that is ${status}`,
        pair({}, {status}),
        '10.2.0.10',
        'forward vpc-peering pcx-1 peering-not-active',
      ],
    ),
    [
      'the other VPC is not in the data',
      pair({}, {accepter: far}),
      '10.3.0.10',
      'unknown: forward vpc-peering pcx-1 vpc-not-in-data',
    ],
    [
      'it is not, but the peering tells that the address is not there',
      pair({}, {accepter: far}),
      '10.4.0.10',
      'forward vpc-peering pcx-1 peering-outside-cidrs',
    ],
    [
      'a peering between two other VPCs',
      pair({}, {requester: {vpc: 'vpc-b', cidrs: []}, accepter: far}),
      '10.2.0.10',
      'forward vpc-peering pcx-1 peering-outside-cidrs',
    ],
    [
      'a peering that is not in the data',
      pair({peerings: []}),
      '10.2.0.10',
      'unknown: forward route-table rtb-a target-not-in-data',
    ],
  ];
  for (const [title, model, to, expected] of cases)
    test(title, () => {
      expect(ask(model, 'eni-a', 'tcp 443', to)).toBe(expected);
    });
});

describe('groups across a peering (R14)', () => {
  const between = (one: string | undefined, other: string | undefined) =>
    pair(
      {},
      {
        requester: {vpc: 'vpc-a', cidrs: [], ...(one === undefined ? {} : {region: one})},
        accepter: {vpc: 'vpc-b', cidrs: [], ...(other === undefined ? {} : {region: other})},
      },
    );
  const lost = 'forward security-group sg-b ingress group-reference-lost';
  const cases: [string, Model, string][] = [
    ['no Region told: taken to be the same', between(undefined, undefined), 'delivered'],
    ['one Region', between('ap-northeast-2', 'ap-northeast-2'), 'delivered'],
    ['one side tells nothing', between('ap-northeast-2', undefined), 'delivered'],
    ['across Regions the reference matches nothing', between('ap-northeast-2', 'us-east-1'), lost],
    [
      'the VPCs tell their Regions, the peering does not',
      pair({
        vpcs: [
          vpc('vpc-a', '10.1.0.0/16', {region: 'ap-northeast-2'}),
          vpc('vpc-b', '10.2.0.0/16', {region: 'us-east-1'}),
        ],
      }),
      lost,
    ],
  ];
  for (const [title, model, expected] of cases)
    test(title, () => {
      expect(ask(model, 'eni-a', 'tcp 443', '10.2.0.10')).toBe(expected);
    });
  test('across Regions a rule that names the block still matches', () => {
    expect(ask(between('ap-northeast-2', 'us-east-1'), 'eni-a', 'tcp 22', '10.2.0.10')).toBe('delivered');
  });
});

test('everything that would also block is told, the reply too', () => {
  const model = pair({
    routeTables: [
      table('rtb-a', 'vpc-a', {'10.2.0.0/16': 'pcx-1'}, {main: true}),
      table('rtb-b', 'vpc-b', {}, {main: true}),
    ],
    networkAcls: [acl('acl-b', 'vpc-b', {in: ['100 allow tcp 22 0.0.0.0/0'], out: []})],
    subnets: [subnet('sub-a', 'vpc-a', '10.1.0.0/24'), subnet('sub-b', 'vpc-b', '10.2.0.0/24', {networkAcl: 'acl-b'})],
  });
  const {blockedBy, alsoBlocking, hops} = answerTo(model, flow('eni-a', 'tcp 8080', '10.2.0.10'));
  expect([blockedBy, ...alsoBlocking].map((one) => one && told(one))).toEqual([
    'forward network-acl acl-b ingress acl-final-deny',
    'forward security-group sg-b ingress group-no-match',
    'return network-acl acl-b egress acl-final-deny',
    'return route-table rtb-b no-route',
  ]);
  expect(hops.at(-1)?.code).toBe('acl-final-deny');
});
