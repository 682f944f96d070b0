import type {BlockCode, Hop, PassCode, UnknownCode} from '../engines/vpc/answer';
import {blocks} from './vpc-blocks.ko';
import {factsOf, type Facts} from './vpc-facts.ko';
import {isJustMain, nameOf, plainNameOf, routeText, tidy} from './vpc-names';
import {aclEntry, components, direction, groupRule, owner} from './vpc-terms.ko';
import {unknowns} from './vpc-unknowns.ko';
import type {HopText, WordContext} from './vpc.types';

type Passing = readonly [chip: string, detail: (facts: Facts) => string];

export const passes: Readonly<Record<PassCode, Passing>> = {
  'same-interface': ['도착', () => '자기 자신에게 보내는 패킷'],
  'source-own-address': ['통과', (f) => `자신의 ${f.from}에서 보냄`],
  'source-check-off': ['통과', () => '소스/대상 확인이 꺼져 있음'],
  'group-admits': ['허용', decided],
  'group-remembers': ['기억', () => '상태 저장(stateful): 허용한 요청의 응답은 규칙 없이 통과'],
  'service-exempt': ['통과', () => 'AWS 서비스 주소라서 규칙을 적용하지 않음'],
  'same-subnet': ['통과', () => '같은 서브넷: 라우팅 테이블과 네트워크 ACL을 거치지 않음'],
  'acl-admits': ['허용', decided],
  'route-chosen': ['선택', decided],
  'local-delivery': ['통과', (f) => `${f.to}가 있는 서브넷으로 전달`],
  'address-owned': ['도착', (f) => `${f.to}를 쓰는 곳`],
  'igw-maps-out': ['통과', (f) => `출발지를 퍼블릭 주소로 바꿈${and(f.sourceChange)}`],
  'igw-maps-in': ['통과', (f) => `목적지를 프라이빗 주소로 바꿈${and(f.destinationChange)}`],
  'igw-passes-ipv6': ['통과', () => 'IPv6 주소는 바꾸지 않고 그대로 보냄'],
  'igw-returns': ['통과', (f) => `바꾼 주소를 되돌림${and(f.destinationChange || f.sourceChange)}`],
  'eigw-passes': ['통과', () => '나가는 IPv6 연결과 그 응답만 지남'],
  'internet-reached': ['도착', (f) => f.to],
  'internet-sends': ['출발', (f) => f.from],
  'nat-accepts': ['통과', (f) => `${f.from}에서 온 패킷을 받음`],
  'nat-translates': ['변환', (f) => `출발지 주소와 포트를 바꿈${and(f.sourceChange)}`],
  'nat-translates-back': ['변환', (f) => `원래 주소와 포트로 되돌림${and(f.destinationChange)}`],
  'vgw-passes': ['통과', () => '온프레미스 네트워크로 보냄'],
  'vgw-enters': ['통과', () => '온프레미스 네트워크에서 들어옴'],
  'on-premises-reached': ['도착', (f) => f.to],
  'peering-crosses': ['통과', (f) => `상대 VPC로 건너감: ${f.to}`],
  'gateway-endpoint-carries': ['통과', () => '퍼블릭 주소 없이 서비스로 보냄'],
  'gateway-endpoint-returns': ['통과', () => '라우팅 테이블 없이 응답이 돌아옴'],
  'tgw-attachment-accepts': ['통과', (f) => `${f.vpc}에서 받음`],
  'tgw-route-chosen': ['선택', decided],
  'tgw-delivers': ['통과', (f) => `${f.vpc} 안으로 전달`],
  'edge-table-steers': ['선택', decided],
  'interface-forwards': ['통과', () => '받은 패킷을 다시 내보냄'],
  'assumed-route': [
    '가정',
    (f) => (f.route === '' ? '데이터에 없어 가정한 경로' : `데이터에 없어 가정한 경로: ${f.route}`),
  ],
};

const and = (change: string): string => (change === '' ? '' : `: ${change}`);

const blockChips: Partial<Readonly<Record<BlockCode, string>>> = {
  'acl-denies': '거부',
  'acl-final-deny': '거부',
  'group-no-rules': '규칙 없음',
  'group-no-match': '규칙 없음',
  'no-route': '경로 없음',
  'tgw-no-route': '경로 없음',
  'blackhole-route': '블랙홀',
  'tgw-blackhole': '블랙홀',
};

/** The line of the configuration that decided, as it is written there. */
function decided(f: Facts): string {
  const {decision} = f.at;
  switch (decision?.kind) {
    case 'group-rule':
      return groupRule(decision.rule, f.model);
    case 'acl-entry':
      return aclEntry(decision.entry);
    case 'acl-final-deny':
      return '`*` 모두 거부';
    case 'route':
    case 'transit-route':
      return routeText(decision.route, f.model);
    default:
      return f.thing;
  }
}

const isPass = (hopCode: Hop['code']): hopCode is PassCode => hopCode in passes;
const isBlock = (hopCode: Hop['code']): hopCode is BlockCode => hopCode in blocks;

export const hopText = (hop: Hop, context: WordContext): HopText => {
  const facts = factsOf(hop, context);
  return {title: title(hop, context), ...what(hop.code, facts)};
};

const what = (hopCode: Hop['code'], facts: Facts): Omit<HopText, 'title'> => {
  if (isPass(hopCode)) return {detail: passes[hopCode][1](facts), chip: passes[hopCode][0]};
  if (isBlock(hopCode)) return {detail: tidy(blocks[hopCode].cause(facts)), chip: blockChips[hopCode] ?? '막힘'};
  const unknown: UnknownCode = hopCode;
  return {detail: unknowns[unknown](facts), chip: '알 수 없음'};
};

/** "보안 그룹 `sg-app` 아웃바운드": the kind first, so that a list of steps can be scanned. */
const title = (hop: Hop, {model}: WordContext): string => {
  const side = hop.direction === null ? '' : ` ${direction[hop.direction]}`;
  // A table or ACL that the data do not hold has no id; the subnet that uses it stands in its place.
  const isOfSubnet = hop.component !== 'subnet' && model.subnets.some((one) => one.id === hop.id);
  if (isOfSubnet) return `${nameOf(model, hop.id)} 서브넷의 ${components[hop.component]}${side}`;
  switch (hop.component) {
    case 'internet':
    case 'on-premises':
    case 'vpc-block-public-access':
    case 'wrong-destination':
      return `${components[hop.component]}${side}`;
    case 'interface':
      return owner(model, hop.id);
    case 'route-table':
      return isJustMain(hop.id, plainNameOf(model, hop.id))
        ? '기본(main) 라우팅 테이블'
        : `${components[hop.component]} ${nameOf(model, hop.id)}`;
    case 'source-dest-check':
      return `${components[hop.component]}: ${owner(model, hop.id)}`;
    default:
      return `${components[hop.component]} ${nameOf(model, hop.id)}${side}`;
  }
};
