import fc from 'fast-check';
import type {Flow} from '../answer';
import type {AclEntry, Direction, GroupRule, Model, NetworkInterface, Route} from '../model';
import {acl, network, table, vpc} from './build';

/** Small networks in which anything may be wrong: two VPCs, few ids, so that references often meet and sometimes dangle. */
const targets = ['igw-a', 'igw-b', 'nat-a', 'nat-b', 'vgw-a', 'pcx-1', 'tgw-1', 'eni-0', 'eni-1', 'vpce-1', 'gone-1'];
const destinations = ['0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', '10.0.1.0/24', '10.1.1.0/24', '192.168.0.0/16', 'pl-1'];
const peers = ['0.0.0.0/0', '10.0.0.0/8', '10.0.0.0/24', '203.0.113.0/24', '10.1.1.10/32'];
const ports = fc.constantFrom<readonly [number, number]>([443, 443], [0, 65_535], [1024, 65_535], [22, 80]);
const protocols = fc.constantFrom(-1, 6, 17, 1, 47);
const directions = fc.constantFrom<Direction>('ingress', 'egress');
const states = fc.constantFrom<'active' | 'blackhole'>('active', 'active', 'active', 'blackhole');

/** Tables as a careful person writes them: half of the networks start from these. */
const sound: readonly Readonly<Record<string, string>>[] = [
  {'0.0.0.0/0': 'igw-a', '10.1.0.0/16': 'pcx-1'},
  {'0.0.0.0/0': 'nat-a', '10.1.0.0/16': 'tgw-1', '192.168.0.0/16': 'vgw-a'},
  {'0.0.0.0/0': 'igw-b', '10.0.0.0/16': 'pcx-1'},
  {'0.0.0.0/0': 'nat-b', '10.0.0.0/16': 'pcx-1'},
];

const arbitraryRoute: fc.Arbitrary<Route> = fc.record({
  destination: fc.constantFrom(...destinations),
  target: fc.constantFrom(...targets),
  state: states,
  origin: fc.constantFrom<'static' | 'propagated'>('static', 'static', 'propagated'),
});

/** As AWS keeps them: one route for a destination. */
const routes = fc.uniqueArray(arbitraryRoute, {maxLength: 4, selector: ({destination}) => destination});

export const arbitraryRule: fc.Arbitrary<GroupRule> = fc.record({
  direction: directions,
  protocol: protocols,
  ports,
  peer: fc.oneof(
    fc.constantFrom(...peers).map((cidr) => ({cidr})),
    fc.constantFrom('sg-0', 'sg-1').map((group) => ({group})),
  ),
});

export const arbitraryEntry = (number: fc.Arbitrary<number>): fc.Arbitrary<AclEntry> =>
  fc.record({
    number,
    direction: directions,
    action: fc.constantFrom<'allow' | 'deny'>('allow', 'allow', 'allow', 'deny'),
    protocol: protocols,
    cidr: fc.constantFrom(...peers),
    ports,
  });

const often = fc.integer({min: 0, max: 3}).map((n) => n > 0);
const subnets = ['sub-a0', 'sub-a1', 'sub-b0', 'sub-b1'];
const addressOf = (index: number) => `10.${index >> 1}.${index & 1}.10`;

const arbitraryInterface = (index: number): fc.Arbitrary<NetworkInterface> =>
  fc
    .record({check: often, group: fc.constantFrom('sg-0', 'sg-1', 'sg-open', 'sg-open'), open: fc.boolean()})
    .map((of) => ({
      id: `eni-${index}`,
      subnet: subnets[index] ?? '',
      addresses: [{address: addressOf(index), ...(of.open ? {publicIp: `198.51.100.${10 + index}`} : {})}],
      ipv6: [],
      groups: [of.group],
      instance: `i-${index}`,
      sourceDestCheck: of.check,
      kind: 'instance',
      state: 'in-use',
    }));

export const arbitraryModel: fc.Arbitrary<Model> = fc
  .record({
    careful: fc.boolean(),
    tables: fc.array(routes, {minLength: 4, maxLength: 4}),
    rules: fc.array(fc.array(arbitraryRule, {maxLength: 4}), {minLength: 2, maxLength: 2}),
    entries: fc.uniqueArray(arbitraryEntry(fc.integer({min: 1, max: 20})), {
      maxLength: 6,
      selector: (one) => `${one.direction}${one.number}`,
    }),
    closed: fc.array(fc.integer({min: 0, max: 4}), {minLength: 4, maxLength: 4}),
    interfaces: fc.tuple(...[0, 1, 2, 3].map(arbitraryInterface)),
    natState: fc.constantFrom<'available' | 'failed'>('available', 'available', 'failed'),
    attached: often,
    running: often,
    peering: fc.constantFrom('active', 'active', 'pending-acceptance', 'deleted'),
    transit: routes,
  })
  .map((of) =>
    network({
      vpcs: [vpc('vpc-a', '10.0.0.0/16'), vpc('vpc-b', '10.1.0.0/16')],
      subnets: subnets.map((id, index) => ({
        id,
        vpc: index < 2 ? 'vpc-a' : 'vpc-b',
        cidr: `10.${index >> 1}.${index & 1}.0/24`,
        ipv6Cidrs: [],
        az: index % 2 === 0 ? 'a' : 'c',
        routeTable: `rtb-${index}`,
        ...(of.closed[index] === 0 ? {networkAcl: 'acl-x'} : {}),
      })),
      routeTables: of.tables.map((its, index) =>
        of.careful
          ? table(`rtb-${index}`, index < 2 ? 'vpc-a' : 'vpc-b', sound[index] ?? {})
          : {id: `rtb-${index}`, vpc: index < 2 ? 'vpc-a' : 'vpc-b', main: false, gateways: [], routes: its},
      ),
      networkAcls: [{...acl('acl-x', 'vpc-a', {}), entries: of.entries}],
      securityGroups: of.rules.map((rules, index) => ({id: `sg-${index}`, vpc: 'vpc-a', rules})),
      interfaces: of.interfaces,
      instances: of.interfaces.map((_, index) => ({
        id: `i-${index}`,
        state: of.running || index !== 1 ? 'running' : 'stopped',
      })),
      internetGateways: [
        {id: 'igw-a', vpc: of.attached ? 'vpc-a' : null},
        {id: 'igw-b', vpc: 'vpc-b'},
      ],
      natGateways: ['a', 'b'].map((name, index) => ({
        id: `nat-${name}`,
        vpc: `vpc-${name}`,
        subnet: `sub-${name}0`,
        connectivity: 'public',
        state: of.natState,
        addresses: [{address: `10.${index}.0.20`, publicIp: `198.51.100.${20 + index}`}],
      })),
      vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises: ['192.168.0.0/16']}],
      peerings: [
        {id: 'pcx-1', status: of.peering, requester: {vpc: 'vpc-a', cidrs: []}, accepter: {vpc: 'vpc-b', cidrs: []}},
      ],
      endpoints: [
        {
          id: 'vpce-1',
          vpc: 'vpc-a',
          type: 'gateway',
          service: 's3',
          state: 'available',
          routeTables: [],
          subnets: [],
          interfaces: [],
        },
      ],
      prefixLists: [{id: 'pl-1', cidrs: ['203.0.113.0/25']}],
      transitGateways: [{id: 'tgw-1'}],
      transitAttachments: ['a', 'b'].map((name) => ({
        id: `att-${name}`,
        transitGateway: 'tgw-1',
        type: 'vpc',
        resource: `vpc-${name}`,
        subnets: [`sub-${name}0`],
        state: 'available',
        routeTable: 'tgw-rtb-1',
      })),
      transitRouteTables: [
        {
          id: 'tgw-rtb-1',
          transitGateway: 'tgw-1',
          routes: of.transit.map(({destination, state}, index) => ({
            destination,
            state,
            attachment: index % 2 === 0 ? 'att-b' : 'att-a',
            origin: 'static',
          })),
        },
      ],
    }),
  );

const anyAddress = [
  '10.0.0.10',
  '10.0.1.10',
  '10.1.0.10',
  '10.1.1.10',
  '10.0.0.20',
  '10.1.9.9',
  '198.51.100.10',
  '198.51.100.12',
  '203.0.113.9',
  '203.0.113.200',
  '192.168.5.5',
  '169.254.169.254',
  '169.254.169.1',
  '10.0.0.2',
  '2001:db8::1',
];

export const arbitraryFlow: fc.Arbitrary<Flow> = fc.record({
  source: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('eni-0', 'eni-1', 'eni-2', 'eni-3').map((id) => ({kind: 'interface', id}) as const),
    },
    {weight: 2, arbitrary: fc.constant({kind: 'internet', address: '203.0.113.9'} as const)},
    {weight: 1, arbitrary: fc.constant({kind: 'on-premises', address: '192.168.5.5', gateway: 'vgw-a'} as const)},
  ),
  destination: fc.constantFrom(...anyAddress),
  protocol: fc.constantFrom(6, 6, 6, 17, 1, 47),
  sourcePort: fc.constantFrom(49_152, 1024, 80),
  destinationPort: fc.constantFrom(443, 22, 5432),
  icmpType: fc.constant(8),
  icmpCode: fc.constant(0),
});
