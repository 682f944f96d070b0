import type {FenceWords} from './fence.types';

export const kinds: FenceWords['kinds'] = {
  vpc: 'VPC',
  subnet: '서브넷',
  table: '라우팅 테이블',
  gateway: '게이트웨이',
  peering: '피어링 연결',
  transit: 'Transit Gateway',
  attachment: 'Transit Gateway 연결(attachment)',
  'transit-table': 'Transit Gateway 라우팅 테이블',
  'prefix-list': '접두사 목록',
  group: '보안 그룹',
  acl: '네트워크 ACL',
  instance: '인스턴스',
};

export const expected: FenceWords['expected'] = {
  ...kinds,
  'route-target': '경로 대상(게이트웨이, 피어링 연결, Transit Gateway, 인스턴스)',
  'rule-peer': '보안 그룹이나 접두사 목록',
};

export const trees: FenceWords['trees'] = {map: '맵', list: '목록', text: '글자 한 줄'};
