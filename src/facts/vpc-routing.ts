import {fact} from './fact';
import {sources} from './sources';

export const routeTablesPerVpc = fact({
  id: 'vpc.route-table.per-vpc',
  kind: 'quota',
  value: 200,
  unit: 'route-tables',
  adjustable: true,
  source: sources.quotas,
});

/** Routes written by hand, counted separately for IPv4 and IPv6. */
export const routesPerTable = fact({
  id: 'vpc.route-table.routes',
  kind: 'quota',
  value: {default: 500, max: 1_000},
  unit: 'routes',
  adjustable: true,
  source: sources.quotas,
});

/** The default was 50 until this month. */
export const routesPerTableBefore = fact({
  id: 'vpc.route-table.routes-before',
  kind: 'date',
  value: {until: '2025-06', routes: 50},
  unit: 'routes',
  source: sources.routesQuotaNews,
});

export const propagatedRoutesPerTable = fact({
  id: 'vpc.route-table.propagated',
  kind: 'limit',
  value: 100,
  unit: 'routes',
  adjustable: false,
  source: sources.quotas,
});

/** Used inside the platform (metadata, DNS, time), never forwarded by a route. */
export const neverRouted = fact({
  id: 'vpc.route-table.never-routed',
  kind: 'rule',
  value: {ipv4: '169.254.168.0/22', ipv6: 'fd00:ec2::/32'},
  unit: 'cidr',
  source: sources.subnetRouteTables,
});

export const activePeeringsPerVpc = fact({
  id: 'vpc.peering.per-vpc',
  kind: 'quota',
  value: {default: 50, max: 125},
  unit: 'peerings',
  adjustable: true,
  source: sources.vpcServiceQuotas,
});

export const peeringRequestLifetime = fact({
  id: 'vpc.peering.request-lifetime',
  kind: 'rule',
  value: 7,
  unit: 'days',
  source: sources.createVpcPeeringConnection,
});

export const transitAttachments = fact({
  id: 'vpc.transit.attachments',
  kind: 'quota',
  value: 5_000,
  unit: 'attachments',
  source: sources.transitQuotas,
});
