import {hasPorts, isIcmp} from '../engines/net/protocol';
import type {Component, Hop, Leg, Packet, Verdict} from '../engines/vpc/answer';
import type {AclEntry, Direction, GroupRule, Model} from '../engines/vpc/model';
import {code, nameOf, ownerOf, type Owner, type OwnerKind} from './vpc-names';

export const components: Readonly<Record<Component, string>> = {
  'source-dest-check': '소스/대상 확인',
  'security-group': '보안 그룹',
  'network-acl': '네트워크 ACL',
  'route-table': '라우팅 테이블',
  'vpc-router': 'VPC 라우터',
  subnet: '서브넷',
  interface: '네트워크 인터페이스',
  'internet-gateway': '인터넷 게이트웨이',
  'egress-only-gateway': '외부 전용 인터넷 게이트웨이',
  internet: '인터넷',
  'nat-gateway': 'NAT 게이트웨이',
  'vpn-gateway': '가상 프라이빗 게이트웨이',
  'on-premises': '온프레미스 네트워크',
  'vpc-peering': '피어링 연결',
  'vpc-endpoint': 'VPC 엔드포인트',
  'transit-gateway-attachment': 'Transit Gateway 연결(attachment)',
  'transit-gateway-route-table': 'Transit Gateway 라우팅 테이블',
  'vpc-block-public-access': 'VPC 퍼블릭 액세스 차단',
  'load-balancer': '로드 밸런서',
  'wrong-destination': '다른 목적지',
};

export const direction: Readonly<Record<Direction, string>> = {ingress: '인바운드', egress: '아웃바운드'};
export const leg: Readonly<Record<Leg, string>> = {forward: '요청', return: '응답'};
export const verdictWord: Readonly<Record<Verdict, string>> = {
  delivered: '도착',
  dropped: '막힘',
  unknown: '알 수 없음',
};
export const outcomeWord: Readonly<Record<Hop['outcome'], string>> = {
  pass: '통과',
  block: '막힘',
  unknown: '알 수 없음',
};
export const action: Readonly<Record<AclEntry['action'], string>> = {allow: '허용', deny: '거부'};

const owners: Readonly<Record<OwnerKind, string>> = {
  instance: '인스턴스',
  nat: 'NAT 게이트웨이',
  endpoint: '엔드포인트',
  'load-balancer': '로드 밸런서',
  interface: '네트워크 인터페이스',
};

/** "`web-b` 인스턴스" */
export const owner = (model: Model, id: string): string => ownerText(ownerOf(model, id));

export const ownerText = ({kind, name}: Owner): string => `${name} ${owners[kind]}`;

export const protocol = (number: number): string => {
  const names: Readonly<Record<number, string>> = {[-1]: '모든 트래픽', 1: 'ICMP', 6: 'TCP', 17: 'UDP', 58: 'ICMPv6'};
  return names[number] ?? `프로토콜 ${String(number)}`;
};

export const packet = (one: Packet): string => {
  if (hasPorts(one.protocol))
    return `${protocol(one.protocol)} ${end(one.source, one.sourcePort)} → ${end(one.destination, one.destinationPort)}`;
  const detail = isIcmp(one.protocol) ? ` ${icmp(one.icmpType, one.icmpCode)}` : '';
  return `${protocol(one.protocol)}${detail} ${one.source} → ${one.destination}`;
};

const end = (address: string, port: number): string =>
  address.includes(':') ? `[${address}]:${String(port)}` : `${address}:${String(port)}`;

/** "TCP 5432번 포트", "ICMP 유형 8 코드 0", "프로토콜 47": what a rule would have to admit. Always ends in Hangul or a digit. */
export const traffic = (one: Packet): string => {
  if (hasPorts(one.protocol)) return `${protocol(one.protocol)} ${String(one.destinationPort)}번 포트`;
  if (isIcmp(one.protocol)) return `${protocol(one.protocol)}(${icmp(one.icmpType, one.icmpCode)}) 트래픽`;
  return `${protocol(one.protocol)} 트래픽`;
};

/** The noun always is 포트 or 트래픽, so the particle is known. */
export const trafficObject = (one: Packet): string => `${traffic(one)}${hasPorts(one.protocol) ? '를' : '을'}`;

const icmp = (type: number, icmpCode: number): string =>
  [type === -1 ? '모든 유형' : `유형 ${String(type)}`, icmpCode === -1 ? '' : `코드 ${String(icmpCode)}`]
    .filter((part) => part !== '')
    .join(' ');

type Match = Pick<GroupRule, 'protocol' | 'ports' | 'icmp'>;

/** "TCP 1024~65535", "ICMP 유형 8", "모든 트래픽" */
export const match = (rule: Match): string => {
  const name = protocol(rule.protocol);
  if (rule.ports !== undefined) return `${name} ${range(rule.ports)}`;
  if (rule.icmp !== undefined) return `${name} ${icmp(...rule.icmp)}`;
  return hasPorts(rule.protocol) ? `${name} 모든 포트` : name;
};

const range = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${String(from)}~${String(to)}`;

export const peer = (rule: GroupRule, model: Model): string => {
  if ('cidr' in rule.peer) return code(rule.peer.cidr);
  return nameOf(model, 'group' in rule.peer ? rule.peer.group : rule.peer.prefixList);
};

const arrow: Readonly<Record<Direction, string>> = {ingress: '←', egress: '→'};

export const groupRule = (rule: GroupRule, model: Model): string =>
  `${match(rule)} ${arrow[rule.direction]} ${peer(rule, model)}`;

export const aclEntry = (entry: AclEntry): string =>
  `${String(entry.number)} ${action[entry.action]} ${match(entry)} ${arrow[entry.direction]} ${code(entry.cidr)}`;
