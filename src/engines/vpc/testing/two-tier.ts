import type {Model} from '../model';
import {nat, network, nic, subnet, table, vpc} from './build';

/**
 * vpc-a 10.0.0.0/16 with a public subnet (eni-web 10.0.0.10, public 198.51.100.10; nat-a) and a private one (eni-app 10.0.1.10),
 * one zone, everything open. What a test is about replaces a part.
 */
export const twoTier = (parts: Partial<Model> = {}): Model =>
  network({
    vpcs: [vpc('vpc-a', '10.0.0.0/16')],
    subnets: [
      subnet('sub-pub', 'vpc-a', '10.0.0.0/24', {az: 'a', routeTable: 'rtb-pub'}),
      subnet('sub-priv', 'vpc-a', '10.0.1.0/24', {az: 'a', routeTable: 'rtb-priv'}),
    ],
    routeTables: [
      table('rtb-main', 'vpc-a', {}, {main: true}),
      table('rtb-pub', 'vpc-a', {'0.0.0.0/0': 'igw-a'}),
      table('rtb-priv', 'vpc-a', {'0.0.0.0/0': 'nat-a'}),
    ],
    interfaces: [nic('eni-web', 'sub-pub', '10.0.0.10=198.51.100.10'), nic('eni-app', 'sub-priv', '10.0.1.10')],
    internetGateways: [{id: 'igw-a', vpc: 'vpc-a'}],
    natGateways: [nat('nat-a', 'sub-pub', '10.0.0.20=198.51.100.20')],
    ...parts,
  });

/** The same with other tables: those named replace the usual ones. */
export const withTables = (...tables: Model['routeTables']): Model => {
  const model = twoTier();
  const named = new Set(tables.map(({id}) => id));
  return {...model, routeTables: [...model.routeTables.filter(({id}) => !named.has(id)), ...tables]};
};

/** The same with these ACLs on subnets: `withAcls({'sub-priv': acl(…)})`. */
export const withAcls = (acls: Readonly<Record<string, Model['networkAcls'][number]>>, base = twoTier()): Model => ({
  ...base,
  networkAcls: [...base.networkAcls, ...Object.values(acls)],
  subnets: base.subnets.map((one) => {
    const its = acls[one.id];
    return its === undefined ? one : {...one, networkAcl: its.id};
  }),
});
