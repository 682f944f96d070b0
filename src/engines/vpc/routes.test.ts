import {describe, expect, test} from 'vitest';
import type {Model} from './model';
import {answerTo, ask, flow} from './testing/ask';
import {group, table} from './testing/build';
import {routed, s3} from './testing/routed';
import {withTables} from './testing/two-tier';

const host = '203.0.113.9';
/** Who was chosen first for a packet from eni-app. */
const chosen = (model: Model, to: string): string => {
  const hop = answerTo(model, flow('eni-app', 'tcp 443', to)).hops.find(({component}) => component === 'route-table');
  return hop?.decision?.kind === 'route' ? hop.decision.route.target : (hop?.code ?? 'none');
};

describe('which route is chosen (R20 to R23)', () => {
  const cases: [string, Model, string, string][] = [
    ['none at all', routed({}), host, 'no-route'],
    [
      'the longest prefix',
      routed({'0.0.0.0/0': 'nat-a', '203.0.113.0/24': 'vgw-a', '203.0.0.0/16': 'nat-a'}),
      host,
      'vgw-a',
    ],
    ['one address', routed({'203.0.113.0/24': 'vgw-a', '203.0.113.9/32': 'nat-a'}), host, 'nat-a'],
    ['host bits are no matter (R01)', routed({'0.0.0.0/0': 'nat-a', '203.0.113.77/24': 'vgw-a'}), host, 'vgw-a'],
    [
      'a prefix list counts once for each block',
      routed({'0.0.0.0/0': 'nat-a', 'pl-s3': 'vpce-s3'}),
      '52.95.1.1',
      'vpce-s3',
    ],
    [
      'an own route that is longer takes the range from the endpoint',
      routed({'pl-s3': 'vpce-s3', '52.95.1.0/24': 'nat-a'}),
      '52.95.1.1',
      'nat-a',
    ],
    ['one of the same length too', routed({'pl-s3': 'vpce-s3', '52.95.0.0/16': 'nat-a'}), '52.95.1.1', 'nat-a'],
    [
      'a list comes before a propagated route',
      routed({'pl-s3': 'vpce-s3', '52.95.0.0/16': 'propagated vgw-a'}),
      '52.95.1.1',
      'vpce-s3',
    ],
    [
      'a longer propagated route comes before a static one',
      routed({'0.0.0.0/0': 'nat-a', '203.0.113.0/24': 'propagated vgw-a'}),
      host,
      'vgw-a',
    ],
    ['one inside the own block does not', routed({'10.0.0.0/24': 'propagated vgw-a'}), '10.0.0.10', 'local'],
    ['a static one inside it does, for a whole subnet', routed({'10.0.0.0/24': 'eni-app'}), '10.0.0.10', 'eni-app'],
    [
      'a chosen blackhole drops, whatever a wider route says (R26)',
      routed({'0.0.0.0/0': 'nat-a', '203.0.113.0/24': 'blackhole pcx-gone'}),
      host,
      'pcx-gone',
    ],
  ];
  for (const [title, model, to, expected] of cases)
    test(title, () => {
      expect(chosen(model, to)).toBe(expected);
    });

  const learned = (how: 'direct-connect' | 'vpn-static' | 'vpn-bgp', target: string) =>
    ({destination: '192.168.0.0/16', target, state: 'active', origin: 'propagated', learned: how}) as const;
  test('among propagated routes: Direct Connect, static VPN, BGP VPN (R21)', () => {
    const routes = [learned('vpn-bgp', 'vgw-3'), learned('vpn-static', 'vgw-2'), learned('direct-connect', 'vgw-1')];
    const of = (its: typeof routes) =>
      chosen(withTables({...table('rtb-priv', 'vpc-a', {}), routes: its}), '192.168.1.1');
    expect([of(routes), of(routes.slice(0, 2)), of(routes.slice(0, 1))]).toEqual(['vgw-1', 'vgw-2', 'vgw-3']);
  });

  test('two lists with the same block and different targets: nobody can say (R21)', () => {
    const model = routed(
      {'pl-s3': 'vpce-s3', 'pl-x': 'nat-a'},
      {prefixLists: [s3, {id: 'pl-x', cidrs: ['52.95.0.0/16']}]},
    );
    expect(ask(model, 'eni-app', 'tcp 443', '52.95.1.1')).toBe(
      'unknown: forward route-table rtb-priv prefix-lists-overlap',
    );
    expect(ask(model, 'eni-app', 'tcp 443', '52.96.1.1')).toBe('forward route-table rtb-priv no-route');
  });

  test('a list that is not in the data could have held the address', () => {
    for (const prefixLists of [[], [{id: 'pl-s3', cidrs: null}]])
      expect(ask(routed({'pl-s3': 'vpce-s3'}, {prefixLists}), 'eni-app', 'tcp 443', '52.95.1.1')).toBe(
        'unknown: forward route-table rtb-priv prefix-list-not-in-data',
      );
  });

  test('a target that is not modelled is named, and no wider route is tried (R28)', () => {
    for (const target of ['lgw-1', 'cagw-1', 'vpce-gwlb', 'arn:aws:networkmanager::1:core-network/x'])
      expect(ask(routed({'0.0.0.0/0': 'nat-a', '203.0.113.0/24': target}), 'eni-app', 'tcp 443', host)).toBe(
        'unknown: forward route-table rtb-priv target-not-modelled',
      );
  });

  test('behind a route that drops, the receiver is asked all the same', () => {
    const model: Model = {
      ...routed({'10.0.0.0/24': 'blackhole eni-gone'}),
      securityGroups: [group('sg-open', 'vpc-a', {}), group('sg-x', 'vpc-a', {})],
    };
    const {blockedBy, alsoBlocking} = answerTo(model, flow('eni-app', 'tcp 443', '10.0.0.10'));
    expect([blockedBy?.code, ...alsoBlocking.map(({code}) => code)]).toEqual(['blackhole-route', 'group-no-rules']);
  });
});
