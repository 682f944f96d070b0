import {fact} from './fact';
import {sources} from './sources';

export * from './vpc-gateways';
export * from './vpc-routing';
export * from './vpc-security';

/** Addresses in the VPC's own IPv4 block: /16 holds 65,536, /28 holds 16. Widest first, as a prefix length. */
export const vpcBlockPrefix = fact({
  id: 'vpc.block.prefix',
  kind: 'limit',
  value: {min: 16, max: 28},
  unit: 'prefix-length',
  source: sources.vpcBlocks,
});

/** IPv6 blocks that come from IPAM or from an own range go in steps of four bits; one that AWS picks is always `amazon` long. */
export const vpcIpv6Prefix = fact({
  id: 'vpc.block.ipv6-prefix',
  kind: 'limit',
  value: {min: 44, max: 60, step: 4, amazon: 56},
  unit: 'prefix-length',
  source: sources.vpcBlocks,
});

export const vpcBlocks = fact({
  id: 'vpc.block.count',
  kind: 'quota',
  value: {default: 5, max: 50},
  unit: 'cidr-blocks',
  adjustable: true,
  source: sources.quotas,
});

/** Ranges a VPC may never use. */
export const forbiddenVpcRanges = fact({
  id: 'vpc.block.forbidden',
  kind: 'rule',
  value: {ranges: ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4']},
  unit: 'cidr',
  source: sources.vpcBlocks,
});

/** Accepted by AWS, but some services use it inside (Docker's bridge), so packets for it may never leave the host. */
export const discouragedVpcRange = fact({
  id: 'vpc.block.discouraged',
  kind: 'rule',
  value: '172.17.0.0/16',
  unit: 'cidr',
  source: sources.vpcBlocks,
});

export const vpcsPerRegion = fact({
  id: 'vpc.per-region',
  kind: 'quota',
  value: 5,
  unit: 'vpcs',
  adjustable: true,
  source: sources.quotas,
});

export const defaultVpcBlock = fact({
  id: 'vpc.default.block',
  kind: 'default',
  value: '172.31.0.0/16',
  unit: 'cidr',
  source: sources.createDefaultVpc,
});

/** One default subnet of this size in each Availability Zone. */
export const defaultSubnetPrefix = fact({
  id: 'vpc.default.subnet-prefix',
  kind: 'default',
  value: 20,
  unit: 'prefix-length',
  source: sources.createDefaultVpc,
});

export const subnetPrefix = fact({
  id: 'vpc.subnet.prefix',
  kind: 'limit',
  value: {min: 16, max: 28},
  unit: 'prefix-length',
  source: sources.createSubnet,
});

/** The first four addresses and the last one. */
export const reservedPerSubnet = fact({
  id: 'vpc.subnet.reserved',
  kind: 'rule',
  value: 5,
  unit: 'addresses',
  source: sources.createSubnet,
});

/** Addresses left for interfaces, by prefix length: the size of the block less the reserved ones. */
export const usableAddresses = fact({
  id: 'vpc.subnet.usable',
  kind: 'rule',
  value: {'16': 65_531, '20': 4_091, '24': 251, '28': 11},
  unit: 'addresses',
  source: sources.subnetSizing,
});

/** All addresses of a block, by prefix length. */
export const blockSize = fact({
  id: 'vpc.block.size',
  kind: 'rule',
  value: {'16': 65_536, '20': 4_096, '24': 256, '28': 16},
  unit: 'addresses',
  source: sources.vpcBlocks,
});

export const subnetsPerVpc = fact({
  id: 'vpc.subnet.per-vpc',
  kind: 'quota',
  value: 200,
  unit: 'subnets',
  adjustable: true,
  source: sources.quotas,
});

/** The resolver answers here and at the VPC's first block + 2. Neither groups nor ACLs can stop it. */
export const resolverAddress = fact({
  id: 'vpc.resolver.address',
  kind: 'rule',
  value: '169.254.169.253',
  unit: 'cidr',
  source: sources.networkAcls,
});

export const resolverPacketsPerSecond = fact({
  id: 'vpc.resolver.packets',
  kind: 'limit',
  value: 1_024,
  unit: 'packets-per-second',
  adjustable: false,
  source: sources.quotas,
});
