import type {Source, SourceAge} from './fact';

const API: SourceAge = {kind: 'api', date: '2026-10-01'};
const ARCHIVE: SourceAge = {kind: 'archive', date: '2023-06'};
const docs = (since: string): SourceAge => ({kind: 'docs', since});

const ec2Api = (operation: string): Source => ({
  title: `Amazon EC2 API Reference: ${operation}`,
  url: `https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_${operation}.html`,
  age: API,
});

const vpcGuide = (page: string, title: string, age: SourceAge): Source => ({
  title: `Amazon VPC User Guide: ${title}`,
  url: `https://docs.aws.amazon.com/vpc/latest/userguide/${page}.html`,
  age,
});

/** Every source of the network facts and corrections. The age is that of the copy we read, not of the page behind the address. */
export const sources = {
  associateRouteTable: ec2Api('AssociateRouteTable'),
  attachInternetGateway: ec2Api('AttachInternetGateway'),
  attachVpnGateway: ec2Api('AttachVpnGateway'),
  connectionTrackingConfiguration: ec2Api('ConnectionTrackingConfiguration'),
  createDefaultVpc: ec2Api('CreateDefaultVpc'),
  createNetworkAclEntry: ec2Api('CreateNetworkAclEntry'),
  createRoute: ec2Api('CreateRoute'),
  createSecurityGroup: ec2Api('CreateSecurityGroup'),
  createSubnet: ec2Api('CreateSubnet'),
  createVpc: ec2Api('CreateVpc'),
  createVpcPeeringConnection: ec2Api('CreateVpcPeeringConnection'),
  createVpnGateway: ec2Api('CreateVpnGateway'),
  detachInternetGateway: ec2Api('DetachInternetGateway'),
  modifyNetworkInterfaceAttribute: ec2Api('ModifyNetworkInterfaceAttribute'),
  modifySubnetAttribute: ec2Api('ModifySubnetAttribute'),

  configureSubnets: vpcGuide('configure-subnets', 'Subnets for your VPC', ARCHIVE),
  configureVpc: vpcGuide('configure-your-vpc', 'Virtual private clouds', ARCHIVE),
  compareSecurity: vpcGuide('VPC_Security', 'Compare security groups and network ACLs', ARCHIVE),
  createSubnets: vpcGuide('create-subnets', 'Create a subnet', ARCHIVE),
  createVpcPage: vpcGuide('create-vpc', 'Create a VPC', docs('2025-late')),
  customAcl: vpcGuide('custom-network-acl', 'Custom network ACLs', docs('2025-late')),
  defaultGroup: vpcGuide('default-security-group', 'Default security groups', ARCHIVE),
  defaultVpc: vpcGuide('default-vpc', 'Default VPCs', ARCHIVE),
  groupAssociations: vpcGuide('security-group-assoc', 'Associate security groups with multiple VPCs', docs('2026')),
  groupRules: vpcGuide('security-group-rules', 'Security group rules', ARCHIVE),
  internetGateway: vpcGuide('VPC_Internet_Gateway', 'Internet gateways', ARCHIVE),
  natGateway: vpcGuide('nat-gateway-basics', 'NAT gateway basics', docs('2025-late')),
  natOverview: vpcGuide('vpc-nat-gateway', 'NAT gateways', ARCHIVE),
  networkAcls: vpcGuide('vpc-network-acls', 'Network ACLs', ARCHIVE),
  quotas: vpcGuide('amazon-vpc-limits', 'Amazon VPC quotas', docs('2025-11')),
  quotas2023: vpcGuide('amazon-vpc-limits', 'Amazon VPC quotas', ARCHIVE),
  regionalNat: vpcGuide('nat-gateways-regional', 'Regional NAT gateways', docs('2026')),
  routePriority: vpcGuide('route-tables-priority', 'Route priority', docs('2025-late')),
  routeTables2023: vpcGuide('VPC_Route_Tables', 'Route tables', ARCHIVE),
  subnetRouteTables: vpcGuide('subnet-route-tables', 'Subnet route tables', docs('2026')),
  subnetSizing: vpcGuide('subnet-sizing', 'Subnet sizing', ARCHIVE),
  vpcBlocks: vpcGuide('vpc-cidr-blocks', 'VPC CIDR blocks', docs('2026')),
  vpcBlockPublicAccess: vpcGuide('security-vpc-bpa', 'Block public access to VPCs and subnets', docs('2025-late')),

  connectionTracking: {
    title: 'Amazon EC2 User Guide: Security group connection tracking',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html',
    age: docs('2025-late'),
  },
  efsMountTarget: {
    title: 'Amazon EFS API Reference: CreateMountTarget',
    url: 'https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html',
    age: API,
  },
  gatewayEndpoints: {
    title: 'AWS PrivateLink Guide: Gateway endpoints',
    url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
    age: docs('2025-late'),
  },
  lambdaQuotas: {
    title: 'AWS Lambda Developer Guide: Lambda quotas',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
    age: docs('2026-08'),
  },
  linuxPorts: {
    title: 'Linux kernel documentation: ip_local_port_range',
    url: 'https://docs.kernel.org/networking/ip-sysctl.html',
    age: {kind: 'undated'},
  },
  qldbHistory: {
    title: 'Amazon QLDB Developer Guide: Document history',
    url: 'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html',
    age: {kind: 'undated'},
  },
  siteToSiteVpn: {
    title: 'AWS Site-to-Site VPN User Guide: How it works',
    url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html',
    age: docs('2025-mid'),
  },
  transitQuotas: {
    title: 'AWS Transit Gateway Guide: Quotas',
    url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
    age: docs('2025-11'),
  },
  vpcServiceQuotas: {
    title: 'AWS General Reference: Amazon VPC endpoints and quotas',
    url: 'https://docs.aws.amazon.com/general/latest/gr/vpc-service.html',
    age: {kind: 'undated'},
  },

  publicIpv4Blog: {
    title: 'AWS Networking Blog: public IPv4 address usage',
    url: 'https://aws.amazon.com/blogs/networking-and-content-delivery/identify-and-optimize-public-ipv4-address-usage-on-aws/',
    age: {kind: 'page', date: '2024-02-01'},
  },
  routesQuotaNews: {
    title: 'StackPioneers: Amazon VPC default route table capacity',
    url: 'https://stackpioneers.com/2025/06/24/amazon-vpc-default-route-table-capacity-enhancement',
    age: {kind: 'page', date: '2025-06-24'},
  },
  seoulEc2Prices: {
    title: 'AWS Price List: Amazon EC2, ap-northeast-2',
    url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonEC2/current/ap-northeast-2/index.csv',
    age: {kind: 'page', date: '2026-10-01'},
  },
  seoulVpcPrices: {
    title: 'AWS Price List: Amazon VPC, ap-northeast-2',
    url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonVPC/current/ap-northeast-2/index.json',
    age: {kind: 'page', date: '2026-10-01'},
  },
} as const satisfies Record<string, Source>;
