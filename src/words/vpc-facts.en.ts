import type {Block, Hop} from '../engines/vpc/answer';
import type {Model} from '../engines/vpc/model';
import type {WordContext} from './vpc.types';
import {code, isJustMain, nameOf, plainNameOf, routeText, senderOf, stateOf} from './vpc-names';
import {changeAt, edgesOf, natBefore, type Gateway} from './vpc-way';
import {components, direction, owner, ownerText} from './vpc-terms.en';

type Happening = Pick<Hop | Block, 'leg' | 'component' | 'id' | 'direction' | 'decision' | 'packet' | 'at'>;

/** The pieces that sentences are made of, looked up once for one hop or block. */
export interface Facts {
  readonly model: Model;
  readonly at: Happening;
  readonly back: boolean;
  /** "security group `sg-app`": the thing with its noun, without an article. */
  readonly thing: string;
  readonly from: string;
  readonly to: string;
  readonly side: string;
  readonly subnet: string;
  readonly vpc: string;
  /** "instance `web-a`": whose interface it happens at. */
  readonly owner: string;
  /** "instance `web-a`": whoever sends from the packet's source address. */
  readonly sender: string;
  /** The sender is a NAT gateway that has no way to the internet. */
  readonly isPrivateNat: boolean;
  /** The route or ACL entry that decided. */
  readonly route: string;
  /** The same between commas, for an apposition; empty where no route decided. */
  readonly namely: string;
  readonly entry: string;
  /** The NAT gateway behind which this is asked. */
  readonly nat: string | undefined;
  readonly state: string;
  /** The last gateway of the request, and of the reply; empty where there is none. */
  readonly cameBy: string;
  readonly leavesBy: string;
  /** How source and destination change here; empty where they do not. */
  readonly sourceChange: string;
  readonly destinationChange: string;
}

export const factsOf = (at: Happening, {model, answer}: WordContext): Facts => {
  const {decision} = at;
  const sender = senderOf(model, at.packet.source, vpcOf(at, model));
  const route =
    decision?.kind === 'route' || decision?.kind === 'transit-route' ? routeText(decision.route, model) : '';
  const nat = natBefore(answer.hops, at.at, at.leg, model);
  const edges = edgesOf(answer.hops);
  return {
    model,
    at,
    back: at.leg === 'return',
    thing: thing(at, model),
    from: code(at.packet.source),
    to: code(at.packet.destination),
    side: at.direction === null ? '' : direction[at.direction],
    subnet: at.at.subnet === undefined ? 'the subnet' : `subnet ${nameOf(model, at.at.subnet)}`,
    vpc: vpcName(at, model),
    owner: owner(model, at.at.interface ?? at.id),
    sender: sender === undefined ? code(at.packet.source) : ownerText(sender),
    isPrivateNat: sender?.isPrivateNat === true,
    cameBy: edgeText(edges.request, model),
    leavesBy: edgeText(edges.reply, model),
    route,
    namely: route === '' ? '' : `, ${route},`,
    entry: decision?.kind === 'acl-entry' ? `rule ${String(decision.entry.number)}` : 'rule `*`',
    nat: nat === undefined ? undefined : `NAT gateway ${nameOf(model, nat)}`,
    state: stateOf(at.id, model),
    sourceChange: changeAt(answer.hops, at, 'source'),
    destinationChange: changeAt(answer.hops, at, 'destination'),
  };
};

export const thing = (at: Pick<Happening, 'component' | 'id'>, model: Model): string => {
  switch (at.component) {
    case 'source-dest-check':
    case 'interface':
      return owner(model, at.id);
    case 'route-table':
      return table(at.id, model);
    case 'internet':
      return 'the internet';
    case 'vpc-block-public-access':
      return 'VPC Block Public Access';
    case 'on-premises':
      return 'the on-premises network';
    default:
      return `${components[at.component]} ${nameOf(model, at.id)}`;
  }
};

const table = (id: string, model: Model): string => {
  const isMain = model.routeTables.some((one) => one.id === id && one.main);
  if (!isMain) return `route table ${nameOf(model, id)}`;
  return isJustMain(id, plainNameOf(model, id)) ? 'the main route table' : `main route table ${nameOf(model, id)}`;
};

const edgeText = (gateway: Gateway | undefined, model: Model): string =>
  gateway === undefined ? '' : thing(gateway, model);

const vpcOf = (at: Happening, model: Model): string | undefined =>
  at.at.vpc ?? model.subnets.find((one) => one.id === at.at.subnet)?.vpc;

const vpcName = (at: Happening, model: Model): string => {
  const id = vpcOf(at, model);
  return id === undefined || id === '' ? 'the VPC' : `VPC ${nameOf(model, id)}`;
};

/** The first letter of a sentence whose first word may be a noun of ours; a code span stays as it is. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
