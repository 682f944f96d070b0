import type {Model} from '../model';
import {DEFAULT_REGION, regionOfZone} from './regions';

/**
 * An imported network in the terms of a fence: describe answers do not tell a VPC's Region, which its zones do, and their routes lead to
 * interfaces, where a fence names the instance.
 */
export function inFenceTerms(model: Model): Model {
  const instanceOf = new Map(model.interfaces.map(({id, instance}) => [id, instance ?? id]));
  return {
    ...model,
    vpcs: model.vpcs.map((vpc) => ({...vpc, region: vpc.region ?? regionOf(vpc.id, model)})),
    routeTables: model.routeTables.map((table) => ({
      ...table,
      routes: table.routes.map((route) => ({...route, target: instanceOf.get(route.target) ?? route.target})),
    })),
  };
}

function regionOf(vpc: string, {subnets}: Model): string {
  const zone = subnets.find((subnet) => subnet.vpc === vpc && subnet.az !== undefined)?.az;
  return (zone === undefined ? undefined : regionOfZone(zone)) ?? DEFAULT_REGION;
}
