import {hasPorts} from '../engines/net/protocol';
import type {BlockCode} from '../engines/vpc/answer';
import {code, isPrivate, nameOf, referencedGroup} from './vpc-names';
import type {Facts} from './vpc-facts.ko';
import {trafficObject} from './vpc-terms.ko';
import {gatewayBlocks} from './vpc-blocks-gateways.ko';

/** The outcome for a request and for a reply, and the cause as one sentence; two at most. */
export interface BlockWords {
  readonly outcome: readonly [request: string, reply: string];
  readonly cause: (facts: Facts) => string;
}

export const refused = ['막힙니다.', '응답이 막힙니다.'] as const;
export const discarded = ['패킷이 버려집니다.', '응답이 버려집니다.'] as const;
export const nobody = ['받는 곳이 없습니다.', '응답을 받는 곳이 없습니다.'] as const;
const stuck = ['목적지로 가지 못합니다.', '응답이 돌아가지 못합니다.'] as const;

export const blocks: Readonly<Record<BlockCode, BlockWords>> = {
  ...gatewayBlocks,
  'foreign-source-address': {
    outcome: ['보내지 못합니다.', '응답을 보내지 못합니다.'],
    cause: (f) => `${f.owner}의 소스/대상 확인이 켜져 있어, 자신의 주소가 아닌 ${f.from}로는 보내지 않습니다.`,
  },
  'no-address-of-that-family': {
    outcome: ['보내지 못합니다.', '응답을 보내지 못합니다.'],
    cause: (f) =>
      `${f.owner}에 ${f.to.includes(':') ? 'IPv6' : 'IPv4'} 주소가 없습니다. IPv4와 IPv6는 서로 통신하지 못합니다.`,
  },
  'not-its-own-destination': {
    outcome: refused,
    cause: (f) => `${f.owner}의 소스/대상 확인이 켜져 있어, 자신의 주소가 아닌 ${f.to}로 가는 패킷을 버립니다.`,
  },
  'group-no-rules': {
    outcome: refused,
    cause: (f) => `${groups(f)}에 ${f.side} 규칙이 하나도 없습니다.`,
  },
  'group-no-match': {outcome: refused, cause: (f) => onlyPrefixList(f) ?? noRule(f)},
  'group-reference-lost': {
    outcome: refused,
    cause: (f) => {
      const group = referencedGroup(f.at, f.model);
      const named = group === undefined ? '다른 보안 그룹' : `${nameOf(f.model, group)} 보안 그룹`;
      return `${f.thing}의 ${f.side} 규칙은 ${named}만 허용하는데, ${counterpart(f)}는 그 그룹에 속한 프라이빗 주소가 아닙니다.`;
    },
  },
  'acl-denies': {outcome: refused, cause: aclRefuses},
  'acl-final-deny': {outcome: refused, cause: aclRefuses},
  'no-route': {outcome: stuck, cause: noRoute},
  'blackhole-route': {
    outcome: discarded,
    cause: (f) => `가장 구체적인 ${f.route} 경로가 블랙홀(blackhole) 상태이고, 더 넓은 경로는 쓰지 않습니다.`,
  },
  'no-subnet-owns-address': {
    outcome: discarded,
    cause: (f) => `${f.to}는 ${f.vpc}의 범위 안에 있지만, 이 주소가 속한 서브넷이 없습니다.`,
  },
  'no-interface-has-address': {
    outcome: nobody,
    cause: (f) => `${f.subnet}에 ${f.to}를 쓰는 네트워크 인터페이스가 없습니다.`,
  },
  'interface-not-in-use': {
    outcome: nobody,
    cause: (f) => `${nameOf(f.model, f.at.id)} 네트워크 인터페이스가 아무 데도 연결(attach)되어 있지 않습니다.`,
  },
  'instance-not-running': {
    outcome: nobody,
    cause: (f) => `${f.owner}가 실행 중이 아닙니다${instanceState(f)}.`,
  },
  'platform-range': {
    outcome: discarded,
    cause: (f) => `${f.to}는 링크 로컬 대역 \`169.254.0.0/16\`에 있어 라우팅하지 않습니다.`,
  },
  'routing-loop': {
    outcome: ['패킷이 맴돕니다.', '응답이 맴돕니다.'],
    cause: (f) => `${f.thing}에서 이미 지나온 곳으로 되돌아가, 목적지에 닿지 못합니다.`,
  },
  'edge-target-invalid': {
    outcome: discarded,
    cause: (f) =>
      `들어오는 패킷을 돌리는 ${f.thing}의 ${f.route} 경로에서, 대상(target)이 패킷을 받을 수 없는 상태입니다.`,
  },
  'reply-goes-elsewhere': {
    outcome: ['패킷이 다른 곳으로 갑니다.', '응답이 다른 곳으로 갑니다.'],
    cause: (f) => `${f.to}가 두 곳에 있어서, 응답이 요청을 보낸 쪽이 아니라 다른 곳에 도착합니다.${byRoute(f)}`,
  },
  'reply-leaves-by-another-edge': {
    outcome: ['패킷이 다른 길로 나갑니다.', '응답이 다른 길로 나갑니다.'],
    cause: (f) =>
      f.cameBy === '' || f.leavesBy === ''
        ? `요청이 들어온 길과 응답이 나가는 길이 달라서, 보낸 쪽이 응답을 받지 못합니다.${byRoute(f)}`
        : `${f.cameBy}로 들어온 요청의 응답이 ${f.leavesBy}로 나가서, 보낸 쪽에 닿지 못합니다.`,
  },
};

const byRoute = (f: Facts): string => (f.route === '' ? '' : ` ${f.route} 경로가 그리로 보냅니다.`);

const counterpart = (f: Facts): string => (f.at.direction === 'egress' ? `목적지 ${f.to}` : `출발지 ${f.from}`);

/** All groups of an interface count together, so none of them alone is to blame. */
const groups = (f: Facts): string => {
  const own = f.model.interfaces.find((one) => one.id === f.at.at.interface)?.groups ?? [];
  if (own.length < 2 || !own.includes(f.at.id)) return f.thing;
  return `${own.map((group) => nameOf(f.model, group)).join(', ')} 보안 그룹`;
};

const noRule = (f: Facts): string =>
  f.at.direction === 'egress'
    ? `${groups(f)}에 ${f.to}로 가는 ${trafficObject(f.at.packet)} 허용하는 아웃바운드 규칙이 없습니다.`
    : `${groups(f)}에 ${f.source}에서 오는 ${trafficObject(f.at.packet)} 허용하는 인바운드 규칙이 없습니다.`;

const onlyPrefixList = (f: Facts): string | undefined => {
  const rules = f.model.securityGroups.find((one) => one.id === f.at.id)?.rules ?? [];
  const peers = rules.filter((rule) => rule.direction === f.at.direction).map((rule) => rule.peer);
  const [first] = peers;
  if (first === undefined || !('prefixList' in first)) return undefined;
  const list = first.prefixList;
  if (!peers.every((one) => 'prefixList' in one && one.prefixList === list)) return undefined;
  return `${f.thing}의 ${f.side}는 ${nameOf(f.model, list)} 접두사 목록만 허용하는데, ${counterpart(f)}는 그 목록에 없습니다.`;
};

function aclRefuses(f: Facts): string {
  const {packet, direction} = f.at;
  const rule = `${f.thing}의 ${f.side} ${f.entry}이`;
  if (f.back) {
    const port = hasPorts(packet.protocol) ? `${String(packet.destinationPort)}번 포트로 ` : '';
    return `${rule} ${port}돌아가는 응답을 거부합니다.`;
  }
  const way = direction === 'egress' ? `${f.to}로 가는` : `${f.source}에서 오는`;
  return `${rule} ${way} ${trafficObject(packet)} 거부합니다.`;
}

function noRoute(f: Facts): string {
  if (f.nat !== undefined && !isPrivate(f.at.packet.destination))
    return `${f.nat}가 있는 ${f.subnet}의 라우팅 테이블에 인터넷 게이트웨이로 가는 경로가 없습니다.`;
  return `${f.subnet}이 쓰는 ${f.thing}에는 ${f.to}로 가는 경로가 없습니다.`;
}

const instanceState = (f: Facts): string => {
  const id = f.model.interfaces.find((one) => one.id === f.at.at.interface)?.instance ?? f.at.id;
  const state = f.model.instances.find((one) => one.id === id)?.state;
  return state === undefined ? '' : `(${code(state)})`;
};

/** Some outcomes say more when it is known where the packet was going. */
export const sharperOutcome = (kind: BlockCode, f: Facts): string | undefined => {
  if (f.back) return undefined;
  if (kind === 'instance-not-running' || kind === 'interface-not-in-use')
    return sends(f) ? '보내지 못합니다.' : undefined;
  if (kind === 'igw-private-destination') return f.at.component === 'internet' ? '들어오지 못합니다.' : undefined;
  if (kind !== 'no-route') return undefined;
  if (f.nat !== undefined) return 'NAT 게이트웨이에서 더 나가지 못합니다.';
  return isPrivate(f.at.packet.destination) ? undefined : '인터넷으로 나가지 못합니다.';
};

/** The packet is this interface's own, so it is not one that nobody receives. */
const sends = (f: Facts): boolean => {
  const own = f.model.interfaces.find((one) => one.id === (f.at.at.interface ?? f.at.id));
  return own?.addresses.some((one) => one.address === f.at.packet.source) === true;
};
