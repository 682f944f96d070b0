import * as v from 'valibot';
import type {Peering, PeeringSide} from '../model';
import {readCidrs, unique} from './addresses';
import type {Entry} from './lists';
import {below, type Report, type Where} from './report';
import {id, maybe, named, readEach, text} from './shape';

const sideShape = maybe(
  v.object({
    VpcId: maybe(text),
    OwnerId: maybe(text),
    Region: maybe(text),
    CidrBlock: maybe(text),
    CidrBlockSet: maybe(v.array(v.object({CidrBlock: text})), []),
    Ipv6CidrBlockSet: maybe(v.array(v.object({Ipv6CidrBlock: text})), []),
  }),
);

const peeringShape = v.object({
  VpcPeeringConnectionId: id,
  RequesterVpcInfo: sideShape,
  AccepterVpcInfo: sideShape,
  Status: maybe(v.object({Code: text})),
});

/** Deleted peerings stay listed and may lack the VPCs' details; only `active` ones carry anything (rules R08, R36). */
export const readPeerings = (entries: readonly Entry[] | undefined, report: Report): readonly Peering[] =>
  readEach(entries, peeringShape, report, (peering, {where, members}) => ({
    id: peering.VpcPeeringConnectionId,
    ...named(members),
    requester: readSide(peering.RequesterVpcInfo, below(where, 'RequesterVpcInfo'), report),
    accepter: readSide(peering.AccepterVpcInfo, below(where, 'AccepterVpcInfo'), report),
    status: peering.Status?.Code ?? 'unknown',
  }));

const readSide = (side: v.InferOutput<typeof sideShape>, where: Where, report: Report): PeeringSide => {
  const cidrs = [
    side?.CidrBlock ?? [],
    ...(side?.CidrBlockSet ?? []).map((block) => block.CidrBlock),
    ...(side?.Ipv6CidrBlockSet ?? []).map((block) => block.Ipv6CidrBlock),
  ].flat();
  return {
    vpc: side?.VpcId ?? '',
    cidrs: readCidrs(unique(cidrs), where, report),
    ...(side?.OwnerId && {account: side.OwnerId}),
    ...(side?.Region && {region: side.Region}),
  };
};
