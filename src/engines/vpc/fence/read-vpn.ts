import type {VpnGateway} from '../model';
import {readAttachment} from './attachment';
import type {GatewayText} from './gateway-text';
import type {Sketch} from './sketch';
import {readBlock} from './values';

/** `vpn`, `vpn 192.168.0.0/16`, `vpn detached`: the blocks are the networks at the site; none written means that only BGP would tell. */
export function readVpnGateway(gateway: GatewayText, sketch: Sketch): void {
  const {report} = sketch;
  const {name, fields} = gateway;
  const {vpc, rest} = readAttachment(gateway, sketch);
  const words = [...rest, ...(fields.words('networks') ?? [])];
  const networks = words.flatMap((word) => readBlock(word, report, '192.168.0.0/16')?.text ?? []);
  const tunnels = fields.oneOf('tunnels', ['up', 'down', 'unknown']);
  if (vpc === undefined) return;
  const other = vpc === null ? undefined : sketch.vpnGateways.find((one) => one.vpc === vpc);
  if (other !== undefined && vpc !== null) {
    report.add(name.at, 'second-vpn-gateway', {gateway: name.text, other: other.id, vpc}, 'InvalidVpcState');
    return;
  }
  const onPremises: VpnGateway['onPremises'] = words.length > 0 || fields.has('networks') ? networks : 'unknown';
  sketch.vpnGateways.push({id: name.text, vpc, onPremises, ...(tunnels === undefined ? {} : {tunnels})});
}
