import {parseProtocol} from '../../net/protocol';
import {
  emptyModel,
  type AclEntry,
  type Direction,
  type GroupRule,
  type IcmpMatch,
  type Model,
  type NatGateway,
  type NetworkAcl,
  type NetworkInterface,
  type PortRange,
  type Route,
  type RouteTable,
  type SecurityGroup,
  type Subnet,
  type Vpc,
} from '../model';

const isV6 = (text: string): boolean => text.includes(':');
const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const byFamily = (text: string): readonly [v4: string[], v6: string[]] => [
  words(text).filter((one) => !isV6(one)),
  words(text).filter(isV6),
];

/** `vpc('vpc-a', '10.0.0.0/16 2600:1f00::/56')` */
export const vpc = (id: string, blocks: string, more: Partial<Vpc> = {}): Vpc => {
  const [cidrs, ipv6Cidrs] = byFamily(blocks);
  return {id, cidrs, ipv6Cidrs, ...more};
};

/** `subnet('sub-a', 'vpc-a', '10.0.0.0/24', {az: 'a'})` */
export const subnet = (id: string, vpc: string, blocks: string, more: Partial<Subnet> = {}): Subnet => {
  const [[cidr], ipv6Cidrs] = byFamily(blocks);
  return {id, vpc, ipv6Cidrs, ...(cidr === undefined ? {} : {cidr}), ...more};
};

/** `igw-a`, `propagated vgw-a`, `blackhole eni-x`: the target, with what is not as usual before it. */
function route(destination: string, text: string): Route {
  const parts = words(text);
  const target = parts.pop() ?? '';
  const origin = target === 'local' ? 'local' : parts.includes('propagated') ? 'propagated' : 'static';
  return {destination, target, origin, state: parts.includes('blackhole') ? 'blackhole' : 'active'};
}

/** `table('rtb-a', 'vpc-a', {'0.0.0.0/0': 'igw-a'}, {main: true})`; local routes are implied. */
export const table = (
  id: string,
  vpc: string,
  routes: Readonly<Record<string, string>>,
  more: Partial<RouteTable> = {},
): RouteTable => ({
  id,
  vpc,
  main: false,
  gateways: [],
  routes: Object.entries(routes).map(([destination, text]) => route(destination, text)),
  ...more,
});

/** `nic('eni-a', 'sub-a', '10.0.0.10=198.51.100.10 2600:1f00::10')`; in `sg-open` unless said otherwise. */
export const nic = (
  id: string,
  subnet: string,
  addresses: string,
  more: Partial<NetworkInterface> = {},
): NetworkInterface => {
  const [v4, ipv6] = byFamily(addresses);
  return {
    id,
    subnet,
    ipv6,
    addresses: v4.map((text) => {
      const [address = '', publicIp] = text.split('=');
      return publicIp === undefined ? {address} : {address, publicIp};
    }),
    groups: ['sg-open'],
    sourceDestCheck: true,
    kind: 'instance',
    state: 'in-use',
    ...more,
  };
};

/** `nat('nat-a', 'sub-a', '10.0.0.20=198.51.100.20')` */
export const nat = (id: string, subnet: string, address: string, more: Partial<NatGateway> = {}): NatGateway => ({
  id,
  vpc: 'vpc-a',
  subnet,
  connectivity: 'public',
  state: 'available',
  addresses: nic(id, subnet, address).addresses,
  ...more,
});

interface Extent {
  readonly protocol: number;
  readonly ports?: PortRange;
  readonly icmp?: IcmpMatch;
}

/** `tcp 443`, `tcp 1024-65535`, `icmp 8/0`, `all`, `47` */
function extent([name = 'all', what]: readonly string[]): Extent {
  const protocol = parseProtocol(name) ?? -1;
  if (what === undefined) return {protocol};
  const [from = 0, to = from] = what.split(what.includes('/') ? '/' : '-').map(Number);
  return what.includes('/') ? {protocol, icmp: [from, to]} : {protocol, ports: [from, to]};
}

/** `tcp 443 0.0.0.0/0`, `all sg-app`, `tcp 443 pl-s3` */
export const rule = (direction: Direction, text: string): GroupRule => {
  const parts = words(text);
  const peer = parts.pop() ?? '';
  const who = peer.startsWith('sg-') ? {group: peer} : peer.startsWith('pl-') ? {prefixList: peer} : {cidr: peer};
  return {direction, ...extent(parts), peer: who};
};

/** `100 allow tcp 443 0.0.0.0/0` */
export const entry = (direction: Direction, text: string): AclEntry => {
  const [number, action, ...parts] = words(text);
  const cidr = parts.pop() ?? '';
  return {number: Number(number), direction, action: action === 'deny' ? 'deny' : 'allow', cidr, ...extent(parts)};
};

interface Sides {
  readonly in?: readonly string[];
  readonly out?: readonly string[];
}

const open = ['all 0.0.0.0/0', 'all ::/0'];

/** A group whose egress is open unless said otherwise, as AWS creates it. */
export const group = (id: string, vpc: string, {in: ingress = [], out = open}: Sides): SecurityGroup => ({
  id,
  vpc,
  rules: [...ingress.map((text) => rule('ingress', text)), ...out.map((text) => rule('egress', text))],
});

const openEntries = ['100 allow all 0.0.0.0/0', '101 allow all ::/0'];

/** A custom ACL whose sides are open unless said otherwise. */
export const acl = (
  id: string,
  vpc: string,
  {in: ingress = openEntries, out = openEntries}: Sides,
  isDefault = false,
): NetworkAcl => ({
  id,
  vpc,
  isDefault,
  entries: [...ingress.map((text) => entry('ingress', text)), ...out.map((text) => entry('egress', text))],
});

/** A model of these parts; every VPC has an open default ACL, and there is a group that admits everything. */
export const network = (parts: Partial<Model>): Model => ({
  ...emptyModel,
  ...parts,
  networkAcls: [
    ...(parts.vpcs ?? []).map(({id}) => acl(`acl-default-${id}`, id, {}, true)),
    ...(parts.networkAcls ?? []),
  ],
  securityGroups: [group('sg-open', 'vpc-a', {in: open}), ...(parts.securityGroups ?? [])],
});
