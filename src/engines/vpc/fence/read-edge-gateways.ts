import {onlyAttachment} from './attachment';
import {hasIpv6} from './implied';
import type {GatewayText} from './gateway-text';
import type {Sketch} from './sketch';

/** `internet` and `egress-only`, `internet detached`, `{type: internet, vpc: vpc-a}`. A VPC takes one of each. */
export function readEdgeGateway(gateway: GatewayText, type: 'internet' | 'egress-only', sketch: Sketch): void {
  const vpc = onlyAttachment(gateway, sketch);
  if (vpc === undefined) return;
  const {report, internetGateways, egressOnlyGateways} = sketch;
  const {text: id, at} = gateway.name;
  const list = type === 'internet' ? internetGateways : egressOnlyGateways;
  const other = vpc === null ? undefined : list.find((one) => one.vpc === vpc);
  if (other !== undefined && vpc !== null) {
    const values = {gateway: id, other: other.id, vpc};
    if (type === 'internet') report.add(at, 'second-internet-gateway', values, 'InvalidParameterValue');
    else report.add(at, 'second-egress-only', values);
    return;
  }
  const owner = sketch.vpcs.find((one) => one.id === vpc);
  if (type === 'egress-only' && owner !== undefined && !hasIpv6(owner)) {
    report.add(at, 'egress-only-ipv4', {gateway: id, vpc: owner.id});
  }
  list.push({id, vpc});
}
