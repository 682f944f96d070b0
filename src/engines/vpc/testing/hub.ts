import type {Model, TransitAttachment, TransitRoute} from '../model';
import {group, network, nic, subnet, table, vpc} from './build';

export const transitRoute = (destination: string, text: string): TransitRoute => {
  const parts = text.split(' ');
  const attachment = parts.pop() ?? '';
  if (attachment === 'blackhole') return {destination, state: 'blackhole', origin: 'static'};
  return {destination, attachment, state: 'active', origin: parts.includes('propagated') ? 'propagated' : 'static'};
};

export const transitTable = (id: string, routes: Readonly<Record<string, string>>, transitGateway = 'tgw-1') => ({
  id,
  transitGateway,
  routes: Object.entries(routes).map(([destination, text]) => transitRoute(destination, text)),
});

export const attachment = (
  id: string,
  resource: string,
  subnets: readonly string[],
  more: Partial<TransitAttachment> = {},
): TransitAttachment => ({
  id,
  transitGateway: 'tgw-1',
  type: 'vpc',
  resource,
  subnets,
  state: 'available',
  routeTable: 'tgw-rtb-1',
  ...more,
});

/** Two VPCs, 10.1 and 10.2, on one transit gateway: an instance in zone a of each, doors in subnets of their own. */
export const hub = (parts: Partial<Model> = {}): Model =>
  network({
    vpcs: [vpc('vpc-1', '10.1.0.0/16'), vpc('vpc-2', '10.2.0.0/16')],
    subnets: [
      subnet('sub-1', 'vpc-1', '10.1.0.0/24', {az: 'a'}),
      subnet('door-1', 'vpc-1', '10.1.9.0/28', {az: 'a'}),
      subnet('sub-1c', 'vpc-1', '10.1.2.0/24', {az: 'c'}),
      subnet('sub-2', 'vpc-2', '10.2.0.0/24', {az: 'a'}),
      subnet('door-2', 'vpc-2', '10.2.9.0/28', {az: 'a'}),
    ],
    routeTables: [
      table('rtb-1', 'vpc-1', {'10.0.0.0/8': 'tgw-1'}, {main: true}),
      table('rtb-2', 'vpc-2', {'10.0.0.0/8': 'tgw-1'}, {main: true}),
    ],
    securityGroups: [group('sg-members', 'vpc-1', {}), group('sg-ref', 'vpc-2', {in: ['tcp 443 sg-members']})],
    interfaces: [
      nic('eni-1', 'sub-1', '10.1.0.10', {groups: ['sg-open', 'sg-members']}),
      nic('eni-1c', 'sub-1c', '10.1.2.10'),
      nic('eni-2', 'sub-2', '10.2.0.10'),
      nic('eni-2ref', 'sub-2', '10.2.0.11', {groups: ['sg-ref']}),
    ],
    transitGateways: [{id: 'tgw-1'}],
    transitAttachments: [attachment('att-1', 'vpc-1', ['door-1']), attachment('att-2', 'vpc-2', ['door-2'])],
    transitRouteTables: [
      transitTable('tgw-rtb-1', {'10.1.0.0/16': 'propagated att-1', '10.2.0.0/16': 'propagated att-2'}),
    ],
    ...parts,
  });
