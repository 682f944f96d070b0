import {code} from './vpc-names';
import type {CliWords} from './cli.types';

const value = (values: Readonly<Record<string, string>>, key: string): string => values[key] ?? '';
const quoted = (values: Readonly<Record<string, string>>, key: string): string => code(value(values, key));

export const notUnderstood: CliWords['notUnderstood'] = {
  'no-files': () => 'JSON 파일이 하나도 없습니다.',
  'empty-file': () => '빈 파일입니다.',
  'not-json': (v) =>
    `${value(v, 'line')}행 ${value(v, 'column')}열: ` +
    (value(v, 'found') === ''
      ? 'JSON이 중간에 끝났습니다.'
      : `여기에는 ${quoted(v, 'found')} 글자가 올 수 없습니다(JSON 문법).`),
  'not-describe': () => 'describe-* 응답의 목록이 없습니다.',
  'call-failed': (v) => `실패한 호출의 기록입니다(${value(v, 'status')} ${value(v, 'message')}).`,
  'cut-off': () => '응답이 다음 페이지로 이어지는데, 그 페이지가 없습니다.',
  'unknown-list': (v) => `${quoted(v, 'list')}: 모르는 목록입니다(${value(v, 'count')}건).`,
  'not-modelled': (v) =>
    `${quoted(v, 'list')}: 경로에 영향을 줄 수 있지만 계산에 넣지 않습니다(${value(v, 'count')}건).`,
  'missing-member': (v) => `${quoted(v, 'member')} 값이 없습니다.`,
  'bad-shape': (v) => `${quoted(v, 'expected')} 값이 와야 하는데 ${quoted(v, 'received')} 값이 있습니다.`,
  'bad-cidr': (v) => `${quoted(v, 'value')}: CIDR 블록이 아닙니다.`,
  'bad-address': (v) => `${quoted(v, 'value')}: IP 주소가 아닙니다.`,
  'bad-protocol': (v) => `${quoted(v, 'value')}: 모르는 프로토콜입니다.`,
  'bad-ports': (v) => `${code(`${value(v, 'from')}-${value(v, 'to')}`)}: 포트 범위가 아닙니다.`,
  'route-without-target': (v) => `경로의 대상(target)을 알 수 없습니다(${value(v, 'keys')}).`,
  'group-by-name': (v) => `${quoted(v, 'name')}: 같은 VPC에 이런 이름의 보안 그룹이 없습니다.`,
  'stale-group-reference': (v) =>
    `${quoted(v, 'group')} 보안 그룹 참조는 피어링이 사라져 더는 맞지 않습니다(stale). 규칙에서 뺐습니다.`,
  'rule-without-peer': () => '주소도 보안 그룹도 접두사 목록도 없는 규칙이라 아무것도 허용하지 않습니다.',
  'interface-twice': (v) =>
    `${quoted(v, 'interface')} 네트워크 인터페이스가 다른 인스턴스에도 있습니다. ${quoted(v, 'instance')} 인스턴스의 것은 따로 읽었습니다.`,
  'endpoint-kind': (v) => `${quoted(v, 'kind')} 유형의 엔드포인트는 계산에 넣지 않습니다.`,
  'owner-unknown': (v) =>
    `${quoted(v, 'list')}: 어느 것의 내용인지 파일에도 파일 이름에도 없습니다(${value(v, 'count')}건).`,
  'attachment-unknown': (v) =>
    `${quoted(v, 'attachment')} 연결(attachment)이 ${quoted(v, 'table')} 라우팅 테이블에 알리는 경로를 알 수 없습니다.`,
  'bgp-routes': (v) =>
    `${quoted(v, 'attachment')} 연결(attachment)이 ${quoted(v, 'table')} 라우팅 테이블에 BGP로 알리는 경로는 데이터에 없습니다.`,
  'several-block-modes': (v) =>
    `VPC 퍼블릭 액세스 차단 설정이 여럿입니다(${value(v, 'modes')}). 가장 엄격한 것으로 계산합니다.`,
};
