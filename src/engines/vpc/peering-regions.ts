import type {Peering, Vpc} from './model';

/** Whether a peering joins two Regions: group references do not reach across (rule R14). A side that tells no Region is here. */
export function crossesRegions(
  {requester, accepter}: Peering,
  vpcOf: (id: string) => Pick<Vpc, 'region'> | undefined,
): boolean {
  const one = requester.region ?? vpcOf(requester.vpc)?.region;
  const other = accepter.region ?? vpcOf(accepter.vpc)?.region;
  return one !== undefined && other !== undefined && one !== other;
}
