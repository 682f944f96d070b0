/**
 * A network as the tracer sees it. Plain data: it can be written as JSON, put into a page, and sent in a link.
 *
 * Shapes - every object has an `id`, unique in its list; `name` is what a person reads where it differs from the id
 *          (the Name tag of imported data). References are ids. Lists keep the author's order.
 * Units  - CIDRs and addresses are canonical strings (host bits cleared); protocols are IANA numbers, -1 is "all".
 * Missing - a reference may point to an object that is not in the model; that is "not in the data", never "denied".
 */
export interface Model {
  readonly vpcs: readonly Vpc[];
  readonly subnets: readonly Subnet[];
  readonly routeTables: readonly RouteTable[];
  readonly networkAcls: readonly NetworkAcl[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly interfaces: readonly NetworkInterface[];
  readonly instances: readonly Instance[];
  readonly internetGateways: readonly InternetGateway[];
  readonly egressOnlyGateways: readonly EgressOnlyGateway[];
  readonly natGateways: readonly NatGateway[];
  readonly vpnGateways: readonly VpnGateway[];
  readonly peerings: readonly Peering[];
  readonly endpoints: readonly VpcEndpoint[];
  readonly prefixLists: readonly PrefixList[];
  readonly transitGateways: readonly TransitGateway[];
  readonly transitAttachments: readonly TransitAttachment[];
  readonly transitRouteTables: readonly TransitRouteTable[];
  readonly loadBalancers: readonly LoadBalancer[];
  readonly blockPublicAccess: BlockPublicAccess;
  /** Kinds that the source did not contain at all: a subnet without a table is then unknown, not on the main table. */
  readonly absent: readonly AbsentKind[];
}

export type AbsentKind = 'route-tables' | 'network-acls' | 'security-groups' | 'subnets' | 'interfaces';

interface Thing {
  readonly id: string;
  readonly name?: string;
}

export interface Vpc extends Thing {
  readonly cidrs: readonly string[];
  readonly ipv6Cidrs: readonly string[];
  readonly region?: string;
  readonly account?: string;
  readonly isDefault?: boolean;
}

export interface Subnet extends Thing {
  readonly vpc: string;
  /** Absent for an IPv6-only subnet. */
  readonly cidr?: string;
  readonly ipv6Cidrs: readonly string[];
  readonly az?: string;
  /** Explicit association; absent means the main table of the VPC. */
  readonly routeTable?: string;
  /** Explicit association; absent means the default ACL of the VPC. */
  readonly networkAcl?: string;
  readonly mapPublicIp?: boolean;
}

export interface RouteTable extends Thing {
  readonly vpc: string;
  readonly main: boolean;
  /** Internet or virtual private gateways whose incoming traffic this table steers (edge associations). */
  readonly gateways: readonly string[];
  readonly routes: readonly Route[];
}

export interface Route {
  /** A CIDR of either family, or the id of a prefix list. */
  readonly destination: string;
  /** `local`, or the id of a gateway, interface, instance, peering, endpoint or transit gateway. */
  readonly target: string;
  readonly state: 'active' | 'blackhole';
  readonly origin: 'local' | 'static' | 'propagated';
  /** Only for propagated routes, where the data say it. */
  readonly learned?: 'direct-connect' | 'vpn-static' | 'vpn-bgp';
}

export type Direction = 'ingress' | 'egress';

/** Inclusive, 0 to 65535. */
export type PortRange = readonly [from: number, to: number];

/** ICMP type and code; -1 is any. */
export type IcmpMatch = readonly [type: number, code: number];

export interface NetworkAcl extends Thing {
  readonly vpc: string;
  readonly isDefault: boolean;
  /** Without the final deny, which every ACL has. Any order: the tracer sorts by number. */
  readonly entries: readonly AclEntry[];
}

export interface AclEntry {
  readonly number: number;
  readonly direction: Direction;
  readonly action: 'allow' | 'deny';
  readonly protocol: number;
  readonly cidr: string;
  readonly ports?: PortRange;
  readonly icmp?: IcmpMatch;
}

export interface SecurityGroup extends Thing {
  readonly vpc: string;
  readonly rules: readonly GroupRule[];
}

export interface GroupRule {
  readonly direction: Direction;
  readonly protocol: number;
  readonly ports?: PortRange;
  readonly icmp?: IcmpMatch;
  readonly peer: {readonly cidr: string} | {readonly group: string} | {readonly prefixList: string};
  /** `sgr-…` where the data say it. */
  readonly id?: string;
}

export interface NetworkInterface extends Thing {
  readonly subnet: string;
  /** The first is the primary one. */
  readonly addresses: readonly PrivateAddress[];
  readonly ipv6: readonly string[];
  readonly groups: readonly string[];
  readonly instance?: string;
  readonly sourceDestCheck: boolean;
  /** Who owns it: groups are not applied to `nat`, `transit` and group-less `load-balancer` interfaces. */
  readonly kind: 'instance' | 'nat' | 'endpoint' | 'transit' | 'load-balancer' | 'other';
  readonly state: 'in-use' | 'available';
}

export interface PrivateAddress {
  readonly address: string;
  readonly publicIp?: string;
}

export interface Instance extends Thing {
  readonly state: 'pending' | 'running' | 'stopping' | 'stopped' | 'shutting-down' | 'terminated';
  /** What it is drawn as; says nothing about its network. */
  readonly role?: 'server' | 'database' | 'function' | 'container' | 'appliance';
}

export interface InternetGateway extends Thing {
  /** `null`: detached. */
  readonly vpc: string | null;
}

export interface EgressOnlyGateway extends Thing {
  readonly vpc: string | null;
}

export interface NatGateway extends Thing {
  readonly vpc: string;
  /** Absent for a regional NAT gateway. */
  readonly subnet?: string;
  readonly connectivity: 'public' | 'private';
  readonly state: 'pending' | 'failed' | 'available' | 'deleting' | 'deleted';
  readonly addresses: readonly PrivateAddress[];
  /** Zones a regional NAT gateway serves; absent for a zonal one. */
  readonly zones?: readonly string[];
}

export interface VpnGateway extends Thing {
  readonly vpc: string | null;
  /** What the site side can reach; `unknown` where only BGP would tell. */
  readonly onPremises: readonly string[] | 'unknown';
  readonly tunnels?: 'up' | 'down' | 'unknown';
}

export interface Peering extends Thing {
  readonly requester: PeeringSide;
  readonly accepter: PeeringSide;
  readonly status: string;
}

export interface PeeringSide {
  readonly vpc: string;
  /** As the peering itself tells them; used when the VPC is not in the model. */
  readonly cidrs: readonly string[];
  readonly account?: string;
  readonly region?: string;
}

export interface VpcEndpoint extends Thing {
  readonly vpc: string;
  readonly type: 'gateway' | 'interface' | 'gateway-load-balancer';
  readonly service: string;
  readonly state: string;
  readonly routeTables: readonly string[];
  readonly subnets: readonly string[];
  readonly interfaces: readonly string[];
  readonly privateDns?: boolean;
}

export interface PrefixList extends Thing {
  /** `null`: known by id only. */
  readonly cidrs: readonly string[] | null;
}

export interface TransitGateway extends Thing {
  readonly region?: string;
}

export interface TransitAttachment extends Thing {
  readonly transitGateway: string;
  readonly type: 'vpc' | 'vpn' | 'peering' | 'direct-connect' | 'other';
  /** The VPC, VPN connection, or (for a peering) the transit gateway at the other end. */
  readonly resource: string;
  readonly subnets: readonly string[];
  readonly state: string;
  readonly routeTable?: string;
  readonly groupReferencing?: boolean;
}

export interface TransitRouteTable extends Thing {
  readonly transitGateway: string;
  readonly routes: readonly TransitRoute[];
}

export interface TransitRoute {
  readonly destination: string;
  /** Absent for a blackhole. */
  readonly attachment?: string;
  readonly state: 'active' | 'blackhole';
  readonly origin: 'static' | 'propagated';
}

export interface LoadBalancer extends Thing {
  readonly type: 'application' | 'network' | 'gateway' | 'classic';
  readonly scheme: 'internet-facing' | 'internal';
  readonly vpc: string;
  readonly subnets: readonly string[];
  readonly groups: readonly string[];
  readonly interfaces: readonly string[];
}

export interface BlockPublicAccess {
  readonly mode: 'off' | 'block-bidirectional' | 'block-ingress';
  /** False when the data did not say; the tracer then assumes `off` and says so. */
  readonly known: boolean;
  readonly exclusions: readonly {readonly resource: string; readonly mode: 'allow-bidirectional' | 'allow-egress'}[];
}

/** A network with nothing in it. */
export const emptyModel: Model = {
  vpcs: [],
  subnets: [],
  routeTables: [],
  networkAcls: [],
  securityGroups: [],
  interfaces: [],
  instances: [],
  internetGateways: [],
  egressOnlyGateways: [],
  natGateways: [],
  vpnGateways: [],
  peerings: [],
  endpoints: [],
  prefixLists: [],
  transitGateways: [],
  transitAttachments: [],
  transitRouteTables: [],
  loadBalancers: [],
  blockPublicAccess: {mode: 'off', known: true, exclusions: []},
  absent: [],
};
