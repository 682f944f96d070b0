import type {FactWords, UnitWords} from './facts.types';

const NBSP = '\u00a0';

const plain: UnitWords = {one: (value) => value, range: (min, max) => `${min}~${max}`};
const counted = (counter: string): UnitWords => ({
  one: (value) => `${value}${counter}`,
  range: (min, max) => `${min}~${max}${counter}`,
});
const symbol = (unit: string): UnitWords => counted(`${NBSP}${unit}`);
const pieces = counted('개');
const before = (words: string, after: string): UnitWords => ({
  one: (value) => `${words} ${value}${after}`,
  range: (min, max) => `${words} ${min}~${max}${after}`,
});

const REGIONS: Readonly<Record<string, string>> = {'ap-northeast-2': '서울 리전'};

/** `2026-11-25`, `2025-11` or `2026`; also `2025-mid` and `2025-late`. */
function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return `${year}년`;
  if (month === 'mid') return `${year}년 중반`;
  if (month === 'late') return `${year}년 하반기`;
  const words = `${year}년 ${String(Number(month))}월`;
  return day === undefined ? words : `${words} ${String(Number(day))}일`;
}

export const words: FactWords = {
  units: {
    'prefix-length': {one: (value) => `/${value}`, range: (min, max) => `/${min}~/${max}`},
    'usd-per-hour': before('시간당', `${NBSP}USD`),
    'usd-per-gb': before('GB당', `${NBSP}USD`),
    'packets-per-second': before('초당', '개'),
    'group-rules-total': pieces,
    'cidr-blocks': pieces,
    'route-tables': pieces,
    'rule-number': plain,
    addresses: pieces,
    vpcs: pieces,
    subnets: pieces,
    gateways: pieces,
    routes: pieces,
    acls: pieces,
    rules: pieces,
    groups: pieces,
    endpoints: pieces,
    peerings: pieces,
    attachments: pieces,
    exclusions: pieces,
    connections: pieces,
    tunnels: pieces,
    port: plain,
    seconds: counted('초'),
    minutes: counted('분'),
    days: counted('일'),
    gbps: symbol('Gbps'),
    bytes: counted('바이트'),
    asn: plain,
    cidr: plain,
    date: plain,
  },
  list: (items) => items.join(', '),
  date,
  age: (age) => {
    switch (age.kind) {
      case 'api':
        return `${date(age.date)}자 AWS API 참조`;
      case 'docs':
        return `${date(age.since)} 이후의 AWS 문서`;
      case 'archive':
        return `${date(age.date)}에 보관된 AWS 문서`;
      case 'page':
        return `${date(age.date)} 자료`;
      case 'undated':
        return '날짜가 없는 자료';
    }
  },
  checked: (iso) => `${date(iso)} 확인`,
  scope: (region, iso) =>
    [region === undefined ? [] : [REGIONS[region] ?? region], iso === undefined ? [] : [`${date(iso)} 기준`]]
      .flat()
      .join(', '),
  inBrackets: (text) => `(${text})`,
  source: '출처',
  explainedOn: '자세한 설명 보기',
  notesAndNow: '노트와 지금',
  notesSay: (lines) => `노트 ${lines}행`,
  now: '지금',
  verdicts: {
    right: '맞음',
    imprecise: '정확하지 않음',
    incomplete: '빠진 내용이 있음',
    outdated: '예전에는 맞았음',
    wrong: '틀림',
  },
};
