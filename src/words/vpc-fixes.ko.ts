import type {Fix, FixCode} from '../engines/vpc/answer';
import type {Model} from '../engines/vpc/model';
import {code, nameOf, operation as the, replacesRoute, routeText} from './vpc-names';
import {direction, match, owner, peer} from './vpc-terms.ko';

const sides = {ingress: '소스', egress: '목적지'} as const;

const more = (text: string | undefined): string => (text === undefined || text === '' ? '' : `: ${text}`);

export const fixes: Readonly<Record<FixCode, (fix: Fix, model: Model) => string>> = {
  'add-route': (fix, model) => `경로 추가${more(route(fix, model))}`,
  'replace-route': (fix, model) => `경로의 대상(target) 바꾸기${more(route(fix, model))}`,
  'associate-table': (fix, model) => {
    const change = the(fix, 'associate-table');
    if (change === undefined) return '라우팅 테이블 연결(associate)';
    const table = change.table === null ? '기본(main) 라우팅 테이블' : `${nameOf(model, change.table)} 라우팅 테이블`;
    return `${nameOf(model, change.subnet)} 서브넷에 ${table} 연결(associate)`;
  },
  'open-group': (fix, model) => {
    const rule = the(fix, 'add-group-rule')?.rule;
    if (rule === undefined) return '보안 그룹 규칙 추가';
    return `${direction[rule.direction]} 규칙 추가: ${match(rule)}, ${sides[rule.direction]} ${peer(rule, model)}`;
  },
  'open-acl': (fix) => {
    const entry = the(fix, 'put-acl-entry')?.entry;
    if (entry === undefined) return '네트워크 ACL 허용 규칙 추가';
    return `${direction[entry.direction]} 허용 추가: ${match(entry)}, ${sides[entry.direction]} ${code(entry.cidr)}`;
  },
  'remove-acl-deny': (fix) => {
    const entry = the(fix, 'remove-acl-entry');
    return entry === undefined
      ? '네트워크 ACL 거부 규칙 지우기'
      : `${direction[entry.direction]} 거부 규칙 지우기: ${String(entry.number)}번`;
  },
  'attach-internet-gateway': (fix, model) => attach(fix, model),
  'create-internet-gateway': () => '인터넷 게이트웨이를 만들어 연결(attach)하기',
  'give-public-address': (fix, model) => {
    const change = the(fix, 'set-public-address');
    return `탄력적 IP 주소 연결(associate)${more(change && owner(model, change.interface))}`;
  },
  'move-to-public-subnet': (fix, model) => {
    const change = the(fix, 'move-interface');
    return `퍼블릭 서브넷으로 옮기기${more(change && nameOf(model, change.subnet))}`;
  },
  'create-nat-in-public-subnet': (fix, model) => {
    const subnet = the(fix, 'put-nat-gateway')?.gateway.subnet;
    const where = subnet === undefined ? '퍼블릭 서브넷' : `${nameOf(model, subnet)} 서브넷`;
    return `${where}에 NAT 게이트웨이를 새로 만들고 경로 ${replacesRoute(fix, model) ? '바꾸기' : '추가하기'}`;
  },
  'turn-off-source-dest-check': (fix, model) => {
    const change = the(fix, 'set-source-dest-check');
    return `소스/대상 확인 끄기${more(change && owner(model, change.interface))}`;
  },
  'accept-peering': () => '상대 VPC 쪽에서 피어링 요청 수락하기',
  'attach-vpn-gateway': (fix, model) => {
    const change = the(fix, 'attach-vpn-gateway');
    return change === undefined
      ? '가상 프라이빗 게이트웨이 연결(attach)'
      : `${nameOf(model, change.vpc)} VPC에 ${nameOf(model, change.gateway)} 가상 프라이빗 게이트웨이 연결(attach)`;
  },
  'announce-on-premises': (fix) => `온프레미스 경로 추가${more(codeOf(the(fix, 'add-on-premises')?.cidr))}`,
  'attach-zone-to-tgw': (fix, model) => {
    const change = the(fix, 'add-transit-subnet');
    return `Transit Gateway 연결(attachment)에 서브넷 추가${more(change && nameOf(model, change.subnet))}`;
  },
  'add-transit-route': (fix, model) => {
    const change = the(fix, 'put-transit-route');
    return `Transit Gateway 경로 추가${more(change && routeText(change.route, model))}`;
  },
  'associate-transit-table': (fix, model) => {
    const change = the(fix, 'associate-transit-table');
    return `Transit Gateway 라우팅 테이블 연결(associate)${more(change && nameOf(model, change.table))}`;
  },
  'start-instance': (fix, model) => {
    const change = the(fix, 'set-instance-state');
    return `인스턴스 시작(start)${more(change && nameOf(model, change.instance))}`;
  },
  'turn-off-block-public-access': () => 'VPC 퍼블릭 액세스 차단 끄기',
  'allow-in-prefix-list': (fix, model) => {
    const change = the(fix, 'add-prefix');
    return change === undefined
      ? '접두사 목록에 추가'
      : `${nameOf(model, change.prefixList)} 접두사 목록에 추가: ${code(change.cidr)}`;
  },
  'use-private-address': (fix) => `목적지를 프라이빗 주소로 바꾸기${more(codeOf(fix.values['address']))}`,
};

const codeOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : code(text));

const route = (fix: Fix, model: Model): string | undefined => {
  const change = the(fix, 'put-route');
  return change === undefined ? undefined : routeText(change.route, model);
};

const attach = (fix: Fix, model: Model): string => {
  const gateway = the(fix, 'put-internet-gateway')?.gateway;
  if (gateway === undefined || gateway.vpc === null) return '인터넷 게이트웨이 연결(attach)';
  return `${nameOf(model, gateway.vpc)} VPC에 ${nameOf(model, gateway.id)} 인터넷 게이트웨이 연결(attach)`;
};
