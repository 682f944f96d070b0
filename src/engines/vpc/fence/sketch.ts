import type {
  EgressOnlyGateway,
  GroupRule,
  Instance,
  InternetGateway,
  Model,
  NetworkAcl,
  Peering,
  PrefixList,
  Route,
  RouteTable,
  TransitAttachment,
  TransitGateway,
  TransitRouteTable,
  VpcEndpoint,
  VpnGateway,
} from '../model';
import type {Block} from './block';
import type {Names} from './names';
import type {Report} from './report';
import type {Word} from './tree';

/** A block and where it is written. */
export interface PlacedBlock {
  readonly block: Block;
  readonly at: number;
}

export interface VpcSketch {
  readonly id: string;
  readonly at: number;
  readonly region: string;
  readonly blocks: readonly PlacedBlock[];
}

export interface SubnetSketch {
  readonly id: string;
  readonly at: number;
  readonly vpc: string;
  readonly az: string;
  readonly ipv4?: PlacedBlock;
  readonly ipv6: readonly PlacedBlock[];
  readonly mapPublicIp: boolean;
}

/**
 * An address of an interface as the fence asks for it. Several things need one, and what is written goes before what is inferred,
 * so requests are collected first and answered together.
 */
export interface AddressRequest {
  readonly owner: string;
  readonly at: number;
  /** Absent for a regional NAT gateway. */
  readonly subnet?: string;
  /** Absent: the first free one. */
  readonly address?: Word;
  /** Secondary ones, always written. */
  readonly more?: readonly Word[];
  /** `any`: one for documentation; absent: none. */
  readonly publicIp?: Word | 'any';
}

export interface NatSketch {
  readonly id: string;
  readonly at: number;
  readonly vpc: string;
  readonly connectivity: 'public' | 'private';
  readonly state: Model['natGateways'][number]['state'];
  /** Only of a regional one, which has no subnet. */
  readonly zones?: readonly string[];
  readonly request: AddressRequest;
}

export interface EndpointSketch {
  readonly value: Omit<VpcEndpoint, 'interfaces'>;
  /** The prefix list whose routes a gateway endpoint adds. */
  readonly prefixList?: string;
  readonly at: number;
  readonly groups: readonly Word[];
  readonly requests: readonly AddressRequest[];
}

export interface InstanceSketch {
  readonly value: Instance;
  readonly at: number;
  readonly request: AddressRequest;
  readonly ipv6: readonly Word[];
  readonly groups: readonly Word[];
  readonly sourceDestCheck: boolean;
}

export interface TableSketch {
  readonly value: Omit<RouteTable, 'routes'>;
  readonly at: number;
  readonly routes: readonly PlacedRoute[];
}

export interface PlacedRoute {
  readonly route: Route;
  readonly at: number;
  readonly targetAt: number;
}

export interface GroupSketch {
  readonly id: string;
  readonly at: number;
  /** Absent: the VPC of what uses the group. */
  readonly vpc?: string;
  readonly ingress?: readonly PlacedRule[];
  readonly egress?: readonly PlacedRule[];
}

export interface PlacedRule {
  readonly rule: GroupRule;
  readonly at: number;
}

/** What has been read so far. Sections are read in the order of their references, each adds its own. */
export interface Sketch {
  readonly report: Report;
  readonly names: Names;
  readonly region: string;
  readonly vpcs: VpcSketch[];
  readonly subnets: SubnetSketch[];
  readonly prefixLists: PrefixList[];
  readonly tables: TableSketch[];
  readonly groups: GroupSketch[];
  readonly acls: NetworkAcl[];
  readonly internetGateways: InternetGateway[];
  readonly egressOnlyGateways: EgressOnlyGateway[];
  readonly nats: NatSketch[];
  readonly vpnGateways: VpnGateway[];
  readonly endpoints: EndpointSketch[];
  readonly peerings: Peering[];
  readonly transitGateways: TransitGateway[];
  readonly attachments: TransitAttachment[];
  readonly transitTables: TransitRouteTable[];
  readonly instances: InstanceSketch[];
  /** Explicit associations: subnet → table or ACL. */
  readonly tableOf: Map<string, string>;
  readonly aclOf: Map<string, string>;
  /** Edge associations: gateway → table. */
  readonly edgeOf: Map<string, string>;
}
