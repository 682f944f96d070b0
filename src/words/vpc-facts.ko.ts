import type {Block, Hop} from '../engines/vpc/answer';
import type {Model} from '../engines/vpc/model';
import type {WordContext} from './vpc.types';
import {code, isJustMain, nameOf, plainNameOf, routeText, senderOf, stateOf} from './vpc-names';
import {changeAt, edgesOf, natBefore, type Gateway} from './vpc-way';
import {components, direction, owner, ownerText} from './vpc-terms.ko';

type Happening = Pick<Hop | Block, 'leg' | 'component' | 'id' | 'direction' | 'decision' | 'packet' | 'at'>;

/** The pieces that sentences are made of, looked up once for one hop or block. Every piece ends in a Korean noun. */
export interface Facts {
  readonly model: Model;
  readonly at: Happening;
  readonly back: boolean;
  /** "`sg-app` 보안 그룹": the thing with its noun. */
  readonly thing: string;
  /** "`10.0.0.4`", for particles that never change: 에서. */
  readonly source: string;
  /** "`10.0.0.4` 주소" */
  readonly from: string;
  readonly to: string;
  readonly side: string;
  readonly subnet: string;
  readonly vpc: string;
  /** "`web-a` 인스턴스": whose interface it happens at. */
  readonly owner: string;
  /** "`web-a` 인스턴스": whoever sends from the packet's source address. */
  readonly sender: string;
  /** The sender is a NAT gateway that has no way to the internet. */
  readonly isPrivateNat: boolean;
  readonly table: string;
  /** The route, ACL entry or rule that decided. */
  readonly route: string;
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
  const nat = natBefore(answer.hops, at.at, at.leg, model);
  const edges = edgesOf(answer.hops);
  return {
    model,
    at,
    back: at.leg === 'return',
    thing: thing(at, model),
    source: code(at.packet.source),
    from: `${code(at.packet.source)} 주소`,
    to: `${code(at.packet.destination)} 주소`,
    side: at.direction === null ? '' : direction[at.direction],
    subnet: at.at.subnet === undefined ? '서브넷' : `${nameOf(model, at.at.subnet)} 서브넷`,
    vpc: vpcName(at, model),
    owner: owner(model, at.at.interface ?? at.id),
    sender: sender === undefined ? `${code(at.packet.source)} 주소` : ownerText(sender),
    isPrivateNat: sender?.isPrivateNat === true,
    cameBy: edgeText(edges.request, model),
    leavesBy: edgeText(edges.reply, model),
    table: table(at.id, model),
    route: decision?.kind === 'route' || decision?.kind === 'transit-route' ? routeText(decision.route, model) : '',
    entry: entry(decision),
    nat: nat === undefined ? undefined : `${nameOf(model, nat)} NAT 게이트웨이`,
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
      return '인터넷';
    case 'vpc-block-public-access':
      return 'VPC 퍼블릭 액세스 차단';
    case 'on-premises':
      return '온프레미스 네트워크';
    default:
      return `${nameOf(model, at.id)} ${components[at.component]}`;
  }
};

/** "기본(main) 라우팅 테이블": 기본 alone could also be the default one. */
const table = (id: string, model: Model): string => {
  const isMain = model.routeTables.some((one) => one.id === id && one.main);
  if (!isMain) return `${nameOf(model, id)} 라우팅 테이블`;
  return isJustMain(id, plainNameOf(model, id))
    ? '기본(main) 라우팅 테이블'
    : `${nameOf(model, id)} 기본(main) 라우팅 테이블`;
};

const edgeText = (gateway: Gateway | undefined, model: Model): string =>
  gateway === undefined ? '' : thing(gateway, model);

const vpcOf = (at: Happening, model: Model): string | undefined =>
  at.at.vpc ?? model.subnets.find((one) => one.id === at.at.subnet)?.vpc;

const vpcName = (at: Happening, model: Model): string => {
  const id = vpcOf(at, model);
  return id === undefined || id === '' ? 'VPC' : `${nameOf(model, id)} VPC`;
};

const entry = (decision: Happening['decision']): string => {
  if (decision?.kind === 'acl-entry') return `${String(decision.entry.number)}번 규칙`;
  return '`*` 규칙';
};
