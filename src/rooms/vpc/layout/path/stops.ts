import type {Answer, Hop} from '../../../../engines/vpc/answer';
import type {LaidNode} from '../types';
import type {RoadMap} from './map';

/** What a hop means in the drawing: where the packet goes, and which boxes take part. */
export interface Stop {
  /** `null`: the packet stays where it is. */
  readonly to: LaidNode | null;
  readonly lit: readonly string[];
  /** The border of this subnet is what stops or admits it. */
  readonly border?: LaidNode;
}

const cards: LaidNode['kind'][] = ['card'];
const boxes: LaidNode['kind'][] = ['gateway', 'chip', 'card'];

export function stopOf(hop: Hop, here: LaidNode | null, map: RoadMap): Stop {
  switch (hop.component) {
    case 'security-group':
      return groupStop(hop, map);
    case 'network-acl':
      return aclStop(hop, map);
    case 'route-table':
      return tableStop(hop, map);
    case 'subnet':
      return plain(subnetNode(hop, map) ?? null);
    case 'source-dest-check':
    case 'interface':
    case 'load-balancer':
    case 'wrong-destination':
      return plain(cardOf(hop, map));
    case 'internet-gateway':
    case 'egress-only-gateway':
    case 'vpn-gateway':
    case 'nat-gateway':
    case 'vpc-endpoint':
      return plain(map.meant(hop.id, ...boxes) ?? cardOf(hop, map));
    case 'vpc-block-public-access':
      return plain(map.meant(hop.id, ...boxes) ?? publicGateway(hop, map));
    case 'internet':
      return plain(map.node('internet') ?? null);
    case 'on-premises':
      return plain(map.neighbours(here?.key ?? '').find(({kind}) => kind === 'on-premises') ?? null);
    case 'vpc-peering':
    case 'transit-gateway-attachment':
    case 'transit-gateway-route-table':
      return plain(map.meant(hop.id, 'hub') ?? null);
    case 'vpc-router':
      return {to: null, lit: []};
  }
}

const plain = (node: LaidNode | null): Stop => ({to: node, lit: node ? [node.key] : []});

export const cardOf = (hop: Hop, map: RoadMap): LaidNode | null =>
  map.meant(hop.at.interface ?? hop.id, ...cards) ?? map.meant(hop.id, ...cards) ?? null;

const subnetNode = ({at, id}: Hop, map: RoadMap): LaidNode | undefined =>
  map.node(`subnet:${at.subnet ?? id}`) ?? map.node(`subnet:${id}`);

/** The chip of the group that decided; all chips of the card when none admitted. */
function groupStop(hop: Hop, map: RoadMap): Stop {
  const card = cardOf(hop, map);
  if (!card) return {to: null, lit: []};
  const chips = map.children(card.key).filter(({kind}) => kind === 'group');
  const id = hop.decision?.kind === 'group-rule' ? hop.decision.group : hop.id;
  const named = chips.filter(({part, means}) => part?.id === id || means?.includes(id));
  return {to: card, lit: [card.key, ...(named.length > 0 ? named : chips).map(({key}) => key)]};
}

function aclStop(hop: Hop, map: RoadMap): Stop {
  const border = subnetNode(hop, map);
  const badge = map.node(`acl:${hop.at.subnet ?? ''}`);
  return {to: null, lit: badge ? [badge.key] : [], ...(border ? {border} : {})};
}

/** The strip in the packet's subnet; a table of a gateway (edge association) is a chip of the VPC. */
function tableStop(hop: Hop, map: RoadMap): Stop {
  const strip = map.node(`strip:${hop.at.subnet ?? ''}`);
  if (strip && strip.part?.id === hop.id) return plain(strip);
  const chip = map.meant(hop.id, 'chip');
  return {to: null, lit: chip ? [chip.key] : []};
}

function publicGateway({at}: Hop, map: RoadMap): LaidNode | null {
  const kinds = ['internet-gateway', 'egress-only-gateway'];
  return map.children(`vpc:${at.vpc ?? ''}`).find(({part}) => part && kinds.includes(part.kind)) ?? null;
}

/** Where the packet starts, before its first check. */
export function startOf({flow}: Answer, map: RoadMap): LaidNode | null {
  if (flow.source.kind === 'internet') return map.node('internet') ?? null;
  if (flow.source.kind === 'interface') return map.meant(flow.source.id, ...cards) ?? null;
  return map.node(`site:${flow.source.gateway}`) ?? map.meant(flow.source.gateway, 'on-premises') ?? null;
}

/** Where it is going, as far as the drawing has it: the interface at hand when it has the address, for VPCs may share one. */
export function goalOf(hop: Hop, map: RoadMap): LaidNode | null {
  const {destination} = hop.packet;
  const here = cardOf(hop, map);
  return here?.means?.includes(destination) ? here : (map.meant(destination, ...cards) ?? null);
}
