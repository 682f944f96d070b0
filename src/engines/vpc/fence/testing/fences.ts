import fc from 'fast-check';

/**
 * Fences that use every section, in all the forms they may be written in. Nearly every line depends on the names before it, so one seed makes all
 * choices: drawing each from fast-check would cost more than the parsing.
 */
export const fences: fc.Arbitrary<string> = fc.integer().map((seed) => createFence(chooserFrom(seed)));

/** Knuth's 32-bit linear congruential generator; its upper bits are the ones worth using. */
function chooserFrom(seed: number): Choose {
  let state = seed >>> 0;
  return (choices) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * choices);
  };
}

type Choose = (choices: number) => number;

interface Home {
  readonly vpc: string;
  readonly ipv6: boolean;
  readonly subnets: readonly string[];
  readonly groups: readonly string[];
}

/** Names as people give them; in Korean, too, and some that are keywords elsewhere. */
const STEMS = ['web', 'app', '데이터', 'public', 'database', 'x.y_z', '9lives'];

function createFence(choose: Choose): string {
  const coin = (): boolean => choose(2) === 0;
  const pick = <Value>(values: readonly Value[]): Value => values[choose(values.length)] as Value;
  const some = <Value>(values: readonly Value[]): Value[] => values.filter(coin);
  const lines = [
    'id: x',
    ...(coin() ? ['title: {ko: "그림: 하나", en: One}'] : []),
    ...(coin() ? ['region: us-east-1'] : []),
  ];
  const count = 1 + choose(3);
  const homes = Array.from({length: count}, (_, index): Home => {
    const subnets = Array.from(
      {length: choose(5)},
      (_one, n) => `${pick(STEMS)}-v${index}n${n}-${pick(['a', 'c', 'z'])}`,
    );
    return {
      vpc: `v${index}`,
      ipv6: coin(),
      subnets,
      groups: Array.from({length: choose(3)}, (_one, n) => `sg-v${index}-${n}`),
    };
  });
  const names = {
    default: (vpc: string) => (count > 1 ? `default-${vpc}` : 'default'),
    main: (vpc: string) => (count > 1 ? `main-${vpc}` : 'main'),
  };
  const owner = ({vpc}: Home): string => (count > 1 ? vpc : '');
  const inline = (home: Home): string => (count > 1 ? `, vpc: ${home.vpc}` : '');
  const section = (name: string, entries: readonly string[]): void => {
    if (entries.length > 0) lines.push(`${name}:`, ...entries.map((entry) => `  ${entry}`));
  };

  section(
    'vpcs',
    homes.map(
      ({vpc, ipv6}, index) => `${vpc}: 10.${index}.0.0/16 10.1${index}.0.0/16${ipv6 ? ` 2001:db8:${index}::/56` : ''}`,
    ),
  );
  section(
    'subnets',
    homes.flatMap(({subnets, ipv6}, index) =>
      subnets.map((name, n) => {
        const six = ipv6 && coin() ? `, ipv6: 2001:db8:${index}:${n}::/64` : '';
        return coin()
          ? `${name}: 10.${index}.${n}.0/24`
          : `${name}: {cidr: 10.${index}.${n}.0/${24 + choose(4)}${six}, az: ${pick(['a', 'b'])}, public-ip: ${coin()}}`;
      }),
    ),
  );

  const publicNat = homes.map(coin);
  const gateways = homes.flatMap((home, index) => {
    const [first, second] = home.subnets;
    const edge = publicNat[index] === true || coin() ? [`igw-${index}: internet ${owner(home)}`] : [];
    const nat =
      first !== undefined && publicNat[index] === true
        ? [
            `nat-${index}: nat ${first} ${coin() ? `10.${index}.0.2${choose(9)}` : ''} ${coin() ? `203.0.113.${index + 10}` : ''}`,
          ]
        : [];
    const inner =
      second !== undefined && coin()
        ? [
            `nat-p${index}: {type: nat, subnet: ${second}, connectivity: private, state: ${pick(['available', 'failed'])}}`,
          ]
        : [];
    const regional =
      publicNat[index] === true && coin() ? [`nat-r${index}: {type: nat, zones: [a, b]${inline(home)}}`] : [];
    const egress = home.ipv6 && coin() ? [`eigw-${index}: egress-only ${owner(home)}`] : [];
    const vpn = coin() ? [`vgw-${index}: ${pick(['vpn', 'vpn 192.168.0.0/16 172.16.0.0/12'])} ${owner(home)}`] : [];
    const known = coin() ? [`vgw-x${index}: {type: vpn, detached: true, networks: [], tunnels: down}`] : [];
    const s3 = coin() ? [`s3-${index}: {type: endpoint, service: s3, tables: [${names.main(home.vpc)}]}`] : [];
    const ssm = first !== undefined && coin() ? [`ssm-${index}: endpoint ssm ${first} ${home.groups.join(' ')}`] : [];
    return [...edge, ...nat, ...inner, ...regional, ...egress, ...vpn, ...known, ...s3, ...ssm];
  });
  section('gateways', gateways);
  const has = (name: string): boolean => gateways.some((line) => line.startsWith(`${name}:`));

  const peered = homes.slice(1).map((home, index) => ({name: `pcx-${index}`, a: homes[index]?.vpc ?? '', b: home.vpc}));
  section(
    'peerings',
    peered.map(({name, a, b}) => `${name}: ${a} ${b} ${pick(['', 'pending-acceptance'])}`),
  );
  const attached = homes.filter(({subnets}) => subnets.length > 0);
  section(
    'transit',
    attached.length === 0 || coin()
      ? []
      : [
          `tgw: {attachments: {${attached.map(({vpc, subnets}) => `att-${vpc}: {vpc: ${vpc}, subnets: ${subnets[0] ?? ''}, group-referencing: ${coin()}}`).join(', ')}}${coin() ? '' : `, tables: {rtb-t: {10.0.0.0/16: att-${attached[0]?.vpc ?? ''}, 10.9.0.0/16: blackhole}, rtb-u: {}}`}}`,
        ],
  );
  section('prefix-lists', coin() ? ['pl-office: [198.51.100.0/24, 203.0.113.0/28]', 'pl-far:'] : []);
  const officeList = lines.includes('prefix-lists:');

  const anyRoutes = (home: Home, index: number): string[] => [
    ...(has(`igw-${index}`) ? [`0.0.0.0/0: igw-${index}${coin() ? ' blackhole' : ''}`] : []),
    ...(has(`eigw-${index}`) ? [`::/0: eigw-${index}`] : []),
    ...(has(`vgw-${index}`)
      ? [
          `192.168.0.0/16: {to: vgw-${index}, origin: propagated}`,
          `172.16.0.0/12: {to: vgw-${index}, learned: vpn-bgp}`,
        ]
      : []),
    ...peered.filter(({a, b}) => a === home.vpc || b === home.vpc).map(({name}, n) => `10.20${n}.0.0/16: ${name}`),
    ...(officeList ? [`pl-office: gone blackhole`] : []),
  ];
  section(
    'tables',
    homes.flatMap((home, index) => {
      const replaced = coin();
      const own =
        replaced || coin() ? [`${names.main(home.vpc)}: {routes: {${some(anyRoutes(home, index)).join(', ')}}}`] : [];
      const subnets = some(home.subnets).join(', ');
      const edge = has(`igw-${index}`) && coin() ? `, gateways: igw-${index}` : '';
      return [
        ...own,
        ...(coin()
          ? [
              `rtb-${index}: {main: ${replaced}, subnets: [${subnets}], routes: {${some(anyRoutes(home, index)).join(', ')}}${inline(home)}${edge}}`,
            ]
          : []),
      ];
    }),
  );

  const rule = (direction: 'from' | 'to', home: Home): string => {
    const peers = [
      '10.0.0.0/8',
      '0.0.0.0/0',
      ...home.groups,
      names.default(home.vpc),
      ...(officeList ? ['pl-office'] : []),
    ];
    const traffic = pick(['tcp 443', 'tcp', 'udp 1024-65535', 'icmp', 'icmp 8/0', 'icmp 8', 'all', '47', 'icmpv6']);
    return `${traffic} ${direction} ${traffic.startsWith('icmp') ? (traffic === 'icmpv6' ? '::/0' : '10.0.0.0/8') : pick(peers)}`;
  };
  const rules = (direction: 'from' | 'to', home: Home): string =>
    [...new Set(Array.from({length: choose(4)}, () => rule(direction, home)))].join(', ');
  section(
    'groups',
    homes.flatMap((home) => [
      ...home.groups.map(
        (group) =>
          `${group}: {in: [${rules('from', home)}]${coin() ? `, out: [${rules('to', home)}]` : ''}${inline(home)}}`,
      ),
      ...(coin() ? [`${names.default(home.vpc)}: {in: [${rules('from', home)}]}`] : []),
    ]),
  );
  section(
    'acls',
    homes.flatMap((home) => {
      const entries = (direction: string): string =>
        Array.from(
          {length: choose(3)},
          (_, n) =>
            `${n * 10 + 1} ${pick(['allow', 'deny'])} ${pick(['tcp 22', 'all', 'udp'])} ${direction} ${pick(['0.0.0.0/0', '10.0.0.0/8', '::/0'])}`,
        ).join(', ');
      const written = `in: [${entries('from')}], out: [${entries('to')}]`;
      return [
        ...(coin()
          ? [`acl-${home.vpc}: {subnets: [${some(home.subnets).join(', ')}], ${written}${inline(home)}}`]
          : []),
        ...(coin() ? [`acl-default${count > 1 ? `-${home.vpc}` : ''}: {in: [${entries('from')}]}`] : []),
      ];
    }),
  );

  const instances = homes.flatMap((home, index) =>
    home.subnets.flatMap((subnet, n) =>
      Array.from({length: choose(4)}, (_, one) => {
        const address = coin() ? `10.${index}.${n}.${4 + one + choose(3) * 5}` : '';
        const given = coin() ? 'public' : '';
        if (coin())
          return `i-${index}${n}${one}: ${[given, subnet, address, ...some(home.groups), pick(['', 'stopped'])].filter(Boolean).join(' ')}`;
        return `i-${index}${n}${one}: {subnet: ${subnet}, ${address === '' ? '' : `ip: ${address}, `}public-ip: ${coin()}, groups: [${some(home.groups).join(', ')}], role: ${pick(['server', 'database'])}, source-dest-check: ${coin()}}`;
      }),
    ),
  );
  section('instances', instances);
  lines.push(
    pick([
      '',
      'block-public-access: ingress',
      'block-public-access: {mode: bidirectional, exclusions: {v0: allow-egress}}',
    ]),
  );
  const [first] = instances;
  if (first !== undefined && coin())
    lines.push(
      `flow: ${first.slice(0, first.indexOf(':'))} -> internet ${pick(['', 'tcp 443', 'udp 53 from 40000', 'icmp', '47'])}`,
    );
  return lines.filter((line) => line !== '').join('\n');
}
