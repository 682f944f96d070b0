import {describe, expect, test} from 'vitest';
import type {Model} from './model';
import {ask} from './testing/ask';
import {acl, group, nic, subnet} from './testing/build';
import {endpoint, routed} from './testing/routed';
import {twoTier, withAcls} from './testing/two-tier';

const host = '203.0.113.9';

describe('endpoints (R37, R38)', () => {
  const toS3 = ['eni-app', 'tcp 443', '52.95.1.1'] as const;
  const via = {'pl-s3': 'vpce-s3'};
  const cases: [string, Model, readonly [string, string, string], string][] = [
    ['TCP through the gateway endpoint, without any public address', routed(via), toS3, 'delivered'],
    ['ping', routed(via), ['eni-app', 'icmp 8/0', '52.95.1.1'], 'delivered'],
    [
      'other ICMP',
      routed(via),
      ['eni-app', 'icmp 13/0', '52.95.1.1'],
      'forward vpc-endpoint vpce-s3 gateway-endpoint-protocol',
    ],
    ['UDP', routed(via), ['eni-app', 'udp 443', '52.95.1.1'], 'forward vpc-endpoint vpce-s3 gateway-endpoint-protocol'],
    [
      'one that is not available',
      routed(via, {endpoints: [endpoint({state: 'pending'})]}),
      toS3,
      'forward vpc-endpoint vpce-s3 gateway-endpoint-not-available',
    ],
    [
      'one that is not in the data',
      routed(via, {endpoints: []}),
      toS3,
      'unknown: forward route-table rtb-priv target-not-in-data',
    ],
    [
      'the ACL must admit the reply from the public addresses of the service',
      withAcls({'sub-priv': acl('acl-p', 'vpc-a', {in: ['100 allow tcp 1024-65535 10.0.0.0/16']})}, routed(via)),
      toS3,
      'return network-acl acl-p ingress acl-final-deny',
    ],
    [
      'outbound rules may name the list',
      routed(via, {
        interfaces: [nic('eni-app', 'sub-priv', '10.0.1.10', {groups: ['sg-s3']})],
        securityGroups: [group('sg-s3', 'vpc-a', {out: ['tcp 443 pl-s3']})],
      }),
      toS3,
      'delivered',
    ],
    [
      'and then admit nothing else',
      routed(
        {'0.0.0.0/0': 'nat-a'},
        {
          interfaces: [nic('eni-app', 'sub-priv', '10.0.1.10', {groups: ['sg-s3']})],
          securityGroups: [group('sg-s3', 'vpc-a', {out: ['tcp 443 pl-s3']})],
        },
      ),
      ['eni-app', 'tcp 443', host],
      'forward security-group sg-s3 egress group-no-match',
    ],
  ];
  for (const [title, model, asked, expected] of cases)
    test(title, () => {
      expect(ask(model, ...asked)).toBe(expected);
    });

  const privateLink = twoTier({
    subnets: [...twoTier().subnets, subnet('sub-ep', 'vpc-a', '10.0.5.0/24')],
    interfaces: [...twoTier().interfaces, nic('eni-ep', 'sub-ep', '10.0.5.10', {kind: 'endpoint', groups: ['sg-ep']})],
    securityGroups: [group('sg-ep', 'vpc-a', {in: ['tcp 443 10.0.1.0/24']})],
  });
  test('an interface endpoint is reached like any interface, by its groups', () => {
    expect(ask(privateLink, 'eni-app', 'tcp 443', '10.0.5.10')).toBe('delivered');
    expect(ask(privateLink, 'eni-web', 'tcp 443', '10.0.5.10')).toBe(
      'forward security-group sg-ep ingress group-no-match',
    );
  });
  test('it never starts a connection', () => {
    expect(ask(privateLink, 'eni-ep', 'tcp 443', '10.0.1.10')).toBe(
      'forward vpc-endpoint eni-ep endpoint-never-initiates',
    );
  });
});
