import {describe, expect, test} from 'vitest';
import type {Model} from './model';
import {answerTo, ask, flow} from './testing/ask';
import {acl, group, nic, table} from './testing/build';
import {routed} from './testing/routed';
import {twoTier, withAcls, withTables} from './testing/two-tier';

describe('where a local packet arrives (R08, R15, R29)', () => {
  const stopped = (state: 'stopped' | 'terminated' | 'pending') =>
    twoTier({
      interfaces: [nic('eni-web', 'sub-pub', '10.0.0.10'), nic('eni-app', 'sub-priv', '10.0.1.10', {instance: 'i-1'})],
      instances: [{id: 'i-1', state}],
    });
  const lone = twoTier({
    interfaces: [nic('eni-web', 'sub-pub', '10.0.0.10'), nic('eni-app', 'sub-priv', '10.0.1.10', {state: 'available'})],
  });
  const cases: [string, Model, [string, string, string], string][] = [
    [
      'no subnet has it',
      twoTier(),
      ['eni-web', 'tcp 1', '10.0.77.1'],
      'forward vpc-router vpc-a no-subnet-owns-address',
    ],
    [
      'nobody in the subnet has it',
      twoTier(),
      ['eni-web', 'tcp 1', '10.0.1.99'],
      'forward subnet sub-priv no-interface-has-address',
    ],
    [
      'nobody in the own subnet has it',
      twoTier(),
      ['eni-web', 'tcp 1', '10.0.0.99'],
      'forward subnet sub-pub no-interface-has-address',
    ],
    ...(['stopped', 'terminated', 'pending'] as const).map(
      (state): [string, Model, [string, string, string], string] => [
        `its instance is ${state}`,
        stopped(state),
        ['eni-web', 'tcp 1', '10.0.1.10'],
        'forward interface eni-app instance-not-running',
      ],
    ),
    [
      'the sender itself is stopped',
      stopped('stopped'),
      ['eni-app', 'tcp 1', '10.0.0.10'],
      'forward interface eni-app instance-not-running',
    ],
    [
      'an interface that is attached to nothing does not answer',
      lone,
      ['eni-web', 'tcp 1', '10.0.1.10'],
      'forward interface eni-app interface-not-in-use',
    ],
    ['nor send', lone, ['eni-app', 'tcp 1', '10.0.0.10'], 'forward interface eni-app interface-not-in-use'],
    [
      'a foreign source address',
      twoTier(),
      ['eni-web 10.9.9.9', 'tcp 1', '10.0.1.10'],
      'forward source-dest-check eni-web foreign-source-address',
    ],
    [
      'a secondary address is an own one',
      twoTier({
        interfaces: [nic('eni-web', 'sub-pub', '10.0.0.10 10.0.0.11'), nic('eni-app', 'sub-priv', '10.0.1.10')],
      }),
      ['eni-web 10.0.0.11', 'tcp 1', '10.0.1.10'],
      'delivered',
    ],
  ];
  for (const [title, model, [from, what, to], expected] of cases)
    test(title, () => {
      expect(ask(model, from, what, to)).toBe(expected);
    });
  test('within a subnet neither ACL nor table is asked, not even a blackhole', () => {
    const base = withAcls(
      {'sub-priv': acl('acl-x', 'vpc-a', {in: [], out: []})},
      routed({'10.0.1.0/24': 'blackhole eni-gone'}),
    );
    const model = {...base, interfaces: [...base.interfaces, nic('eni-near', 'sub-priv', '10.0.1.11')]};
    const {verdict, hops} = answerTo(model, flow('eni-app', 'tcp 443', '10.0.1.11'));
    expect(verdict).toBe('delivered');
    expect(hops.some(({component}) => component === 'network-acl' || component === 'route-table')).toBe(false);
  });
});

describe('services on the host (R19, R27)', () => {
  const shut = withAcls(
    {'sub-priv': acl('acl-x', 'vpc-a', {in: [], out: []})},
    {
      ...withTables(table('rtb-priv', 'vpc-a', {})),
      interfaces: [nic('eni-app', 'sub-priv', '10.0.1.10', {groups: ['sg-none']})],
      securityGroups: [group('sg-none', 'vpc-a', {out: []})],
    },
  );
  for (const to of [
    '10.0.0.2',
    '169.254.169.253',
    '169.254.169.254',
    '169.254.169.123',
    '169.254.169.250',
    '169.254.170.2',
  ])
    test(`${to} is answered whatever groups, ACLs and tables say`, () => {
      expect(ask(shut, 'eni-app', 'udp 53', to)).toBe('delivered');
    });
  test('another name server is ordinary traffic', () => {
    expect(ask(shut, 'eni-app', 'udp 53', '8.8.8.8')).toBe('forward security-group sg-none egress group-no-rules');
  });
  test('other link-local addresses are never routed', () => {
    for (const to of ['169.254.168.1', '169.254.171.255', '169.254.1.1'])
      expect(ask(twoTier(), 'eni-app', 'tcp 1', to)).toBe('forward vpc-router vpc-a platform-range');
  });
});
