import * as v from 'valibot';
import type {EgressOnlyGateway, InternetGateway, NatGateway, PrivateAddress} from '../model';
import {readAddress, unique} from './addresses';
import type {Entry} from './lists';
import type {Report} from './report';
import {flag, id, maybe, named, readEach, text} from './shape';

const attachments = maybe(v.array(v.object({State: maybe(text), VpcId: maybe(text)})), []);

/** `available` is how the API calls an attached internet gateway, `attached` how it calls the others (rule R08). */
export const attachedVpc = (list: v.InferOutput<typeof attachments>): string | null =>
  list.find((one) => one.State === 'available' || one.State === 'attached')?.VpcId ?? null;

const internetShape = v.object({InternetGatewayId: id, Attachments: attachments});

export const readInternetGateways = (
  entries: readonly Entry[] | undefined,
  report: Report,
): readonly InternetGateway[] =>
  readEach(entries, internetShape, report, (gateway, {members}) => ({
    id: gateway.InternetGatewayId,
    ...named(members),
    vpc: attachedVpc(gateway.Attachments),
  }));

const egressOnlyShape = v.object({EgressOnlyInternetGatewayId: id, Attachments: attachments});

export const readEgressOnlyGateways = (
  entries: readonly Entry[] | undefined,
  report: Report,
): readonly EgressOnlyGateway[] =>
  readEach(entries, egressOnlyShape, report, (gateway, {members}) => ({
    id: gateway.EgressOnlyInternetGatewayId,
    ...named(members),
    vpc: attachedVpc(gateway.Attachments),
  }));

const natShape = v.object({
  NatGatewayId: id,
  VpcId: id,
  SubnetId: maybe(text),
  ConnectivityType: maybe(text),
  AvailabilityMode: maybe(text),
  State: maybe(v.picklist(['pending', 'failed', 'available', 'deleting', 'deleted']), 'available'),
  NatGatewayAddresses: maybe(
    v.array(
      v.object({
        PrivateIp: maybe(text),
        PublicIp: maybe(text),
        IsPrimary: maybe(flag),
        Status: maybe(text),
        AvailabilityZone: maybe(text),
      }),
    ),
    [],
  ),
});

export const readNatGateways = (entries: readonly Entry[] | undefined, report: Report): readonly NatGateway[] =>
  readEach(entries, natShape, report, (gateway, {where, members}): NatGateway => {
    const working = gateway.NatGatewayAddresses.filter((one) => (one.Status ?? 'succeeded') === 'succeeded');
    const primaryFirst = [...working].sort((a, b) => Number(b.IsPrimary === true) - Number(a.IsPrimary === true));
    const isRegional = gateway.AvailabilityMode === 'regional' || !gateway.SubnetId;
    return {
      id: gateway.NatGatewayId,
      ...named(members),
      vpc: gateway.VpcId,
      ...(gateway.SubnetId && {subnet: gateway.SubnetId}),
      connectivity: gateway.ConnectivityType === 'private' ? 'private' : 'public',
      state: gateway.State,
      addresses: primaryFirst.flatMap((one): PrivateAddress[] => {
        const address = one.PrivateIp ? readAddress(one.PrivateIp, where, report) : undefined;
        const publicIp = one.PublicIp ? readAddress(one.PublicIp, where, report) : undefined;
        return address === undefined ? [] : [{address, ...(publicIp !== undefined && {publicIp})}];
      }),
      ...(isRegional && {zones: unique(working.flatMap((one) => one.AvailabilityZone ?? []))}),
    };
  });
