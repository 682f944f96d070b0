import type {Note, NoteCode} from '../engines/vpc/answer';
import {thing} from './vpc-facts.ko';
import {aclEntry, match, owner} from './vpc-terms.ko';
import {routeText} from './vpc-names';
import {clientsOutside} from './vpc-way';
import type {WordContext} from './vpc.types';

type Say = (note: Note, context: WordContext) => string;

export const notes: Readonly<Record<NoteCode, Say>> = {
  'bpa-assumed-off': () => '데이터에 VPC 퍼블릭 액세스 차단 설정이 없어, 꺼져 있다고 보았습니다.',
  'routes-assumed': () =>
    '데이터에 라우팅 테이블이 없어, 로컬 경로와 퍼블릭 서브넷의 인터넷 경로가 있다고 가정했습니다.',
  'acls-assumed-open': () => '데이터에 네트워크 ACL이 없어, 만든 그대로 모든 트래픽을 허용한다고 가정했습니다.',
  'tunnel-down': (note, {model}) =>
    `${thing(note, model)}의 VPN 터널이 데이터를 가져온 때에는 모두 내려가 있었습니다(\`DOWN\`).`,
  'shadowed-acl-entry': (note, {model}) => {
    const rule = note.decision?.kind === 'acl-entry' ? ` 가려진 규칙은 ${aclEntry(note.decision.entry)}입니다.` : '';
    return `${thing(note, model)}에서 번호가 더 낮은 규칙이 먼저 정했습니다.${rule}`;
  },
  'ephemeral-range-partly-admitted': (note, {model, answer}) => {
    const {decision} = note;
    const admitted = decision?.kind === 'acl-entry' ? match(decision.entry) : '일부 포트';
    const port = answer.flow.sourcePort;
    const inside = port === undefined ? '' : `${String(port)}번은 그 안이지만, `;
    return `${thing(note, model)}은 응답 포트로 ${admitted}만 허용합니다. ${inside}${others(decision)} 다른 포트도 씁니다.`;
  },
  'nat-has-several-addresses': (note, {model}) =>
    `${thing(note, model)}에 주소가 여러 개 있습니다. 그중 첫 번째 주소로 계산했습니다.`,
  'appliance-may-change-packet': (note, {model}) =>
    `${owner(model, note.id)} 안의 소프트웨어가 패킷을 바꾸거나 버릴 수 있습니다. 그대로 내보낸다고 보았습니다.`,
  'appliance-assumed-to-translate': (note, {model}) =>
    `${owner(model, note.id)}에 퍼블릭 주소가 있고, 다른 곳에서 온 패킷도 내보냅니다. NAT 인스턴스처럼 주소를 바꾼다고 보았습니다.`,
  'endpoint-policy-not-modelled': (note, {model}) =>
    `${thing(note, model)}의 정책과 버킷 정책은 계산에 넣지 않았습니다.`,
  'icmp-code-ignored': (note, {model}) =>
    `${thing(note, model)}에 유형은 전체이고 코드만 정한 ICMP 규칙이 있습니다. 코드는 무시했습니다.`,
  'route-rests-on-longest-prefix-note': (note, {model}) => {
    const route = note.decision?.kind === 'route' ? `${routeText(note.decision.route, model)} 경로` : '이 경로';
    return `${route}는 더 구체적이라서 골랐습니다. AWS 설명서에는 정적 경로가 앞선다고 읽히는 문장도 있습니다.`;
  },
};

const clientNames = {Linux: 'Linux', Windows: 'Windows', nat: 'NAT 게이트웨이'} as const;

/** "Windows와 NAT 게이트웨이는": every name here ends in an open syllable. */
const others = (decision: Note['decision']): string => {
  const names = decision?.kind === 'acl-entry' ? clientsOutside(decision.entry.ports ?? [0, 65_535]) : [];
  const texts = names.map((name) => clientNames[name]);
  const last = texts.at(-1);
  if (last === undefined) return '클라이언트에 따라';
  const before = texts.slice(0, -1).join(', ');
  return before === '' ? `${last}는` : `${before}와 ${last}는`;
};
