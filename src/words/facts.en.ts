import type {FactWords, UnitWords} from './facts.types';

const NBSP = '\u00a0';

const plain: UnitWords = {one: (value) => value, range: (min, max) => `${min}–${max}`};
const counted = (one: string, many = `${one}s`): UnitWords => ({
  one: (value, count) => `${value}${NBSP}${count === 1 ? one : many}`,
  range: (min, max) => `${min} to ${max}${NBSP}${many}`,
});
const dollars = (per: string): UnitWords => ({
  one: (value) => `USD${NBSP}${value} per ${per}`,
  range: (min, max) => `USD${NBSP}${min} to ${max} per ${per}`,
});

const REGIONS: Readonly<Record<string, string>> = {'ap-northeast-2': 'Seoul Region'};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-25`, `2025-11` or `2026`; also `2025-mid` and `2025-late`. */
function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  if (month === 'mid' || month === 'late') return `${month} ${year}`;
  const words = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? words : `${String(Number(day))} ${words}`;
}

export const words: FactWords = {
  units: {
    'prefix-length': {one: (value) => `/${value}`, range: (min, max) => `/${min} to /${max}`},
    'usd-per-hour': dollars('hour'),
    'usd-per-gb': dollars('GB'),
    'packets-per-second': counted('packet per second', 'packets per second'),
    'group-rules-total': counted('rule'),
    'cidr-blocks': counted('CIDR block'),
    'route-tables': counted('route table'),
    'rule-number': plain,
    addresses: counted('address', 'addresses'),
    vpcs: counted('VPC'),
    subnets: counted('subnet'),
    gateways: counted('gateway'),
    routes: counted('route'),
    acls: counted('network ACL'),
    rules: counted('rule'),
    groups: counted('security group'),
    endpoints: counted('endpoint'),
    peerings: counted('peering connection'),
    attachments: counted('attachment'),
    exclusions: counted('exclusion'),
    connections: counted('connection'),
    tunnels: counted('tunnel'),
    port: plain,
    seconds: counted('second'),
    minutes: counted('minute'),
    days: counted('day'),
    gbps: {one: (value) => `${value}${NBSP}Gbps`, range: (min, max) => `${min} to ${max}${NBSP}Gbps`},
    bytes: counted('byte'),
    asn: plain,
    cidr: plain,
    date: plain,
  },
  list: (items) => items.join(', '),
  date,
  age: (age) => {
    switch (age.kind) {
      case 'api':
        return `AWS API reference of ${date(age.date)}`;
      case 'docs':
        return `AWS documentation of ${date(age.since)} or later`;
      case 'archive':
        return `AWS documentation archived in ${date(age.date)}`;
      case 'page':
        return `page of ${date(age.date)}`;
      case 'undated':
        return 'page without a date';
    }
  },
  checked: (iso) => `checked on ${date(iso)}`,
  scope: (region, iso) =>
    [region === undefined ? [] : [REGIONS[region] ?? region], iso === undefined ? [] : [`as of ${date(iso)}`]]
      .flat()
      .join(', '),
  inBrackets: (text) => ` (${text})`,
  source: 'Source',
  explainedOn: 'Read the explanation',
  notesAndNow: 'Notes and now',
  notesSay: (lines) => `Notes, line ${lines}`,
  now: 'Now',
  verdicts: {
    right: 'right',
    imprecise: 'imprecise',
    incomplete: 'incomplete',
    outdated: 'outdated',
    wrong: 'wrong',
  },
};
