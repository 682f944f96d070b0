import type {AclEntry, Direction, GroupRule, Route, TransitRoute} from './model';
import type {Operation} from './operations';

/** One question: may this packet get there, and may the reply come back? Ports for TCP and UDP, type and code for ICMP. */
export interface Flow {
  readonly source: Source;
  /** An IPv4 or IPv6 address. */
  readonly destination: string;
  readonly protocol: number;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  readonly icmpType?: number;
  readonly icmpCode?: number;
  /** Source port after translation by a NAT gateway, where it matters; 1024 otherwise. */
  readonly natPort?: number;
}

export type Source =
  /** `address` when it is not the primary one of the interface (a secondary, an IPv6, or a foreign address). */
  | {readonly kind: 'interface'; readonly id: string; readonly address?: string}
  | {readonly kind: 'internet'; readonly address: string}
  | {readonly kind: 'on-premises'; readonly address: string; readonly gateway: string};

export type Leg = 'forward' | 'return';
export type Verdict = 'delivered' | 'dropped' | 'unknown';

/** The packet as it is at one hop: addresses and ports change on the way. */
export interface Packet {
  readonly source: string;
  readonly destination: string;
  readonly protocol: number;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly icmpType: number;
  readonly icmpCode: number;
}

/** Component names of `vpc/semantics`, section 12, and those that only ever pass. */
export type Component =
  | 'source-dest-check'
  | 'security-group'
  | 'network-acl'
  | 'route-table'
  | 'vpc-router'
  | 'subnet'
  | 'interface'
  | 'internet-gateway'
  | 'egress-only-gateway'
  | 'internet'
  | 'nat-gateway'
  | 'vpn-gateway'
  | 'on-premises'
  | 'vpc-peering'
  | 'vpc-endpoint'
  | 'transit-gateway-attachment'
  | 'transit-gateway-route-table'
  | 'vpc-block-public-access'
  | 'load-balancer'
  | 'wrong-destination';

/** Which line of the configuration decided. */
export type Decision =
  | {readonly kind: 'group-rule'; readonly group: string; readonly rule: GroupRule}
  | {readonly kind: 'acl-entry'; readonly acl: string; readonly entry: AclEntry}
  /** The `*` entry at the end of every ACL. */
  | {readonly kind: 'acl-final-deny'; readonly acl: string; readonly direction: Direction}
  | {readonly kind: 'route'; readonly table: string; readonly route: Route; readonly prefixListCidr?: string}
  | {readonly kind: 'transit-route'; readonly table: string; readonly route: TransitRoute};

/** Why a hop let the packet through, or (with `outcome: 'skip'`) why it was not asked. */
export type PassCode =
  | 'same-interface'
  | 'source-own-address'
  | 'source-check-off'
  | 'group-admits'
  | 'group-remembers'
  | 'service-exempt'
  | 'same-subnet'
  | 'acl-admits'
  | 'route-chosen'
  | 'local-delivery'
  | 'address-owned'
  | 'igw-maps-out'
  | 'igw-maps-in'
  | 'igw-passes-ipv6'
  | 'igw-returns'
  | 'eigw-passes'
  | 'internet-reached'
  | 'internet-sends'
  | 'nat-accepts'
  | 'nat-translates'
  | 'nat-translates-back'
  | 'vgw-passes'
  | 'vgw-enters'
  | 'on-premises-reached'
  | 'peering-crosses'
  | 'gateway-endpoint-carries'
  | 'gateway-endpoint-returns'
  | 'tgw-attachment-accepts'
  | 'tgw-route-chosen'
  | 'tgw-delivers'
  | 'edge-table-steers'
  | 'interface-forwards'
  | 'assumed-route';

/** Why a hop stopped the packet. One code is one cause; `Block.concerns` names the objects. */
export type BlockCode =
  | 'foreign-source-address'
  | 'no-address-of-that-family'
  | 'not-its-own-destination'
  | 'group-no-rules'
  | 'group-no-match'
  /** A rule names a group, but the packet carries a public or rewritten address. */
  | 'group-reference-lost'
  | 'acl-denies'
  | 'acl-final-deny'
  | 'no-route'
  | 'blackhole-route'
  | 'no-subnet-owns-address'
  | 'no-interface-has-address'
  | 'interface-not-in-use'
  | 'instance-not-running'
  | 'igw-detached'
  | 'igw-no-public-address'
  | 'igw-private-destination'
  | 'igw-private-source'
  | 'igw-unknown-public-address'
  | 'igw-not-global-ipv6'
  | 'eigw-detached'
  | 'eigw-inbound'
  | 'eigw-ipv4'
  | 'bpa-blocks'
  | 'nat-not-available'
  | 'nat-protocol'
  | 'nat-foreign-source'
  | 'nat-own-subnet'
  | 'nat-inbound'
  | 'nat-private-to-internet'
  | 'nat-no-public-address'
  | 'nat-zone-not-served'
  | 'vgw-detached'
  | 'vgw-destination-unknown-there'
  | 'vgw-not-vpc-address'
  | 'vgw-no-transit'
  | 'peering-not-active'
  | 'peering-outside-cidrs'
  | 'gateway-endpoint-protocol'
  | 'gateway-endpoint-not-available'
  | 'gateway-endpoint-outside-source'
  | 'endpoint-never-initiates'
  | 'tgw-no-attachment'
  | 'tgw-zone-without-attachment'
  | 'tgw-attachment-not-available'
  | 'tgw-no-associated-table'
  | 'tgw-no-route'
  | 'tgw-blackhole'
  | 'edge-target-invalid'
  | 'platform-range'
  | 'routing-loop'
  | 'reply-goes-elsewhere'
  | 'reply-leaves-by-another-edge';

/** Why the tracer cannot say. */
export type UnknownCode =
  | 'target-not-in-data'
  | 'table-not-in-data'
  | 'acl-not-in-data'
  | 'group-not-in-data'
  | 'prefix-list-not-in-data'
  | 'vpc-not-in-data'
  | 'subnet-not-in-data'
  | 'interface-not-in-data'
  | 'target-not-modelled'
  | 'appliance-inside-unknown'
  | 'on-premises-routes-unknown'
  | 'prefix-lists-overlap'
  | 'load-balancer-not-modelled'
  | 'source-not-in-data';

export type HopCode = PassCode | BlockCode | UnknownCode;

/** What a reader should hear although it decided nothing. */
export type NoteCode =
  | 'bpa-assumed-off'
  | 'routes-assumed'
  | 'acls-assumed-open'
  | 'tunnel-down'
  | 'shadowed-acl-entry'
  | 'ephemeral-range-partly-admitted'
  | 'nat-has-several-addresses'
  | 'appliance-may-change-packet'
  | 'appliance-assumed-to-translate'
  | 'endpoint-policy-not-modelled'
  | 'icmp-code-ignored'
  | 'route-rests-on-longest-prefix-note';

export interface Note {
  readonly code: NoteCode;
  readonly component: Component;
  readonly id: string;
  readonly decision?: Decision;
}

export interface Hop {
  readonly leg: Leg;
  readonly component: Component;
  /** Id of the object, or an address for `internet`, `vpc-router`, `on-premises`. */
  readonly id: string;
  readonly direction: Direction | null;
  readonly outcome: 'pass' | 'block' | 'unknown';
  readonly code: HopCode;
  /** What was compared: the packet as it arrived here. */
  readonly packet: Packet;
  readonly decision: Decision | null;
  /** Where the hop happens: the interface whose groups, the subnet whose ACL or table was asked. */
  readonly at: {readonly interface?: string; readonly subnet?: string; readonly vpc?: string};
}

export interface Block {
  readonly leg: Leg;
  readonly component: Component;
  readonly id: string;
  readonly direction: Direction | null;
  readonly code: BlockCode | UnknownCode;
  readonly decision: Decision | null;
  readonly packet: Packet;
  readonly at: Hop['at'];
  /** Further ids that the sentence needs: the group's other members, the table's subnet, the peer VPC … */
  readonly concerns: readonly string[];
}

/**
 * The whole answer.
 *
 * `hops`         - forward, then return, up to and including the culprit; passing ones too.
 * `blockedBy`    - the first culprit; for `unknown`, the first thing that is not known.
 * `alsoBlocking` - what would also block once the first is mended, in the order a packet would meet it.
 * `fixes`        - for the first culprit; the shortest first; empty when no change of the model could help.
 */
export interface Answer {
  readonly flow: Flow;
  readonly verdict: Verdict;
  readonly leg: Leg | null;
  readonly blockedBy: Block | null;
  readonly alsoBlocking: readonly Block[];
  readonly hops: readonly Hop[];
  readonly notes: readonly Note[];
}

export interface Fix {
  readonly code: FixCode;
  readonly operations: readonly Operation[];
  /** Ids and values the sentence needs, by name. */
  readonly values: Readonly<Record<string, string>>;
}

export type FixCode =
  | 'add-route'
  | 'replace-route'
  | 'associate-table'
  | 'open-group'
  | 'open-acl'
  | 'remove-acl-deny'
  | 'attach-internet-gateway'
  | 'create-internet-gateway'
  | 'give-public-address'
  | 'move-to-public-subnet'
  | 'create-nat-in-public-subnet'
  | 'turn-off-source-dest-check'
  | 'accept-peering'
  | 'attach-vpn-gateway'
  | 'announce-on-premises'
  | 'attach-zone-to-tgw'
  | 'add-transit-route'
  | 'associate-transit-table'
  | 'start-instance'
  | 'turn-off-block-public-access'
  | 'allow-in-prefix-list'
  | 'use-private-address';
