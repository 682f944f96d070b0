import type {FenceWords} from './fence.types';

export const kinds: FenceWords['kinds'] = {
  vpc: 'VPC',
  subnet: 'subnet',
  table: 'route table',
  gateway: 'gateway',
  peering: 'peering connection',
  transit: 'transit gateway',
  attachment: 'transit gateway attachment',
  'transit-table': 'transit gateway route table',
  'prefix-list': 'prefix list',
  group: 'security group',
  acl: 'network ACL',
  instance: 'instance',
};

export const expected: FenceWords['expected'] = {
  ...kinds,
  'route-target': 'route target (gateway, peering connection, transit gateway, instance)',
  'rule-peer': 'security group or prefix list',
};

export const trees: FenceWords['trees'] = {map: 'a map', list: 'a list', text: 'a line of text'};
