import type {Model} from '../model';
import {network, nic, subnet, table, vpc} from './build';

/** vpc-a 10.0 and vpc-b 10.2 with a peering in this state; what vpc-b's table knows is up to the test. */
export const peered = (status: string, back: Readonly<Record<string, string>>): Model =>
  network({
    vpcs: [vpc('vpc-a', '10.0.0.0/16'), vpc('vpc-b', '10.2.0.0/16')],
    subnets: [subnet('sub-a', 'vpc-a', '10.0.0.0/24'), subnet('sub-b', 'vpc-b', '10.2.0.0/24')],
    routeTables: [
      table('rtb-a', 'vpc-a', {'10.2.0.0/16': 'pcx-1'}, {main: true}),
      table('rtb-b', 'vpc-b', back, {main: true}),
    ],
    interfaces: [nic('eni-a', 'sub-a', '10.0.0.10'), nic('eni-b', 'sub-b', '10.2.0.10')],
    peerings: [{id: 'pcx-1', status, requester: {vpc: 'vpc-a', cidrs: []}, accepter: {vpc: 'vpc-b', cidrs: []}}],
  });
