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

test('a new NAT gateway replaces the route that is there, or brings its own', () => {
  const fix = {
    code: 'create-nat-in-public-subnet',
    operations: [
      {
        op: 'put-nat-gateway',
        gateway: {
          id: 'nat-new',
          vpc: 'study',
          subnet: 'public-a',
          connectivity: 'public',
          state: 'available',
          addresses: [],
        },
      },
      {
        op: 'put-route',
        table: 'main',
        route: {destination: '0.0.0.0/0', target: 'nat-new', state: 'active', origin: 'static'},
      },
    ],
    values: {},
  } as const;
  const without = contextOf({});
  const broken = {destination: '0.0.0.0/0', target: 'nat-old', state: 'blackhole', origin: 'static'} as const;
  const {model} = without;
  const routeTables = model.routeTables.map((table) => (table.id === 'main' ? {...table, routes: [broken]} : table));
  const within = {...without, model: {...model, routeTables}};

  expect(korean.fix(fix, without)).toBe('`public-a` 서브넷에 NAT 게이트웨이를 새로 만들고 경로 추가하기');
  expect(english.fix(fix, without)).toBe('Create a NAT gateway in public subnet `public-a` and add a route to it');
  expect(korean.fix(fix, within)).toBe('`public-a` 서브넷에 NAT 게이트웨이를 새로 만들고 경로 바꾸기');
  expect(english.fix(fix, within)).toBe('Create a NAT gateway in public subnet `public-a` and point the route to it');
});
