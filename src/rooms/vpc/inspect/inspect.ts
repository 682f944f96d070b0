import type {Answer} from '../../../engines/vpc/answer';
import type {Model} from '../../../engines/vpc/model';
import {plainNameOf} from '../../../words/vpc-names';
import type {PartRef} from '../drawing/VpcDrawing';
import {inspectAcl, inspectGroup, inspectTable} from './inspect-rules';
import * as gateways from './inspect-gateways';
import {inspectInterface, inspectSubnet, inspectVpc} from './inspect-places';
import type {Inspection} from './inspection';
import {litBy} from './lit';

/** What a reader sees on choosing a part of the drawing; `undefined` where the network does not hold it. */
export function inspect(model: Model, part: PartRef, answer: Answer | null): Inspection | undefined {
  const named = (inspection: Omit<Inspection, 'name'> | undefined): Inspection | undefined =>
    inspection && {name: plainNameOf(model, part.id), ...inspection};
  const lit = litBy(answer);
  switch (part.kind) {
    case 'vpc':
      return named(inspectVpc(model, part.id));
    case 'subnet':
      return named(inspectSubnet(model, part.id, lit));
    case 'interface':
      return named(inspectInterface(model, part.id));
    case 'route-table':
      return named(inspectTable(model, part.id, lit));
    case 'network-acl':
      return named(inspectAcl(model, part.id, lit));
    case 'security-group':
      return named(inspectGroup(model, part.id, lit));
    case 'internet-gateway':
    case 'egress-only-gateway':
      return named(gateways.inspectInternetGateway(model, part.kind, part.id));
    case 'nat-gateway':
      return named(gateways.inspectNat(model, part.id));
    case 'vpn-gateway':
      return named(gateways.inspectVpn(model, part.id));
    case 'endpoint':
      return named(gateways.inspectEndpoint(model, part.id));
    case 'peering':
      return named(gateways.inspectPeering(model, part.id));
    case 'transit-gateway':
      return named(gateways.inspectTransit(model, part.id, lit));
    case 'internet':
      return {
        kind: 'internet',
        properties: [],
        remarks: [],
        tables: [],
        end: {source: 'internet', destination: 'internet'},
      };
    case 'on-premises':
      return gateways.inspectSite(model, part.id);
  }
}
