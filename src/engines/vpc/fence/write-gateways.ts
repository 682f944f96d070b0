import type {Model, NatGateway, VpcEndpoint, VpnGateway} from '../model';
import {defaultGroupName} from './implied';
import {listOf, mapOf} from './print';
import type {Printed, PrintedMap} from './print';
import {shortServiceName} from './services';
import type {ToWrite} from './write-addresses';

/** One section for all gateways, kind by kind: the model keeps them apart anyway. */
export function writeGateways(model: Model, addresses: ReadonlyMap<string, ToWrite>): PrintedMap {
  return {
    entries: [
      ...model.internetGateways.map(({id, vpc}): [string, Printed] => [id, words('internet', attachment(vpc, model))]),
      ...model.egressOnlyGateways.map(({id, vpc}): [string, Printed] => [
        id,
        words('egress-only', attachment(vpc, model)),
      ]),
      ...model.natGateways.map((nat): [string, Printed] => [nat.id, writeNat(nat, addresses.get(nat.id) ?? {}, model)]),
      ...model.vpnGateways.map((gateway): [string, Printed] => [gateway.id, writeVpn(gateway, model)]),
      ...model.endpoints.map((endpoint): [string, Printed] => [endpoint.id, writeEndpoint(endpoint, addresses, model)]),
    ],
  };
}

const words = (...all: readonly (string | undefined)[]): string =>
  all.filter((word) => word !== undefined && word !== '').join(' ');

const attachment = (vpc: string | null, {vpcs}: Model): string | undefined =>
  vpc === null ? 'detached' : vpcs.length === 1 ? undefined : vpc;

function writeNat(nat: NatGateway, {address, publicIp}: ToWrite, model: Model): Printed {
  const written = publicIp === 'any' ? undefined : publicIp;
  const state = nat.state === 'available' ? undefined : nat.state;
  if (nat.subnet === undefined) {
    const region = model.vpcs.find(({id}) => id === nat.vpc)?.region ?? '';
    const zones = (nat.zones ?? []).map((zone) => (zone.startsWith(region) ? zone.slice(region.length) : zone));
    const vpc = model.vpcs.length === 1 ? undefined : nat.vpc;
    return mapOf([
      ['type', 'nat'],
      ['zones', zones],
      ['vpc', vpc],
      ['public-ip', written],
      ['state', state],
    ]);
  }
  const connectivity = nat.connectivity === 'private' ? 'private' : undefined;
  if (state === undefined) return words('nat', nat.subnet, address, written, connectivity);
  const place: [string, string | undefined][] = [
    ['type', 'nat'],
    ['subnet', nat.subnet],
    ['ip', address],
    ['public-ip', written],
  ];
  return mapOf([...place, ['connectivity', connectivity], ['state', state]]);
}

function writeVpn({vpc, onPremises, tunnels}: VpnGateway, model: Model): Printed {
  const networks = onPremises === 'unknown' ? undefined : onPremises;
  if (tunnels === undefined && networks?.length !== 0) return words('vpn', ...(networks ?? []), attachment(vpc, model));
  const named = vpc === null || model.vpcs.length === 1 ? undefined : vpc;
  const detached = vpc === null ? 'true' : undefined;
  return mapOf([
    ['type', 'vpn'],
    ['vpc', named],
    ['detached', detached],
    ['networks', networks],
    ['tunnels', tunnels],
  ]);
}

function writeEndpoint(endpoint: VpcEndpoint, addresses: ReadonlyMap<string, ToWrite>, model: Model): Printed {
  const {vpc, type, service, state, routeTables, subnets, interfaces, privateDns} = endpoint;
  const region = model.vpcs.find(({id}) => id === vpc)?.region ?? '';
  const short = shortServiceName(service, region);
  const worn = model.interfaces.find(({id}) => id === interfaces[0])?.groups ?? [];
  const groups = type === 'gateway' || worn.join() === defaultGroupName(vpc, model.vpcs) ? [] : worn;
  const written = interfaces.map((id) => addresses.get(id)?.address);
  const somewhere = routeTables.length + subnets.length > 0 || model.vpcs.length === 1;
  const plain =
    state === 'available' && privateDns === undefined && somewhere && written.every((one) => one === undefined);
  if (plain && !isName(short, model)) return words('endpoint', short, ...routeTables, ...subnets, ...groups);
  // Addresses stand in the order of the subnets, so all are written if one is.
  const all = interfaces.map((id) => model.interfaces.find((one) => one.id === id)?.addresses[0]?.address ?? '');
  return mapOf([
    ['type', 'endpoint'],
    ['service', short],
    ['tables', listOf(routeTables)],
    ['subnets', listOf(subnets)],
    ['groups', listOf(groups)],
    ['ip', written.some((one) => one !== undefined) ? listOf(all) : undefined],
    ['vpc', somewhere ? undefined : vpc],
    ['state', state === 'available' ? undefined : state],
    ['private-dns', privateDns === undefined ? undefined : String(privateDns)],
  ]);
}

/** Whether a word of an endpoint's line would be taken for a table, a subnet or a group. */
const isName = (word: string, {routeTables, subnets, securityGroups}: Model): boolean =>
  [...routeTables, ...subnets, ...securityGroups].some(({id}) => id === word);
