import {describe, expect, test} from 'vitest';
import type {Model, NetworkInterface} from './model';
import {answerTo, ask, flow} from './testing/ask';
import {acl, group, nic} from './testing/build';
import {twoTier, withAcls} from './testing/two-tier';

const host = '203.0.113.9';
const entering = (rules: readonly string[], parts: Partial<Model> = {}) =>
  twoTier({
    interfaces: [
      nic('eni-web', 'sub-pub', '10.0.0.10=198.51.100.10', {groups: ['sg-web']}),
      nic('eni-app', 'sub-priv', '10.0.1.10', {groups: ['sg-app']}),
    ],
    securityGroups: [group('sg-web', 'vpc-a', {}), group('sg-app', 'vpc-a', {in: rules})],
    ...parts,
  });

describe('a group rule matches by protocol, port and peer (R06, R13, R70)', () => {
  const refused = 'forward security-group sg-app ingress group-no-match';
  const cases: [string, string, string, string][] = [
    ['the port', 'tcp 443 0.0.0.0/0', 'tcp 443', 'delivered'],
    ['below a range', 'tcp 444-500 0.0.0.0/0', 'tcp 443', refused],
    ['at its end', 'tcp 400-443 0.0.0.0/0', 'tcp 443', 'delivered'],
    ['without ports it is the whole range', 'tcp 0.0.0.0/0', 'tcp 65535', 'delivered'],
    ['another protocol', 'udp 443 0.0.0.0/0', 'tcp 443', refused],
    ['all protocols ignore whatever ports come with them', 'all 22 0.0.0.0/0', 'tcp 443', 'delivered'],
    ['a protocol without ports ignores them too', '47 22 0.0.0.0/0', '47', 'delivered'],
    ['a protocol by number', '50 0.0.0.0/0', '50', 'delivered'],
    ['another number', '50 0.0.0.0/0', '51', refused],
    ['echo request', 'icmp 8/0 0.0.0.0/0', 'icmp 8/0', 'delivered'],
    ['echo request, any code', 'icmp 8/-1 0.0.0.0/0', 'icmp 8/0', 'delivered'],
    ['any type', 'icmp -1/-1 0.0.0.0/0', 'icmp 13/0', 'delivered'],
    ['another type', 'icmp 0/-1 0.0.0.0/0', 'icmp 8/0', refused],
    ['another code', 'icmp 3/4 0.0.0.0/0', 'icmp 3/1', refused],
    ['ICMP for IPv6 is another protocol', 'icmpv6 0.0.0.0/0', 'icmp 8/0', refused],
    ['the block of the sender', 'tcp 443 10.0.0.0/24', 'tcp 443', 'delivered'],
    ['the one address', 'tcp 443 10.0.0.10/32', 'tcp 443', 'delivered'],
    ['another block', 'tcp 443 10.0.1.0/24', 'tcp 443', refused],
    ['the group of the sender', 'tcp 443 sg-web', 'tcp 443', 'delivered'],
    ['its own group, of which the sender is no member', 'tcp 443 sg-app', 'tcp 443', refused],
    ['a group that was deleted matches nothing', 'tcp 443 sg-gone', 'tcp 443', refused],
  ];
  for (const [title, text, what, expected] of cases)
    test(title, () => {
      expect(ask(entering([text]), 'eni-web', what, '10.0.1.10')).toBe(expected);
    });

  test('no rule at all is told as such', () => {
    expect(ask(entering([]), 'eni-web', 'tcp 443', '10.0.1.10')).toBe(
      'forward security-group sg-app ingress group-no-rules',
    );
  });
  test('a list that is not in the data could have named the sender', () => {
    expect(ask(entering(['tcp 443 pl-gone']), 'eni-web', 'tcp 443', '10.0.1.10')).toBe(
      'unknown: forward security-group sg-app ingress prefix-list-not-in-data',
    );
  });
  const groups = (more: Partial<NetworkInterface>) => {
    const model = entering(['tcp 22 0.0.0.0/0']);
    return {...model, interfaces: model.interfaces.map((one) => (one.id === 'eni-app' ? {...one, ...more} : one))};
  };
  test('all groups of the interface count together (R12)', () => {
    expect(ask(groups({groups: ['sg-app', 'sg-open']}), 'eni-web', 'tcp 443', '10.0.1.10')).toBe('delivered');
  });
  test('a group that is not in the data could have admitted it; another that does settles it', () => {
    expect(ask(groups({groups: ['sg-app', 'sg-gone']}), 'eni-web', 'tcp 443', '10.0.1.10')).toBe(
      'unknown: forward security-group sg-gone ingress group-not-in-data',
    );
    expect(ask(groups({groups: ['sg-gone', 'sg-app']}), 'eni-web', 'tcp 22', '10.0.1.10')).toBe('delivered');
  });
  test('a load balancer is asked by its groups, and then cannot be followed (R90)', () => {
    expect(ask(groups({kind: 'load-balancer'}), 'eni-web', 'tcp 443', '10.0.1.10')).toBe(
      'forward security-group sg-app ingress group-no-match',
    );
    expect(ask(groups({kind: 'load-balancer'}), 'eni-web', 'tcp 22', '10.0.1.10')).toBe(
      'unknown: forward load-balancer eni-app load-balancer-not-modelled',
    );
  });
  test('a reply passes groups that would not let it out (R60)', () => {
    const model = entering(['tcp 443 sg-web']);
    const securityGroups = [group('sg-web', 'vpc-a', {}), group('sg-app', 'vpc-a', {in: ['tcp 443 sg-web'], out: []})];
    expect(ask({...model, securityGroups}, 'eni-web', 'tcp 443', '10.0.1.10')).toBe('delivered');
  });
});

describe('a network ACL (R16 to R18, R70)', () => {
  const on = (ingress: readonly string[], egress: readonly string[] = ['100 allow all 0.0.0.0/0']) =>
    withAcls({'sub-priv': acl('acl-p', 'vpc-a', {in: ingress, out: egress})});
  const toApp = (model: Model, what = 'tcp 443') => ask(model, 'eni-web', what, '10.0.1.10');
  const cases: [string, Model, string, string][] = [
    [
      'the lowest number decides, in whatever order they come',
      on(['200 allow all 0.0.0.0/0', '100 deny tcp 443 10.0.0.0/24']),
      'tcp 443',
      'forward network-acl acl-p ingress acl-denies',
    ],
    [
      'a deny for another port does not',
      on(['100 deny tcp 22 0.0.0.0/0', '200 allow all 0.0.0.0/0']),
      'tcp 443',
      'delivered',
    ],
    ['no entry: everything is denied', on([]), 'tcp 443', 'forward network-acl acl-p ingress acl-final-deny'],
    [
      'IPv6 entries admit no IPv4',
      on(['100 allow all ::/0']),
      'tcp 443',
      'forward network-acl acl-p ingress acl-final-deny',
    ],
    [
      'the reply goes to the port of the client',
      on(['100 allow tcp 443 0.0.0.0/0'], ['100 allow tcp 443 0.0.0.0/0']),
      'tcp 443',
      'return network-acl acl-p egress acl-final-deny',
    ],
    [
      'an echo reply has a type of its own',
      on(['100 allow icmp 8/-1 0.0.0.0/0'], ['100 allow icmp 8/-1 0.0.0.0/0']),
      'icmp 8/0',
      'return network-acl acl-p egress acl-final-deny',
    ],
    [
      'type 0 lets it out',
      on(['100 allow icmp 8/-1 0.0.0.0/0'], ['100 allow icmp 0/-1 0.0.0.0/0']),
      'icmp 8/0',
      'delivered',
    ],
    ['a protocol by number', on(['100 allow 47 0.0.0.0/0']), '47', 'delivered'],
  ];
  for (const [title, model, what, expected] of cases)
    test(title, () => {
      expect(toApp(model, what)).toBe(expected);
    });
  test('one ACL of several that is not in the data', () => {
    const model = twoTier({
      subnets: twoTier().subnets.map((one) => (one.id === 'sub-priv' ? {...one, networkAcl: 'acl-gone'} : one)),
    });
    expect(toApp(model)).toBe('unknown: forward network-acl acl-gone ingress acl-not-in-data');
  });
  test('no ACL in the data at all: taken to be open, and that is said', () => {
    const {verdict, notes} = answerTo({...twoTier(), networkAcls: []}, flow('eni-web', 'tcp 443', '10.0.1.10'));
    expect([verdict, [...new Set(notes.map(({code}) => code))]]).toEqual(['delivered', ['acls-assumed-open']]);
  });
});

describe('what works by luck, and what never applies', () => {
  const codes = (egress: readonly string[], sourcePort = 49_152) =>
    answerTo(
      withAcls({'sub-priv': acl('acl-p', 'vpc-a', {out: egress})}),
      flow('eni-web', 'tcp 443', '10.0.1.10', {sourcePort}),
    ).notes.map(({code}) => code);
  const luck = ['ephemeral-range-partly-admitted'];
  const cases: [string, readonly string[], string[]][] = [
    ['all client ports', ['100 allow tcp 1024-65535 0.0.0.0/0'], []],
    ['all ports', ['100 allow tcp 0-65535 0.0.0.0/0'], []],
    ['all protocols', ['100 allow all 0.0.0.0/0'], []],
    ['the upper ones only', ['100 allow tcp 32768-65535 0.0.0.0/0'], luck],
    [
      'two entries that cover them together',
      ['100 allow tcp 32768-65535 0.0.0.0/0', '110 allow tcp 1024-32767 0.0.0.0/0'],
      [],
    ],
    ['two with a gap', ['100 allow tcp 32768-65535 0.0.0.0/0', '110 allow tcp 1024-32766 0.0.0.0/0'], luck],
    [
      'two of which one names another block',
      ['100 allow tcp 32768-65535 0.0.0.0/0', '110 allow tcp 1024-32767 10.9.0.0/16'],
      luck,
    ],
    [
      'two of which one is for UDP',
      ['100 allow tcp 32768-65535 0.0.0.0/0', '110 allow udp 1024-32767 0.0.0.0/0'],
      luck,
    ],
    ['a narrow one before one for everything', ['100 allow tcp 49152-65535 0.0.0.0/0', '110 allow all 0.0.0.0/0'], []],
    [
      'a denied stretch before a wide allow',
      ['90 allow tcp 49152-65535 0.0.0.0/0', '95 deny tcp 5000-6000 0.0.0.0/0', '100 allow tcp 1024-65535 0.0.0.0/0'],
      luck,
    ],
  ];
  for (const [title, egress, expected] of cases)
    test(`replies to ${title}`, () => {
      expect(codes(egress)).toEqual(expected);
    });
  test('a client port below 1024 is no luck: it was chosen', () => {
    expect(codes(['100 allow tcp 123 0.0.0.0/0'], 123)).toEqual([]);
  });
  test('a deny behind the allow that decides is told (T04)', () => {
    const model = withAcls({
      'sub-pub': acl('acl-w', 'vpc-a', {in: ['100 allow all 0.0.0.0/0', '200 deny tcp 22 203.0.113.0/24']}),
    });
    const {verdict, notes} = answerTo(model, flow(host, 'tcp 22', '198.51.100.10'));
    expect([verdict, notes.map(({code}) => code)]).toEqual(['delivered', ['shadowed-acl-entry']]);
    expect(answerTo(model, flow(host, 'tcp 443', '198.51.100.10')).notes).toEqual([]);
  });
});
