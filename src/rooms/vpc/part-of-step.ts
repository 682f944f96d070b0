import type {Component, Hop} from '../../engines/vpc/answer';
import type {Model} from '../../engines/vpc/model';
import type {PartKind, PartRef} from './drawing/VpcDrawing';

const KINDS: Readonly<Partial<Record<Component, PartKind>>> = {
  'security-group': 'security-group',
  'network-acl': 'network-acl',
  'route-table': 'route-table',
  subnet: 'subnet',
  interface: 'interface',
  'source-dest-check': 'interface',
  'internet-gateway': 'internet-gateway',
  'egress-only-gateway': 'egress-only-gateway',
  'nat-gateway': 'nat-gateway',
  'vpn-gateway': 'vpn-gateway',
  'vpc-peering': 'peering',
  'vpc-endpoint': 'endpoint',
};

/** The part whose settings explain a step, shown beside it; `null` where there is nothing to show. */
export function partOf(hop: Hop | undefined, model: Model): PartRef | null {
  if (!hop) return null;
  const kind = KINDS[hop.component];
  if (kind) return {kind, id: hop.id};
  const attachment = model.transitAttachments.find(({id}) => id === hop.id);
  const table = model.transitRouteTables.find(({id}) => id === hop.id);
  const hub = attachment?.transitGateway ?? table?.transitGateway;
  return hub === undefined ? null : {kind: 'transit-gateway', id: hub};
}
