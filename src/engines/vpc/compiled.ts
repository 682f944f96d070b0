import type {AddressValue} from '../net/address';
import type {
  AclEntry,
  EgressOnlyGateway,
  GroupRule,
  Instance,
  InternetGateway,
  Model,
  NatGateway,
  NetworkAcl,
  NetworkInterface,
  Peering,
  Route,
  RouteTable,
  SecurityGroup,
  Subnet,
  TransitAttachment,
  TransitRoute,
  TransitRouteTable,
  VpnGateway,
  Vpc,
  VpcEndpoint,
} from './model';

/** A CIDR ready to be compared: IPv4 by mask, IPv6 by shift. */
export interface Block {
  readonly v6: boolean;
  readonly prefix: number;
  readonly base: number;
  readonly mask: number;
  readonly base6: bigint;
  readonly shift: bigint;
}

export interface CompiledEntry {
  readonly entry: AclEntry;
  readonly block: Block;
  readonly protocol: number;
  readonly from: number;
  readonly to: number;
  /** A later entry of this direction denies: only then can one be shadowed. */
  readonly denyFollows: boolean;
}

export interface CompiledAcl {
  readonly acl: NetworkAcl;
  readonly ingress: readonly CompiledEntry[];
  readonly egress: readonly CompiledEntry[];
}

export interface CompiledRule {
  readonly rule: GroupRule;
  readonly protocol: number;
  readonly from: number;
  readonly to: number;
  /** One CIDR, or the CIDRs of a prefix list; `null` for a group and for a prefix list that is not in the data. */
  readonly blocks: readonly Block[] | null;
  readonly group: string | null;
}

export interface CompiledGroup {
  readonly group: SecurityGroup;
  readonly ingress: readonly CompiledRule[];
  readonly egress: readonly CompiledRule[];
}

export interface CompiledRoute {
  readonly route: Route;
  readonly block: Block;
  /** Rule R21: lower wins among equal prefixes. */
  readonly rank: number;
  readonly prefixListCidr: string | undefined;
}

export interface CompiledTable {
  readonly table: RouteTable;
  /** Best first: longest prefix, then rank. */
  readonly routes: readonly CompiledRoute[];
  readonly assumed: boolean;
  /** Prefix lists that a route names and the data do not hold. */
  readonly unknownLists: readonly Route[];
}

export interface CompiledSubnet {
  readonly subnet: Subnet;
  readonly vpc: CompiledVpc;
  readonly blocks: readonly Block[];
  /** `null`: not in the data. */
  readonly table: CompiledTable | null;
  readonly acl: CompiledAcl | null;
  readonly place: {readonly subnet: string; readonly vpc: string};
}

export interface CompiledInterface {
  readonly source: NetworkInterface;
  readonly subnet: CompiledSubnet;
  readonly instance: Instance | undefined;
  readonly stopped: boolean;
  readonly addresses: ReadonlySet<AddressValue>;
  /** The address it sends from, per family. */
  readonly primary4: PublicAddress | undefined;
  readonly primary6: PublicAddress | undefined;
  readonly publicOf: ReadonlyMap<AddressValue, PublicAddress>;
  /** `null` in the list: a group that is not in the data. */
  readonly groups: readonly (CompiledGroup | null)[];
  readonly groupIds: readonly string[];
  /** Groups are not applied to interfaces that AWS runs without any (NAT, transit, network load balancers). */
  readonly filtered: boolean;
  readonly place: {readonly interface: string; readonly subnet: string; readonly vpc: string};
}

/** An address as number and as text. */
export interface PublicAddress {
  readonly value: AddressValue;
  readonly text: string;
}

export interface CompiledNat {
  readonly nat: NatGateway;
  readonly subnet: CompiledSubnet | null;
  readonly vpc: CompiledVpc;
  readonly privateAddress: AddressValue;
  readonly privateText: string;
  readonly publicAddress: PublicAddress | undefined;
}

export type Owner =
  | {
      readonly kind: 'interface';
      readonly interface: CompiledInterface;
      readonly address: AddressValue;
      readonly text: string;
    }
  | {readonly kind: 'nat'; readonly nat: CompiledNat; readonly address: AddressValue; readonly text: string};

export interface CompiledVpc {
  readonly vpc: Vpc;
  readonly blocks: readonly Block[];
  readonly subnets: CompiledSubnet[];
  readonly owners: Map<AddressValue, Owner>;
  readonly internetGateway: InternetGateway | undefined;
  readonly place: {readonly vpc: string};
  readonly edgeTables: ReadonlyMap<string, CompiledTable>;
  /** The resolver: base of the primary block plus two (rule R04). */
  readonly resolver: AddressValue | undefined;
  /** VPCs of the same Region that are peered with this one: group references reach them (rule R14). */
  readonly peers: CompiledVpc[];
}

export type Target =
  | {readonly kind: 'internet-gateway'; readonly gateway: InternetGateway}
  | {readonly kind: 'egress-only-gateway'; readonly gateway: EgressOnlyGateway}
  | {readonly kind: 'nat'; readonly nat: CompiledNat}
  | {readonly kind: 'vpn-gateway'; readonly gateway: VpnGateway; readonly blocks: readonly Block[] | null}
  | {readonly kind: 'peering'; readonly peering: Peering}
  | {readonly kind: 'endpoint'; readonly endpoint: VpcEndpoint}
  | {readonly kind: 'transit-gateway'; readonly id: string}
  | {readonly kind: 'interface'; readonly interface: CompiledInterface}
  | {readonly kind: 'instance-without-interface'; readonly id: string};

export interface CompiledTransitRoute {
  readonly route: TransitRoute;
  readonly block: Block;
}

export interface CompiledTransitTable {
  readonly table: TransitRouteTable;
  readonly routes: readonly CompiledTransitRoute[];
}

/** A model compiled for tracing: every reference followed, every CIDR a number. Made once by `prepare`, never changed after. */
export interface Prepared {
  readonly model: Model;
  readonly assumeRoutes: boolean;
  readonly tablesAbsent: boolean;
  readonly vpcs: ReadonlyMap<string, CompiledVpc>;
  readonly subnets: ReadonlyMap<string, CompiledSubnet>;
  readonly interfaces: ReadonlyMap<string, CompiledInterface>;
  readonly targets: ReadonlyMap<string, Target>;
  /** Public IPv4 and global IPv6 addresses of the whole model, to whoever has them. */
  readonly publicOwners: ReadonlyMap<AddressValue, Owner & {readonly vpc: CompiledVpc}>;
  readonly transitTables: ReadonlyMap<string, CompiledTransitTable>;
  readonly attachments: readonly TransitAttachment[];
}
