import {fact} from './fact';
import {sources} from './sources';

const SEOUL = {region: 'ap-northeast-2', date: '2026-10-01'} as const;

export const internetGatewaysPerVpc = fact({
  id: 'vpc.igw.per-vpc',
  kind: 'limit',
  value: 1,
  unit: 'gateways',
  adjustable: false,
  source: sources.quotas,
});

export const egressOnlyGatewaysPerVpc = fact({
  id: 'vpc.eigw.per-vpc',
  kind: 'limit',
  value: 1,
  unit: 'gateways',
  adjustable: false,
  source: sources.quotas,
});

/** Elastic IP addresses. */
export const elasticIpsPerRegion = fact({
  id: 'vpc.eip.per-region',
  kind: 'quota',
  value: 5,
  unit: 'addresses',
  adjustable: true,
  source: sources.quotas,
});

/** In use or idle, in every Region; own address ranges are exempt. */
export const publicIpv4Price = fact({
  id: 'vpc.public-ipv4.price',
  kind: 'price',
  value: 0.005,
  unit: 'usd-per-hour',
  scope: SEOUL,
  source: sources.seoulVpcPrices,
});

export const publicIpv4ChargedSince = fact({
  id: 'vpc.public-ipv4.charged-since',
  kind: 'date',
  value: '2024-02-01',
  unit: 'date',
  source: sources.publicIpv4Blog,
});

/** A zonal NAT gateway. */
export const natBandwidth = fact({
  id: 'vpc.nat.bandwidth',
  kind: 'limit',
  value: {min: 5, max: 100},
  unit: 'gbps',
  source: sources.natGateway,
});

/** At the same time, per address of the NAT gateway and destination. */
export const natConnections = fact({
  id: 'vpc.nat.connections',
  kind: 'limit',
  value: 55_000,
  unit: 'connections',
  source: sources.natGateway,
});

/** Addresses of one zonal NAT gateway: two Elastic IPs by default. */
export const natAddresses = fact({
  id: 'vpc.nat.addresses',
  kind: 'quota',
  value: {default: 2, max: 8},
  unit: 'addresses',
  adjustable: true,
  source: sources.natGateway,
});

export const natPorts = fact({
  id: 'vpc.nat.ports',
  kind: 'rule',
  value: {min: 1_024, max: 65_535},
  unit: 'port',
  source: sources.natGateway,
});

export const natPerZone = fact({
  id: 'vpc.nat.per-zone',
  kind: 'quota',
  value: 5,
  unit: 'gateways',
  adjustable: true,
  source: sources.quotas,
});

/** How long a regional NAT gateway may take to reach a zone it has not served before. */
export const regionalNatSpread = fact({
  id: 'vpc.nat.regional-spread',
  kind: 'limit',
  value: 60,
  unit: 'minutes',
  source: sources.regionalNat,
});

export const natHourPrice = fact({
  id: 'vpc.nat.hour-price',
  kind: 'price',
  value: 0.059,
  unit: 'usd-per-hour',
  scope: SEOUL,
  source: sources.seoulEc2Prices,
});

export const natDataPrice = fact({
  id: 'vpc.nat.data-price',
  kind: 'price',
  value: 0.059,
  unit: 'usd-per-gb',
  scope: SEOUL,
  source: sources.seoulEc2Prices,
});

/** Two tunnels, so that one may be down. */
export const vpnTunnels = fact({
  id: 'vpc.vpn.tunnels',
  kind: 'rule',
  value: 2,
  unit: 'tunnels',
  source: sources.siteToSiteVpn,
});

/** Autonomous system number of a virtual private gateway, fixed when it is created. */
export const vpnGatewayAsn = fact({
  id: 'vpc.vgw.asn',
  kind: 'default',
  value: 64_512,
  unit: 'asn',
  source: sources.createVpnGateway,
});

export const vpcsPerVpnGateway = fact({
  id: 'vpc.vgw.vpcs',
  kind: 'limit',
  value: 1,
  unit: 'vpcs',
  source: sources.attachVpnGateway,
});

/** In every zone where the endpoint has an interface. */
export const interfaceEndpointHourPrice = fact({
  id: 'vpc.endpoint.interface.hour-price',
  kind: 'price',
  value: 0.013,
  unit: 'usd-per-hour',
  scope: SEOUL,
  source: sources.seoulVpcPrices,
});

export const interfaceEndpointDataPrice = fact({
  id: 'vpc.endpoint.interface.data-price',
  kind: 'price',
  value: 0.01,
  unit: 'usd-per-gb',
  scope: SEOUL,
  source: sources.seoulVpcPrices,
});
