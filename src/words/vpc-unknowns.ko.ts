import type {UnknownCode} from '../engines/vpc/answer';
import type {Facts} from './vpc-facts.ko';
import {code, nameOf} from './vpc-names';

const missing = (what: string): string => `가져온 데이터에 ${what} 없습니다. 막힌다는 뜻은 아닙니다.`;
const outside = (what: string): string => `${what} 여기서 계산하지 않습니다. 막힌다는 뜻은 아닙니다.`;

/** What is missing or not computed, and that this is not a block. */
export const unknowns: Readonly<Record<UnknownCode, (facts: Facts) => string>> = {
  'target-not-in-data': (f) => missing(f.route === '' ? `${f.thing}의 내용이` : `${f.route} 경로의 대상(target)이`),
  'table-not-in-data': (f) => missing(`${f.subnet}이 쓰는 라우팅 테이블이`),
  'acl-not-in-data': (f) => missing(`${f.subnet}에 연결된 네트워크 ACL이`),
  'group-not-in-data': (f) => missing(`${f.thing}이`),
  'prefix-list-not-in-data': (f) => missing(`${prefixList(f)} 접두사 목록의 내용이`),
  'vpc-not-in-data': (f) => missing(`${f.vpc}의 정보가`),
  'subnet-not-in-data': (f) => missing(`${f.to}가 속한 서브넷이`),
  'interface-not-in-data': (f) => missing(`${f.to}를 쓰는 네트워크 인터페이스가`),
  'target-not-modelled': (f) =>
    outside(`${f.route === '' ? f.thing : `${f.route} 경로`}의 대상(target)을 지난 뒤의 길은`),
  'appliance-inside-unknown': (f) => outside(`${f.owner} 안의 소프트웨어가 패킷을 어떻게 다루는지는`),
  'on-premises-routes-unknown': (f) => missing(`${f.thing} 너머의 BGP 경로가`),
  'prefix-lists-overlap': (f) =>
    `${f.thing}에서 길이가 같은 접두사 목록 경로가 겹칩니다. AWS가 그중 하나를 고르는데, 어느 쪽인지는 정해져 있지 않습니다.`,
  'load-balancer-not-modelled': (f) => outside(`${f.thing}가 패킷을 어느 대상으로 보내는지는`),
  'source-not-in-data': (f) => missing(`출발지 ${code(f.at.id)}의 정보가`),
};

const prefixList = (f: Facts): string => {
  const {decision} = f.at;
  if (decision?.kind === 'route') return nameOf(f.model, decision.route.destination);
  if (decision?.kind === 'group-rule' && 'prefixList' in decision.rule.peer)
    return nameOf(f.model, decision.rule.peer.prefixList);
  return nameOf(f.model, f.at.id);
};
