/** The lists of describe answers that become parts of the model, each with the members that make up a thing's identity. */
export const readKinds = {
  Vpcs: ['VpcId'],
  Subnets: ['SubnetId'],
  RouteTables: ['RouteTableId'],
  NetworkAcls: ['NetworkAclId'],
  SecurityGroups: ['GroupId'],
  SecurityGroupRules: ['SecurityGroupRuleId'],
  NetworkInterfaces: ['NetworkInterfaceId'],
  // Not joined: only the instances in them matter, and those have ids of their own.
  Reservations: [],
  Instances: ['InstanceId'],
  Addresses: ['PublicIp'],
  InternetGateways: ['InternetGatewayId'],
  EgressOnlyInternetGateways: ['EgressOnlyInternetGatewayId'],
  NatGateways: ['NatGatewayId'],
  VpnGateways: ['VpnGatewayId'],
  VpnConnections: ['VpnConnectionId'],
  VpcPeeringConnections: ['VpcPeeringConnectionId'],
  VpcEndpoints: ['VpcEndpointId'],
  PrefixLists: ['PrefixListId'],
  TransitGateways: ['TransitGatewayId'],
  TransitGatewayAttachments: ['TransitGatewayAttachmentId', 'TransitGatewayId'],
  TransitGatewayVpcAttachments: ['TransitGatewayAttachmentId'],
  TransitGatewayAssociations: ['TransitGatewayRouteTableId'],
  TransitGatewayRouteTables: ['TransitGatewayRouteTableId'],
  TransitGatewayStaticRoutes: ['TransitGatewayRouteTableId'],
  TransitGatewayPropagations: ['TransitGatewayRouteTableId'],
  LoadBalancers: ['LoadBalancerArn'],
  LoadBalancerDescriptions: ['LoadBalancerName'],
  VpcBlockPublicAccessOptions: ['AwsAccountId', 'AwsRegion'],
  VpcBlockPublicAccessExclusions: ['ExclusionId'],
  Tags: ['ResourceId', 'Key'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReadKind = keyof typeof readKinds;

/** Lists that a reader of other tools or another call writes under another name. */
export const otherNames: Readonly<Record<string, ReadKind>> = {
  managedprefixlists: 'PrefixLists',
  vpcblockpublicaccessoption: 'VpcBlockPublicAccessOptions',
};

/** Lists that can change the way of a packet, but that the tracer has no part for. */
export const notModelled: readonly string[] = [
  'CarrierGateways',
  'ClientVpnEndpoints',
  'CoreNetworks',
  'DBClusters',
  'DBInstances',
  'DirectConnectGatewayAssociations',
  'DirectConnectGateways',
  'DomainStatusList',
  'FirewallPolicy',
  'Firewalls',
  'InstanceConnectEndpoints',
  'Listeners',
  'LoadBalancerListeners',
  'LoadBalancerTargetHealth',
  'LocalGateways',
  'LocalGatewayRoutes',
  'TargetGroups',
  'TargetHealthDescriptions',
  'TransitGatewayConnects',
  'TransitGatewayMulticastDomains',
  'TransitGatewayPeeringAttachments',
  'TransitGatewayPolicyTables',
  'VerifiedAccessInstances',
  'VirtualInterfaces',
];

/** Lists that say nothing about the way of a packet. */
export const besideThePoint: readonly string[] = [
  'AccountAttributes',
  'AvailabilityZones',
  'CustomerGateways',
  'DhcpOptions',
  'FlowLogs',
  'Hosts',
  'Images',
  'InstanceStatuses',
  'InstanceTypes',
  'KeyPairs',
  'LoadBalancerAttributes',
  'MovingAddressStatuses',
  'NetworkInterfacePermissions',
  'PlacementGroups',
  'Regions',
  'ServiceDetails',
  'ServiceNames',
  'Snapshots',
  'Volumes',
];

/** `network_acls`, `network-acls`, `NetworkAcls` are one name. */
export const plainName = (name: string): string => name.replace(/[_\-\s]/g, '').toLowerCase();

const known = new Map<string, ReadKind>([
  ...(Object.keys(readKinds) as ReadKind[]).map((kind): [string, ReadKind] => [plainName(kind), kind]),
  ...Object.entries(otherNames),
]);

export const kindOf = (name: string): ReadKind | undefined => known.get(plainName(name));

const plainSet = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(plainName));
const modelledNowhere = plainSet(notModelled);
const beside = plainSet(besideThePoint);

export const isNotModelled = (name: string): boolean => modelledNowhere.has(plainName(name));
export const isBesideThePoint = (name: string): boolean => beside.has(plainName(name));
