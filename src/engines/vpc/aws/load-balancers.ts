import * as v from 'valibot';
import type {LoadBalancer} from '../model';
import type {InterfaceRead} from './interfaces';
import type {Entry} from './lists';
import type {Report} from './report';
import {id, maybe, readEach, text, texts} from './shape';

const scheme = maybe(v.picklist(['internet-facing', 'internal']), 'internet-facing');

const currentShape = v.object({
  LoadBalancerName: id,
  LoadBalancerArn: id,
  Type: maybe(v.picklist(['application', 'network', 'gateway']), 'application'),
  Scheme: scheme,
  VpcId: id,
  State: maybe(v.object({Code: maybe(text)})),
  AvailabilityZones: maybe(v.array(v.object({SubnetId: maybe(text)})), []),
  SecurityGroups: texts,
});

const classicShape = v.object({
  LoadBalancerName: id,
  VPCId: id,
  Scheme: scheme,
  Subnets: texts,
  SecurityGroups: texts,
});

/** Both generations. The id is the name, which is what people say; the ARN only where two accounts use the same name. */
export const readLoadBalancers = (
  current: readonly Entry[] | undefined,
  classic: readonly Entry[] | undefined,
  interfaces: readonly InterfaceRead[],
  report: Report,
): readonly LoadBalancer[] => {
  const seen = new Set<string>();
  const idFor = (name: string, otherwise: string): string => {
    const own = seen.has(name) ? otherwise : name;
    seen.add(own);
    return own;
  };
  const ownedBy = (description: string): string[] =>
    interfaces.filter((one) => one.loadBalancer === description).map((one) => one.interface.id);

  return [
    ...readEach(current, currentShape, report, (shape): LoadBalancer | undefined => {
      if (shape.State?.Code === 'failed') return undefined;
      // `…:loadbalancer/net/name/0123` is `ELB net/name/0123` in the descriptions of its interfaces.
      const tail = shape.LoadBalancerArn.split(':loadbalancer/')[1] ?? '';
      return {
        id: idFor(shape.LoadBalancerName, shape.LoadBalancerArn),
        name: shape.LoadBalancerName,
        type: shape.Type,
        scheme: shape.Scheme,
        vpc: shape.VpcId,
        subnets: shape.AvailabilityZones.flatMap((zone) => zone.SubnetId ?? []),
        groups: shape.SecurityGroups,
        interfaces: ownedBy(tail),
      };
    }),
    ...readEach(classic, classicShape, report, (shape, {account = '', region = ''}): LoadBalancer => {
      const elsewhere = [account, region, shape.LoadBalancerName].join('/');
      return {
        id: idFor(shape.LoadBalancerName, elsewhere),
        name: shape.LoadBalancerName,
        type: 'classic',
        scheme: shape.Scheme,
        vpc: shape.VPCId,
        subnets: shape.Subnets,
        groups: shape.SecurityGroups,
        interfaces: ownedBy(shape.LoadBalancerName),
      };
    }),
  ];
};
