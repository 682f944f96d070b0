import {toBlocks} from './blocks';
import type {CompiledInterface, CompiledNat, Target} from './compiled';
import type {Model} from './model';

/** Everything that a route may name, by id. */
export function compileTargets(
  model: Model,
  interfaces: ReadonlyMap<string, CompiledInterface>,
  nats: readonly CompiledNat[],
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const firstOf = new Map<string, CompiledInterface>();
  for (const one of interfaces.values()) {
    const {instance} = one.source;
    if (instance !== undefined && !firstOf.has(instance)) firstOf.set(instance, one);
  }
  for (const instance of model.instances) {
    const found = firstOf.get(instance.id);
    targets.set(
      instance.id,
      found ? {kind: 'interface', interface: found} : {kind: 'instance-without-interface', id: instance.id},
    );
  }
  for (const [id, one] of interfaces) targets.set(id, {kind: 'interface', interface: one});
  for (const gateway of model.internetGateways) targets.set(gateway.id, {kind: 'internet-gateway', gateway});
  for (const gateway of model.egressOnlyGateways) targets.set(gateway.id, {kind: 'egress-only-gateway', gateway});
  for (const nat of nats) targets.set(nat.nat.id, {kind: 'nat', nat});
  for (const gateway of model.vpnGateways) {
    const blocks = gateway.onPremises === 'unknown' ? null : toBlocks(gateway.onPremises);
    targets.set(gateway.id, {kind: 'vpn-gateway', gateway, blocks});
  }
  for (const peering of model.peerings) targets.set(peering.id, {kind: 'peering', peering});
  for (const endpoint of model.endpoints) targets.set(endpoint.id, {kind: 'endpoint', endpoint});
  for (const {id} of model.transitGateways) targets.set(id, {kind: 'transit-gateway', id});
  for (const {transitGateway} of model.transitAttachments) {
    if (!targets.has(transitGateway)) targets.set(transitGateway, {kind: 'transit-gateway', id: transitGateway});
  }
  return targets;
}
