import type {Sketch} from './sketch';

/** A public NAT gateway is made only where an internet gateway is; one that was detached afterwards may be written so. */
export function checkNats({nats, internetGateways, report}: Sketch): void {
  for (const {id, at, vpc, connectivity} of nats) {
    const near = internetGateways.some((gateway) => gateway.vpc === vpc || gateway.vpc === null);
    if (connectivity === 'public' && !near)
      report.add(at, 'nat-no-internet-gateway', {gateway: id, vpc}, 'Gateway.NotAttached');
  }
}
