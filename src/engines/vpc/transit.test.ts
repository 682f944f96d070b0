import {describe, expect, test} from 'vitest';
import type {Model, TransitAttachment} from './model';
import {answerTo, ask, flow} from './testing/ask';
import {acl, nat, nic, subnet, table} from './testing/build';
import {attachment, hub, transitTable} from './testing/hub';
import {endpoint, s3} from './testing/routed';
import {withAcls} from './testing/two-tier';
import {without} from './testing/without';

const toTwo = ['eni-1', 'tcp 443', '10.2.0.10'] as const;
const routes = (its: Readonly<Record<string, string>>): Partial<Model> => ({
  transitRouteTables: [transitTable('tgw-rtb-1', its)],
});
const attachments = (one: Partial<TransitAttachment>, two: Partial<TransitAttachment> = {}): Partial<Model> => ({
  transitAttachments: [attachment('att-1', 'vpc-1', ['door-1'], one), attachment('att-2', 'vpc-2', ['door-2'], two)],
});

describe('the attachment of the sender (R39)', () => {
  const cases: [string, Model, readonly [string, string, string], string][] = [
    ['there and back', hub(), toTwo, 'delivered'],
    [
      'none in the zone of the sender',
      hub(),
      ['eni-1c', 'tcp 443', '10.2.0.10'],
      'forward transit-gateway-attachment att-1 tgw-zone-without-attachment',
    ],
    [
      'into such a zone the request arrives; the reply cannot leave it',
      hub(),
      ['eni-2', 'tcp 443', '10.1.2.10'],
      'return transit-gateway-attachment att-1 tgw-zone-without-attachment',
    ],
    [
      'a VPC that is not attached',
      hub({transitAttachments: [attachment('att-2', 'vpc-2', ['door-2'])]}),
      toTwo,
      'forward transit-gateway-attachment tgw-1 tgw-no-attachment',
    ],
    [
      'no attachment in the data at all: that list is missing, not denied',
      hub({transitAttachments: []}),
      toTwo,
      'unknown: forward transit-gateway-attachment tgw-1 target-not-in-data',
    ],
    [
      'one that is not available',
      hub(attachments({state: 'pendingAcceptance'})),
      toTwo,
      'forward transit-gateway-attachment att-1 tgw-attachment-not-available',
    ],
    [
      'one at the far end that is not available',
      hub(attachments({}, {state: 'deleting'})),
      toTwo,
      'forward transit-gateway-attachment att-2 tgw-attachment-not-available',
    ],
    [
      'a deleted one does not hide its successor',
      hub({
        transitAttachments: [
          attachment('att-0', 'vpc-1', [], {state: 'deleted'}),
          attachment('att-1', 'vpc-1', ['door-1']),
          attachment('att-2', 'vpc-2', ['door-2']),
        ],
      }),
      toTwo,
      'delivered',
    ],
    [
      'subnets that are not in the data: zones cannot be asked about',
      hub(attachments({subnets: ['door-elsewhere']})),
      toTwo,
      'delivered',
    ],
  ];
  for (const [title, model, asked, expected] of cases)
    test(title, () => {
      expect(ask(model, ...asked)).toBe(expected);
    });
});

describe('the table of the attachment', () => {
  const back = {'10.1.0.0/16': 'att-1'};
  const cases: [string, Model, string][] = [
    [
      'no table is associated',
      hub({
        transitAttachments: hub().transitAttachments.map((one) => without(one, 'routeTable')),
      }),
      'forward transit-gateway-attachment att-1 tgw-no-associated-table',
    ],
    [
      'no table of the gateway is in the data',
      hub({
        transitAttachments: hub().transitAttachments.map((one) => without(one, 'routeTable')),
        transitRouteTables: [],
      }),
      'unknown: forward transit-gateway-attachment att-1 table-not-in-data',
    ],
    [
      'the associated table is not in the data',
      hub(attachments({routeTable: 'tgw-rtb-9'})),
      'unknown: forward transit-gateway-route-table tgw-rtb-9 table-not-in-data',
    ],
    ['no route', hub(routes(back)), 'forward transit-gateway-route-table tgw-rtb-1 tgw-no-route'],
    [
      'a blackhole',
      hub(routes({...back, '10.2.0.0/16': 'blackhole'})),
      'forward transit-gateway-route-table tgw-rtb-1 tgw-blackhole',
    ],
    [
      'a longer blackhole beats a shorter way',
      hub(routes({...back, '10.2.0.0/16': 'att-2', '10.2.0.10/32': 'blackhole'})),
      'forward transit-gateway-route-table tgw-rtb-1 tgw-blackhole',
    ],
    [
      'a longer way beats a shorter blackhole',
      hub(routes({...back, '10.0.0.0/8': 'blackhole', '10.2.0.0/24': 'att-2'})),
      'delivered',
    ],
    [
      'the way back is missing',
      hub(routes({'10.2.0.0/16': 'att-2'})),
      'return transit-gateway-route-table tgw-rtb-1 tgw-no-route',
    ],
    [
      'the route names an attachment that is not in the data',
      hub(routes({...back, '10.2.0.0/16': 'att-9'})),
      'unknown: forward transit-gateway-attachment att-9 target-not-in-data',
    ],
    [
      'the VPC at the far end is not in the data',
      hub(attachments({}, {resource: 'vpc-elsewhere'})),
      'unknown: forward transit-gateway-attachment att-2 vpc-not-in-data',
    ],
    [
      'a route back to the sender goes nowhere',
      hub(routes({...back, '10.2.0.0/16': 'att-1'})),
      'forward route-table rtb-1 routing-loop',
    ],
  ];
  for (const [title, model, expected] of cases)
    test(title, () => {
      expect(ask(model, ...toTwo)).toBe(expected);
    });

  test('a static route comes before a propagated one of the same length', () => {
    const {routes: its} = transitTable('', {'10.2.0.0/16': 'propagated att-1'});
    const [fixed] = transitTable('', {'10.2.0.0/16': 'att-2', '10.1.0.0/16': 'att-1'}).routes;
    const all = [...its, ...transitTable('', {'10.1.0.0/16': 'att-1'}).routes, ...(fixed ? [fixed] : [])];
    expect(ask(hub({transitRouteTables: [{id: 'tgw-rtb-1', transitGateway: 'tgw-1', routes: all}]}), ...toTwo)).toBe(
      'delivered',
    );
  });
});

describe('the ACLs of attachment subnets', () => {
  const closed = (id: string, vpc: string, side: 'in' | 'out') => acl(id, vpc, {[side]: []});
  const cases: [string, Parameters<typeof withAcls>[0], string][] = [
    [
      'into the door on the way there',
      {'door-1': closed('acl-x', 'vpc-1', 'in')},
      'forward network-acl acl-x ingress acl-final-deny',
    ],
    [
      'out of the far door',
      {'door-2': closed('acl-x', 'vpc-2', 'out')},
      'forward network-acl acl-x egress acl-final-deny',
    ],
    [
      'into the far door on the way back',
      {'door-2': closed('acl-x', 'vpc-2', 'in')},
      'return network-acl acl-x ingress acl-final-deny',
    ],
    [
      'out of the own door on the way back',
      {'door-1': closed('acl-x', 'vpc-1', 'out')},
      'return network-acl acl-x egress acl-final-deny',
    ],
  ];
  for (const [title, acls, expected] of cases)
    test(title, () => {
      expect(ask(withAcls(acls, hub()), ...toTwo)).toBe(expected);
    });

  describe('a workload in the attachment subnet', () => {
    const acls = (ends: Readonly<Record<string, string>>, from: string, to: string): readonly string[] => {
      const interfaces = Object.entries(ends).map(([id, address]) => nic(id, id.replace('eni-', ''), address));
      return answerTo(hub({interfaces}), flow(from, 'tcp 443', to))
        .hops.filter(({component}) => component === 'network-acl')
        .map(({leg, at, direction}) => `${leg} ${at.subnet ?? ''} ${direction ?? ''}`);
    };
    test('meets its ACL both ways on the way to the gateway, and not at all on the way from it', () => {
      expect(acls({'eni-sub-1': '10.1.0.10', 'eni-door-2': '10.2.9.10'}, 'eni-sub-1', '10.2.9.10')).toEqual([
        'forward sub-1 egress',
        'forward door-1 ingress',
        'return door-2 egress',
        'return door-2 ingress',
        'return door-1 egress',
        'return sub-1 ingress',
      ]);
    });
  });
});

describe('groups over a transit gateway (R14)', () => {
  const cases: [string, boolean | undefined, boolean | undefined, string][] = [
    ['referencing enabled at both ends', true, true, 'delivered'],
    ['at neither', undefined, undefined, 'forward security-group sg-ref ingress group-reference-lost'],
    ['at the far end only', false, true, 'forward security-group sg-ref ingress group-reference-lost'],
    ['at the near end only', true, false, 'forward security-group sg-ref ingress group-reference-lost'],
  ];
  const flag = (groupReferencing: boolean | undefined) => (groupReferencing === undefined ? {} : {groupReferencing});
  for (const [title, one, two, expected] of cases)
    test(title, () => {
      expect(ask(hub(attachments(flag(one), flag(two))), 'eni-1', 'tcp 443', '10.2.0.11')).toBe(expected);
    });
});

describe('two transit gateways, peered', () => {
  const peered = (there: Readonly<Record<string, string>> = {'10.1.0.0/16': 'att-p2', '10.2.0.0/16': 'att-2'}) =>
    hub({
      transitGateways: [{id: 'tgw-1'}, {id: 'tgw-2'}],
      routeTables: [
        table('rtb-1', 'vpc-1', {'10.0.0.0/8': 'tgw-1'}, {main: true}),
        table('rtb-2', 'vpc-2', {'10.0.0.0/8': 'tgw-2'}, {main: true}),
      ],
      transitAttachments: [
        attachment('att-1', 'vpc-1', ['door-1']),
        attachment('att-2', 'vpc-2', ['door-2'], {transitGateway: 'tgw-2', routeTable: 'tgw-rtb-2'}),
        attachment('att-p1', 'tgw-2', [], {type: 'peering'}),
        attachment('att-p2', 'tgw-1', [], {type: 'peering', transitGateway: 'tgw-2', routeTable: 'tgw-rtb-2'}),
      ],
      transitRouteTables: [
        transitTable('tgw-rtb-1', {'10.1.0.0/16': 'att-1', '10.2.0.0/16': 'att-p1'}),
        transitTable('tgw-rtb-2', there, 'tgw-2'),
      ],
    });
  test('there and back by their static routes', () => {
    expect(ask(peered(), ...toTwo)).toBe('delivered');
  });
  test('the far side has no way back', () => {
    expect(ask(peered({'10.2.0.0/16': 'att-2'}), ...toTwo)).toBe(
      'return transit-gateway-route-table tgw-rtb-2 tgw-no-route',
    );
  });
  test('two that send to each other are a loop', () => {
    expect(ask(peered({'10.2.0.0/16': 'att-p2'}), ...toTwo)).toMatch(/routing-loop$/);
  });
});

test('central egress: in by the attachment, out by the NAT gateway of the other VPC, and back', () => {
  const base = hub();
  const model = {
    ...base,
    subnets: [
      ...base.subnets.map((one) => (one.id === 'door-2' ? {...one, routeTable: 'rtb-door'} : one)),
      subnet('sub-out', 'vpc-2', '10.2.5.0/24', {routeTable: 'rtb-out'}),
    ],
    routeTables: [
      table('rtb-1', 'vpc-1', {'0.0.0.0/0': 'tgw-1'}, {main: true}),
      table('rtb-door', 'vpc-2', {'0.0.0.0/0': 'nat-a'}),
      table('rtb-out', 'vpc-2', {'0.0.0.0/0': 'igw-2', '10.1.0.0/16': 'tgw-1'}),
    ],
    internetGateways: [{id: 'igw-2', vpc: 'vpc-2'}],
    natGateways: [nat('nat-a', 'sub-out', '10.2.5.20=198.51.100.20', {vpc: 'vpc-2'})],
    transitRouteTables: [transitTable('tgw-rtb-1', {'0.0.0.0/0': 'att-2', '10.1.0.0/16': 'att-1'})],
  };
  // The zone of the NAT gateway's subnet is not told, so no zone rule can refuse it.
  expect(ask(model, 'eni-1', 'tcp 443', '203.0.113.9')).toBe('delivered');
  const direct = {
    ...model,
    routeTables: model.routeTables.map((one) =>
      one.id === 'rtb-door' ? table('rtb-door', 'vpc-2', {'0.0.0.0/0': 'igw-2'}) : one,
    ),
  };
  expect(ask(direct, 'eni-1', 'tcp 443', '203.0.113.9')).toBe('forward internet-gateway igw-2 igw-no-public-address');
});

test('a gateway endpoint is of no use to what comes in by the attachment', () => {
  const model: Model = {
    ...hub(),
    subnets: hub().subnets.map((one) => (one.id === 'door-2' ? {...one, routeTable: 'rtb-door'} : one)),
    routeTables: [
      table('rtb-1', 'vpc-1', {'0.0.0.0/0': 'tgw-1'}, {main: true}),
      table('rtb-2', 'vpc-2', {'10.0.0.0/8': 'tgw-1'}, {main: true}),
      table('rtb-door', 'vpc-2', {'pl-s3': 'vpce-s3'}),
    ],
    endpoints: [endpoint({vpc: 'vpc-2'})],
    prefixLists: [s3],
    transitRouteTables: [transitTable('tgw-rtb-1', {'0.0.0.0/0': 'att-2', '10.1.0.0/16': 'att-1'})],
  };
  expect(ask(model, 'eni-1', 'tcp 443', '52.95.1.1')).toBe(
    'forward vpc-endpoint vpce-s3 gateway-endpoint-outside-source',
  );
});
