import {expect, test} from 'vitest';
import {contextOf, entry} from './testing/vpc-sample';
import {words as english} from './vpc.en';
import {words as korean} from './vpc.ko';

test('fixes name what they add', () => {
  const fix = (words: typeof korean, one: Parameters<typeof korean.fix>[0]): string => words.fix(one, contextOf({}));
  const route2 = {destination: '0.0.0.0/0', target: 'nat-a', state: 'active', origin: 'static'} as const;
  const addRoute = {
    code: 'add-route',
    operations: [{op: 'put-route', table: 'main', route: route2}],
    values: {},
  } as const;
  const open = {
    code: 'open-group',
    operations: [
      {
        op: 'add-group-rule',
        group: 'sg-db',
        rule: {direction: 'ingress', protocol: 6, ports: [5432, 5432], peer: {group: 'sg-app'}},
      },
    ],
    values: {},
  } as const;
  const openAcl = {
    code: 'open-acl',
    operations: [{op: 'put-acl-entry', acl: 'acl-db', entry: {...entry, ports: [1024, 65535]}}],
    values: {},
  } as const;
  expect(fix(korean, addRoute)).toBe('경로 추가: `0.0.0.0/0 → nat-a`');
  expect(fix(english, addRoute)).toBe('Add a route: `0.0.0.0/0 → nat-a`');
  expect(fix(korean, open)).toBe('인바운드 규칙 추가: TCP 5432, 소스 `sg-app`');
  expect(fix(english, open)).toBe('Add an inbound rule: TCP 5432, source `sg-app`');
  expect(fix(korean, openAcl)).toBe('아웃바운드 허용 추가: TCP 1024~65535, 목적지 `0.0.0.0/0`');
});
