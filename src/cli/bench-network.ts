import type {Flow} from '../engines/vpc/answer';
import type {AclEntry, GroupRule, Model, NetworkInterface} from '../engines/vpc/model';
import {emptyModel} from '../engines/vpc/model';

const tiers = ['web', 'app', 'db'] as const;
const zones = ['a', 'c'] as const;

const allow = (number: number, direction: 'ingress' | 'egress', cidr: string, ports: [number, number]): AclEntry => ({
  number,
  direction,
  action: 'allow',
  protocol: 6,
  cidr,
  ports,
});

/** Custom ACL of one tier: its port from the VPC, replies both ways. */
const entries = (port: number): readonly AclEntry[] => [
  allow(100, 'ingress', '10.0.0.0/16', [port, port]),
  allow(110, 'ingress', '0.0.0.0/0', [1024, 65_535]),
  allow(120, 'ingress', '0.0.0.0/0', [443, 443]),
  allow(100, 'egress', '0.0.0.0/0', [1024, 65_535]),
  allow(110, 'egress', '0.0.0.0/0', [443, 443]),
  allow(120, 'egress', '10.0.0.0/16', [port, port]),
];

const inbound = (port: number, peer: GroupRule['peer']): GroupRule => ({
  direction: 'ingress',
  protocol: 6,
  ports: [port, port],
  peer,
});
const outbound: GroupRule = {direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}};

function interfaces(perSubnet: number): readonly NetworkInterface[] {
  return tiers.flatMap((tier, row) =>
    zones.flatMap((zone, column) =>
      Array.from({length: perSubnet}, (_, index): NetworkInterface => {
        const address = `10.0.${row * 10 + column}.${10 + index}`;
        return {
          id: `${tier}-${zone}-${index}`,
          subnet: `${tier}-${zone}`,
          addresses: [
            {address, ...(tier === 'web' ? {publicIp: `203.0.113.${column * 120 + (index % 110) + 10}`} : {})},
          ],
          ipv6: [],
          groups: [`sg-${tier}`],
          sourceDestCheck: true,
          kind: 'instance',
          state: 'in-use',
        };
      }),
    ),
  );
}

/** Three tiers in two zones, each with a table and an ACL of its own; groups name groups, a NAT gateway per zone. */
export function threeTiers(perSubnet: number): Model {
  const routes = (target: string) => [
    {destination: '10.0.0.0/16', target: 'local', state: 'active', origin: 'local'} as const,
    {destination: '0.0.0.0/0', target, state: 'active', origin: 'static'} as const,
  ];
  return {
    ...emptyModel,
    vpcs: [{id: 'vpc-1', cidrs: ['10.0.0.0/16'], ipv6Cidrs: []}],
    subnets: tiers.flatMap((tier, row) =>
      zones.map((zone, column) => ({
        id: `${tier}-${zone}`,
        vpc: 'vpc-1',
        cidr: `10.0.${row * 10 + column}.0/24`,
        ipv6Cidrs: [],
        az: `ap-northeast-2${zone}`,
        routeTable: tier === 'web' ? 'rtb-public' : `rtb-private-${zone}`,
        networkAcl: `acl-${tier}`,
      })),
    ),
    routeTables: [
      {id: 'rtb-main', vpc: 'vpc-1', main: true, gateways: [], routes: routes('igw-1').slice(0, 1)},
      {id: 'rtb-public', vpc: 'vpc-1', main: false, gateways: [], routes: routes('igw-1')},
      ...zones.map((zone) => ({
        id: `rtb-private-${zone}`,
        vpc: 'vpc-1',
        main: false,
        gateways: [],
        routes: routes(`nat-${zone}`),
      })),
    ],
    networkAcls: [
      ...[443, 8080, 5432].map((port, row) => ({
        id: `acl-${tiers[row] ?? ''}`,
        vpc: 'vpc-1',
        isDefault: false,
        entries: entries(port),
      })),
    ],
    securityGroups: [
      {id: 'sg-web', vpc: 'vpc-1', rules: [inbound(443, {cidr: '0.0.0.0/0'}), outbound]},
      {id: 'sg-app', vpc: 'vpc-1', rules: [inbound(8080, {group: 'sg-web'}), outbound]},
      {id: 'sg-db', vpc: 'vpc-1', rules: [inbound(5432, {group: 'sg-app'}), outbound]},
    ],
    interfaces: interfaces(perSubnet),
    internetGateways: [{id: 'igw-1', vpc: 'vpc-1'}],
    natGateways: zones.map((zone, column) => ({
      id: `nat-${zone}`,
      vpc: 'vpc-1',
      subnet: `web-${zone}`,
      connectivity: 'public',
      state: 'available',
      addresses: [{address: `10.0.${column}.250`, publicIp: `203.0.113.${column + 1}`}],
    })),
  };
}

/** One of each kind: through the tiers, past them, out through NAT, in from the internet; delivered and dropped. */
export function flows(): readonly Flow[] {
  const tcp = (id: string, destination: string, destinationPort: number): Flow => ({
    source: {kind: 'interface', id},
    destination,
    protocol: 6,
    sourcePort: 49_152,
    destinationPort,
  });
  return [
    tcp('web-a-0', '10.0.11.10', 8080),
    tcp('app-c-0', '10.0.20.10', 5432),
    tcp('web-c-0', '10.0.20.10', 5432),
    tcp('app-a-0', '198.51.100.7', 443),
    tcp('db-c-0', '198.51.100.7', 443),
    tcp('app-a-0', '198.51.100.7', 22),
    {
      source: {kind: 'internet', address: '198.51.100.7'},
      destination: '203.0.113.10',
      protocol: 6,
      sourcePort: 50_000,
      destinationPort: 443,
    },
    {
      source: {kind: 'internet', address: '198.51.100.7'},
      destination: '203.0.113.10',
      protocol: 6,
      sourcePort: 50_000,
      destinationPort: 22,
    },
  ];
}
