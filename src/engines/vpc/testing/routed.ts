import type {Model, VpcEndpoint} from '../model';
import {table} from './build';
import {withTables} from './two-tier';

export const s3 = {id: 'pl-s3', cidrs: ['52.95.0.0/16']};
export const endpoint = (more: Partial<VpcEndpoint> = {}): VpcEndpoint => ({
  id: 'vpce-s3',
  vpc: 'vpc-a',
  type: 'gateway',
  service: 's3',
  state: 'available',
  routeTables: [],
  subnets: [],
  interfaces: [],
  ...more,
});
/** eni-app's table holds these routes. */
export const routed = (routes: Readonly<Record<string, string>>, parts: Partial<Model> = {}): Model => ({
  ...withTables(table('rtb-priv', 'vpc-a', routes)),
  endpoints: [endpoint()],
  prefixLists: [s3],
  vpnGateways: [{id: 'vgw-a', vpc: 'vpc-a', onPremises: ['0.0.0.0/0']}],
  ...parts,
});
