import {parseAddress} from '../net/address';
import {holdsAddress, parseCidr} from '../net/cidr';
import type {Answer, Hop} from './answer';
import type {Model} from './model';

export interface BypassedEndpoint {
  readonly endpoint: string;
  /** The table that sent the packet another way, for want of a route to the endpoint. */
  readonly table: string;
  /** The gateway it went through instead. */
  readonly gateway: Pick<Hop, 'component' | 'id'>;
}

/**
 * A gateway endpoint of the sender's VPC that would have carried a delivered packet, had its subnet's table known it.
 *
 * The packet arrives all the same, so this is no block: it costs money, and does not obey the endpoint's policy (rule R37).
 */
export const bypassedEndpoint = (model: Model, {verdict, hops, flow}: Answer): BypassedEndpoint | undefined => {
  const forward = hops.filter((hop) => hop.leg === 'forward');
  const first = forward.find((hop) => hop.component === 'route-table');
  const gateway = forward.find((hop) => hop.component === 'nat-gateway' || hop.component === 'internet-gateway');
  const vpc = first?.at.vpc ?? model.subnets.find((one) => one.id === first?.at.subnet)?.vpc;
  if (verdict !== 'delivered' || flow.protocol !== 6 || first === undefined || gateway === undefined) return undefined;

  const serves = (endpoint: string): boolean =>
    model.routeTables.some((table) =>
      table.routes.some((route) => route.target === endpoint && listHolds(model, route.destination, flow.destination)),
    );
  const found = model.endpoints.find((one) => one.type === 'gateway' && one.vpc === vpc && serves(one.id));
  if (found === undefined) return undefined;
  const knowsIt = model.routeTables
    .find((table) => table.id === first.id)
    ?.routes.some((route) => route.target === found.id);
  if (knowsIt === true) return undefined;
  return {endpoint: found.id, table: first.id, gateway: {component: gateway.component, id: gateway.id}};
};

const listHolds = (model: Model, list: string, address: string): boolean => {
  const value = parseAddress(address);
  const cidrs = model.prefixLists.find((one) => one.id === list)?.cidrs ?? [];
  return cidrs.some((text) => {
    const cidr = parseCidr(text);
    return value !== undefined && cidr.ok && holdsAddress(cidr.value, value);
  });
};
