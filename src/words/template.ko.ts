import type {TemplateWords} from './template.types';

export const words: TemplateWords = {
  title: 'CIDR 블록 읽기',
  address: 'IPv4 주소',
  prefix: '접두사 길이',
  bits: (network, host) => `앞 ${network}비트는 네트워크, 뒤 ${host}비트는 호스트입니다.`,
  network: '네트워크',
  host: '호스트',
  rows: {
    block: 'CIDR 블록',
    first: '첫 주소',
    last: '마지막 주소',
    size: '주소 수',
    usable: '서브넷에서 쓸 수 있는 주소',
  },
  what: '항목',
  value: '값',
  caption: '블록이 담는 주소',
  count: (addresses) => `${addresses.toLocaleString('ko-KR')}개`,
  notASubnet: (widest, narrowest) => `서브넷 아님(/${widest}~/${narrowest}만 가능)`,
  notAnAddress: '`10.0.0.0`처럼 0에서 255까지의 수 네 개를 점으로 이어 쓰세요.',
  reserved: (addresses) => `서브넷마다 주소 ${addresses}개는 AWS가 씁니다.`,
  copyTable: '표를 Markdown으로 복사',
};
