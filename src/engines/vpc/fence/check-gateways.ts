import {endpointInterfaceName, natInterfaceName} from './build';
import type {Sketch} from './sketch';

/** A public NAT gateway is made only where an internet gateway is; one that was detached afterwards may be written so. */
export function checkNats({nats, internetGateways, report}: Sketch): void {
  for (const {id, at, vpc, connectivity} of nats) {
    const near = internetGateways.some((gateway) => gateway.vpc === vpc || gateway.vpc === null);
    if (connectivity === 'public' && !near)
      report.add(at, 'nat-no-internet-gateway', {gateway: id, vpc}, 'Gateway.NotAttached');
  }
}

/** Interfaces of NAT gateways and endpoints get names of their own, which an instance's interface may not have. */
export function checkInterfaceNames({nats, endpoints, instances, report}: Sketch): void {
  const inferred = new Set([
    ...nats.map(({id}) => natInterfaceName(id)),
    ...endpoints.flatMap(({value, requests}) =>
      requests.map(({subnet = ''}) => endpointInterfaceName(value.id, subnet)),
    ),
  ]);
  for (const {value, at} of instances) {
    if (inferred.has(value.id)) report.add(at, 'reserved-name', {name: value.id});
  }
}
