/** Words inside the VPC drawing and the spoken names of its parts. Names are given plainly, without backticks. */
export interface DrawingWords {
  readonly region: string;
  readonly zone: string;
  readonly zoneUnknown: string;
  readonly vpcUnknown: string;
  readonly subnetKind: Readonly<Record<'public' | 'private' | 'unknown', string>>;
  readonly noPublicIp: string;
  readonly privateNat: string;
  /** One word for what a card is, by its icon. */
  readonly card: Readonly<Record<CardWord, string>>;
  readonly stopped: string;
  readonly internet: string;
  /** Beside the internet when nothing leads to it. */
  readonly noGateway: string;
  readonly onPremises: string;
  readonly onPremisesUnknown: string;
  readonly routeTable: string;
  readonly mainTable: string;
  readonly noMatch: string;
  readonly blackhole: string;
  readonly notInData: string;
  readonly noSubnets: string;
  readonly nothing: string;
  readonly notAttached: string;
  readonly internetGateway: string;
  readonly egressOnlyGateway: string;
  readonly vpnGateway: string;
  readonly gatewayEndpoint: string;
  readonly endpoint: string;
  readonly peering: string;
  readonly transitGateway: string;
  readonly networkAcl: string;
  readonly securityGroup: string;
  readonly vpc: string;
  readonly subnet: string;
  readonly source: string;
  readonly destination: string;
  readonly forward: string;
  readonly back: string;
  readonly blocked: string;
  readonly unclear: string;
  /** Joins a list of spoken pieces: "A, B, C". */
  readonly join: string;
  /** What a still picture tells instead of its parts. */
  readonly summary: (counts: {vpcs: number; subnets: number; cards: number}) => string;
}

export type CardWord =
  | 'instance'
  | 'database'
  | 'function'
  | 'container'
  | 'appliance'
  | 'nat-gateway'
  | 'endpoint'
  | 'load-balancer'
  | 'transit-gateway'
  | 'interface';
