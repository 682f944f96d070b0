/** What the VPC figure says around the drawing: its menus, steps, tables and buttons. The trace's own sentences are in `vpc`. */
export interface VpcFigureWords {
  /** Title of a figure that has none of its own. */
  readonly title: string;
  drawing(title: string): string;
  readonly flow: FlowWords;
  readonly steps: StepWords;
  readonly inspect: InspectWords;
  readonly tables: TableWords;
  readonly exports: ExportWords;
  readonly undoFix: string;
  /** Under the drawing while nothing is selected. */
  readonly invitation: string;
  readonly views: Readonly<Record<'figure' | 'table' | 'reach', string>>;
  readonly drawingKeys: Readonly<Record<'move' | 'open', string>>;
  readonly facts: {
    readonly finalRule: string;
    ephemeralPorts(from: number, to: number): string;
  };
  /** A link named things that this figure does not have. */
  namesGone(names: readonly string[]): string;
}

export interface FlowWords {
  readonly source: string;
  readonly destination: string;
  readonly port: string;
  readonly protocol: string;
  readonly instances: string;
  readonly interfaces: string;
  readonly outside: string;
  readonly chosen: string;
  readonly internet: string;
  /** A site behind a virtual private gateway, with an address in it. */
  site(gateway: string, address: string): string;
  readonly otherAddress: string;
  readonly address: string;
  readonly useAddress: string;
  readonly swap: string;
  readonly asSource: string;
  readonly asDestination: string;
  readonly nothingChosen: string;
  sourceUnknown(name: string): string;
  destinationUnknown(name: string): string;
  readonly portOutOfRange: string;
}

export interface StepWords {
  readonly list: string;
  readonly none: string;
  readonly previous: string;
  readonly next: string;
  readonly all: string;
  readonly play: string;
  readonly pause: string;
  position(step: number, of: number): string;
  readonly forward: string;
  readonly back: string;
  readonly replyLater: string;
  readonly keys: Readonly<Record<'previous' | 'next' | 'first' | 'last' | 'all', string>>;
}

export interface InspectWords {
  readonly close: string;
  readonly labels: Readonly<Record<InspectLabel, string>>;
  readonly kinds: Readonly<Record<InspectKind, string>>;
  readonly mainTable: string;
  readonly customTable: string;
  readonly usesMain: string;
  readonly usesCustom: string;
  readonly stateful: string;
  readonly stateless: string;
  readonly defaultAcl: string;
  readonly noRules: string;
  readonly noRuleFits: string;
  noRouteFor(address: string): string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly unknown: string;
  readonly detached: string;
  readonly all: string;
  readonly finalRule: string;
  range(from: number, to: number): string;
  /** -1 is any. */
  icmp(type: number, code: number): string;
  routesOf(table: string): string;
  rulesOf(name: string, direction: string): string;
}

export type InspectKind =
  | 'vpc'
  | 'subnet'
  | 'instance'
  | 'interface'
  | 'route-table'
  | 'network-acl'
  | 'security-group'
  | 'internet-gateway'
  | 'egress-only-gateway'
  | 'nat-gateway'
  | 'vpn-gateway'
  | 'endpoint'
  | 'peering'
  | 'transit-gateway'
  | 'internet'
  | 'on-premises';

export type InspectLabel =
  | 'cidr'
  | 'zone'
  | 'vpc'
  | 'subnet'
  | 'subnets'
  | 'routeTable'
  | 'networkAcl'
  | 'groups'
  | 'privateAddress'
  | 'publicAddress'
  | 'ipv6'
  | 'state'
  | 'sourceDestCheck'
  | 'connectivity'
  | 'attachedTo'
  | 'service'
  | 'type'
  | 'requester'
  | 'accepter'
  | 'sites'
  | 'usedBy'
  | 'gateways'
  | 'destination'
  | 'target'
  | 'origin'
  | 'protocolPorts'
  | 'peer'
  | 'number'
  | 'action'
  | 'attachment';

export interface TableWords {
  hops(title: string): string;
  readonly hopHead: readonly [number: string, leg: string, step: string, reason: string, result: string];
  readonly network: string;
  reach(traffic: string): string;
  readonly reachHint: string;
  readonly reachCorner: string;
  reachCell(from: string, to: string, verdict: string): string;
  reachCut(shown: number, all: number): string;
  readonly interfaces: string;
  readonly name: string;
}

export interface ExportWords {
  readonly trace: string;
  readonly fence: string;
  readonly json: string;
  readonly copyFence: string;
}
