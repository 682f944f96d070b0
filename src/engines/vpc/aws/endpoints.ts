import * as v from 'valibot';
import type {PrefixList, VpcEndpoint} from '../model';
import {readCidrs} from './addresses';
import type {Entry} from './lists';
import {below, type Report} from './report';
import {flag, id, maybe, named, readEach, text, texts} from './shape';

const endpointShape = v.object({
  VpcEndpointId: id,
  VpcEndpointType: maybe(text, 'Gateway'),
  VpcId: id,
  ServiceName: maybe(text, ''),
  State: maybe(text, 'available'),
  RouteTableIds: texts,
  SubnetIds: texts,
  NetworkInterfaceIds: texts,
  PrivateDnsEnabled: maybe(flag),
});

const types: Readonly<Record<string, VpcEndpoint['type']>> = {
  gateway: 'gateway',
  interface: 'interface',
  gatewayloadbalancer: 'gateway-load-balancer',
};

export const readEndpoints = (entries: readonly Entry[] | undefined, report: Report): readonly VpcEndpoint[] =>
  readEach(entries, endpointShape, report, (endpoint, {where, members}): VpcEndpoint | undefined => {
    const type = types[endpoint.VpcEndpointType.toLowerCase()];
    if (type === undefined) {
      report.add(where, 'endpoint-kind', {kind: endpoint.VpcEndpointType});
      return undefined;
    }
    return {
      id: endpoint.VpcEndpointId,
      ...named(members),
      vpc: endpoint.VpcId,
      type,
      service: endpoint.ServiceName,
      state: endpoint.State.toLowerCase(),
      routeTables: endpoint.RouteTableIds,
      subnets: endpoint.SubnetIds,
      interfaces: endpoint.NetworkInterfaceIds,
      ...(typeof endpoint.PrivateDnsEnabled === 'boolean' && {privateDns: endpoint.PrivateDnsEnabled}),
    };
  });

const prefixListShape = v.object({
  PrefixListId: id,
  PrefixListName: maybe(text),
  Cidrs: maybe(v.array(text)),
  Entries: maybe(v.array(v.object({Cidr: text}))),
});

/** Of a managed list, `describe-managed-prefix-lists` tells only id and name; its entries are another call. */
export const readPrefixLists = (entries: readonly Entry[] | undefined, report: Report): readonly PrefixList[] =>
  readEach(entries, prefixListShape, report, (list, {where, members}) => {
    const isKnown = Boolean(list.Cidrs ?? list.Entries);
    const cidrs = [...(list.Cidrs ?? []), ...(list.Entries ?? []).map((entry) => entry.Cidr)];
    return {
      id: list.PrefixListId,
      ...named(members, list.PrefixListName),
      cidrs: isKnown ? readCidrs(cidrs, below(where, 'Cidrs'), report) : null,
    };
  });
