import {emptyModel, type Instance, type Model, type NetworkInterface, type Subnet} from '../../../../engines/vpc/model';

/** Repeatable numbers: the same seed gives the same network on every machine. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

type Roll = (sides: number) => number;

const pieces = [
  'app',
  'prod',
  '결제',
  '운영-환경',
  'subnet',
  'private',
  '데이터베이스',
  'ap-northeast-2',
  'Web Server',
  'x',
  '한글이름이아주아주긴경우',
  'team_platform',
  'A',
];

/** From one letter to the 255 that a Name tag may have. */
export function name(roll: Roll): string | undefined {
  if (roll(3) === 0) return undefined;
  const count = roll(30) === 0 ? 24 : 1 + roll(4);
  return Array.from({length: count}, () => pieces[roll(pieces.length)])
    .join(['-', '', ' '][roll(3)])
    .slice(0, 255);
}

const named = (id: string, roll: Roll): {id: string; name?: string} => {
  const text = name(roll);
  return text === undefined ? {id} : {id, name: text};
};

const hex = (roll: Roll): string => Array.from({length: 17}, () => roll(16).toString(16)).join('');

/** 1 to 5 VPCs, 1 to 6 zones, 1 to 40 subnets, 0 to 60 instances, and whatever may hang on them. */
export function network(seed: number): Model {
  const roll = dice(seed);
  const regions = ['ap-northeast-2', 'us-east-1', undefined];
  const vpcs = Array.from({length: 1 + roll(5)}, (_, i) => {
    const region = regions[roll(3)];
    const cidrs = Array.from({length: 1 + (roll(4) === 0 ? roll(4) : 0)}, (_unused, n) => `10.${i * 8 + n}.0.0/16`);
    return {
      ...named(`vpc-${hex(roll)}`, roll),
      cidrs,
      ipv6Cidrs: roll(4) === 0 ? [`2001:db8:${i}::/56`] : [],
      ...(region ? {region} : {}),
    };
  });
  const zones = 1 + roll(6);
  const pick = <Item>(list: readonly Item[]): Item => list[roll(list.length)] as Item;
  const tables = vpcs.flatMap((vpc) => Array.from({length: roll(4)}, (_, i) => tableFor(vpc.id, i, roll)));
  const acls = vpcs.flatMap((vpc) =>
    roll(3) === 0 ? [] : [{...named(`acl-${hex(roll)}`, roll), vpc: vpc.id, isDefault: true, entries: []}],
  );
  const subnets = Array.from({length: 1 + roll(40)}, (_, i): Subnet => {
    const vpc = pick(vpcs).id;
    const own = tables.filter((table) => table.vpc === vpc);
    const zone = roll(12) === 0 ? {} : {az: `ap-northeast-2${'abcdef'[roll(zones)] ?? 'a'}`};
    const table =
      own.length > 0 && roll(3) > 0
        ? {routeTable: pick(own).id}
        : roll(20) === 0
          ? {routeTable: `rtb-${hex(roll)}`}
          : {};
    return {
      ...named(`subnet-${hex(roll)}`, roll),
      vpc,
      cidr: `10.0.${i}.0/24`,
      ipv6Cidrs: roll(6) === 0 ? [`2001:db8:0:${i}::/64`] : [],
      ...zone,
      ...table,
    };
  });
  const groups = vpcs.flatMap((vpc) =>
    Array.from({length: 1 + roll(3)}, () => ({...named(`sg-${hex(roll)}`, roll), vpc: vpc.id, rules: []})),
  );
  const crowd = roll(5) === 0 ? subnets.slice(0, 1) : subnets;
  const instances = Array.from({length: roll(61)}, (): Instance => ({
    ...named(`i-${hex(roll)}`, roll),
    state: roll(8) === 0 ? 'stopped' : 'running',
    role: pick(['server', 'server', 'database', 'function', 'container', 'appliance']),
  }));
  const interfaces = instances.map((instance, i) =>
    interfaceFor(
      instance.id,
      pick(crowd).id,
      i,
      groups.map(({id}) => id),
      roll,
    ),
  );
  return {
    ...emptyModel,
    vpcs,
    subnets,
    routeTables: tables,
    networkAcls: acls,
    securityGroups: groups,
    instances,
    interfaces,
    ...gatewaysFor(
      vpcs.map(({id}) => id),
      subnets,
      roll,
    ),
  };
}

function tableFor(vpc: string, index: number, roll: Roll): Model['routeTables'][number] {
  const targets = ['igw-0', 'nat-0123456789abcdef0', 'pcx-0fedcba9876543210', 'local'];
  const routes = Array.from({length: roll(6)}, (_, i) => ({
    destination: i === 0 ? '0.0.0.0/0' : roll(5) === 0 ? `2001:db8:1234:5600::/56` : `10.${i}.0.0/16`,
    target: targets[roll(4)] ?? 'local',
    state: roll(6) === 0 ? ('blackhole' as const) : ('active' as const),
    origin: 'static' as const,
  }));
  return {...named(`rtb-${hex(roll)}`, roll), vpc, main: index === 0, gateways: [], routes};
}

function interfaceFor(
  instance: string,
  subnet: string,
  i: number,
  groups: readonly string[],
  roll: Roll,
): NetworkInterface {
  const address = {address: `10.100.200.${100 + i}`, ...(roll(3) === 0 ? {publicIp: `203.0.113.${100 + i}`} : {})};
  return {
    id: `eni-${hex(roll)}`,
    subnet: roll(40) === 0 ? 'subnet-gone' : subnet,
    addresses: roll(5) === 0 ? [address, {address: `10.200.0.${i}`}] : [address],
    ipv6: roll(8) === 0 ? [`2001:db8:1234:1a00:ffff:ffff:ffff:${(4096 + i).toString(16)}`] : [],
    groups: groups.slice(0, roll(5)),
    instance,
    sourceDestCheck: true,
    kind: 'instance',
    state: 'in-use',
  };
}

function gatewaysFor(vpcs: readonly string[], subnets: readonly Subnet[], roll: Roll): Partial<Model> {
  const some = (chance: number): string[] => vpcs.filter(() => roll(chance) === 0);
  const other = (vpc: string): string =>
    vpcs[(vpcs.indexOf(vpc) + 1 + roll(vpcs.length)) % vpcs.length] ?? 'vpc-elsewhere';
  const attached = (vpc: string, i: number): Model['transitAttachments'][number] => ({
    id: `att-${i}`,
    transitGateway: `tgw-${i % 2}`,
    type: 'vpc',
    resource: vpc,
    subnets: [],
    state: 'available',
  });
  const transit = roll(3) === 0 ? vpcs.map(attached) : [];
  return {
    internetGateways: [
      ...some(2).map((vpc) => ({...named(`igw-${hex(roll)}`, roll), vpc})),
      ...(roll(9) === 0 ? [{id: 'igw-loose', vpc: null}] : []),
    ],
    egressOnlyGateways: some(5).map((vpc) => ({...named(`eigw-${hex(roll)}`, roll), vpc})),
    vpnGateways: some(4).map((vpc, i) => ({
      ...named(`vgw-${hex(roll)}`, roll),
      vpc,
      onPremises: i === 0 ? ['192.168.0.0/16', '172.16.0.0/12'] : 'unknown',
    })),
    endpoints: some(3).map((vpc, i) => ({
      ...named(`vpce-${hex(roll)}`, roll),
      vpc,
      type: i % 2 ? 'interface' : 'gateway',
      service: 'com.amazonaws.ap-northeast-2.dynamodb',
      state: 'available',
      routeTables: [],
      subnets: i % 2 ? subnets.slice(0, 2).map(({id}) => id) : [],
      interfaces: [],
    })),
    natGateways: subnets
      .filter(() => roll(6) === 0)
      .map((subnet, i) => ({
        ...named(`nat-${hex(roll)}`, roll),
        vpc: subnet.vpc,
        ...(roll(8) === 0 ? {} : {subnet: subnet.id}),
        connectivity: 'public',
        state: 'available',
        addresses: [{address: `10.0.250.${i}`, publicIp: `198.51.100.${i}`}],
      })),
    peerings: some(2).map((vpc) => ({
      ...named(`pcx-${hex(roll)}`, roll),
      requester: {vpc, cidrs: []},
      accepter: {vpc: roll(6) === 0 ? 'vpc-elsewhere' : other(vpc), cidrs: []},
      status: roll(3) === 0 ? 'pending-acceptance' : 'active',
    })),
    transitGateways: transit.length > 0 ? [named('tgw-0', roll)] : [],
    transitAttachments: [
      ...transit,
      ...(transit.length > 0 && roll(2) === 0
        ? [
            {
              id: 'att-vpn',
              transitGateway: 'tgw-0',
              type: 'vpn' as const,
              resource: 'vpn-0123',
              subnets: [],
              state: 'available',
            },
          ]
        : []),
    ],
  };
}
