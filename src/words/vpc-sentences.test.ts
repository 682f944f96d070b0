import {describe, expect, test} from 'vitest';
import type {Answer} from '../engines/vpc/answer';
import type {WordContext} from './vpc.types';
import {blockOf, contextOf, entry, hopOf, model, reply, route, toInternet} from './testing/vpc-sample';
import {words as english} from './vpc.en';
import {words as korean} from './vpc.ko';

interface Case {
  readonly title: string;
  readonly answer: Partial<Answer>;
  readonly ko: string;
  readonly en: string;
}

const nat = hopOf({component: 'nat-gateway', id: 'nat-a', code: 'nat-accepts'});
const outAndBack = (['forward', 'return'] as const).map((leg) =>
  hopOf({leg, component: 'internet-gateway', id: 'igw-1', code: 'igw-maps-out'}),
);
const reached = hopOf({component: 'internet', id: '198.51.100.7', code: 'internet-reached'});

const cases: readonly Case[] = [
  {
    title: 'a group that admits something else',
    answer: {blockedBy: blockOf({})},
    ko: '막힙니다. `sg-db` 보안 그룹에 `10.0.10.10`에서 오는 TCP 5432번 포트를 허용하는 인바운드 규칙이 없습니다.',
    en: 'Blocked. Security group `sg-db` has no inbound rule that allows TCP port 5432 from `10.0.10.10`.',
  },
  {
    title: 'two groups, none of which admits it',
    answer: {blockedBy: blockOf({at: {interface: 'eni-db'}})},
    ko: '막힙니다. `sg-db`, `sg-app` 보안 그룹에 `10.0.10.10`에서 오는 TCP 5432번 포트를 허용하는 인바운드 규칙이 없습니다.',
    en: 'Blocked. Security groups `sg-db`, `sg-app` have no inbound rule that allows TCP port 5432 from `10.0.10.10`.',
  },
  {
    title: 'a group that admits a prefix list only',
    answer: {blockedBy: blockOf({id: 'sg-app', direction: 'egress', packet: toInternet})},
    ko: '막힙니다. `sg-app` 보안 그룹의 아웃바운드는 `pl-s3` 접두사 목록만 허용하는데, 목적지 `198.51.100.7` 주소는 그 목록에 없습니다.',
    en: 'Blocked. Security group `sg-app` allows outbound traffic for prefix list `pl-s3` only, and destination `198.51.100.7` is not in it.',
  },
  {
    title: 'an ACL that stops the reply',
    answer: {
      blockedBy: blockOf({
        leg: 'return',
        component: 'network-acl',
        id: 'acl-db',
        direction: 'egress',
        code: 'acl-final-deny',
        decision: {kind: 'acl-final-deny', acl: 'acl-db', direction: 'egress'},
        packet: reply,
      }),
    },
    ko: '응답이 막힙니다. 요청은 도착하지만, `acl-db` 네트워크 ACL의 아웃바운드 `*` 규칙이 49152번 포트로 돌아가는 응답을 거부합니다.',
    en: 'The reply is blocked. The request arrives, but outbound rule `*` of network ACL `acl-db` denies the reply to port 49152.',
  },
  {
    title: 'an ACL entry that denies the request',
    answer: {
      blockedBy: blockOf({
        component: 'network-acl',
        id: 'acl-db',
        code: 'acl-denies',
        decision: {kind: 'acl-entry', acl: 'acl-db', entry: {...entry, number: 90, action: 'deny'}},
      }),
    },
    ko: '막힙니다. `acl-db` 네트워크 ACL의 인바운드 90번 규칙이 `10.0.10.10`에서 오는 TCP 5432번 포트를 거부합니다.',
    en: 'Blocked. Inbound rule 90 of network ACL `acl-db` denies TCP port 5432 from `10.0.10.10`.',
  },
  {
    title: 'no route in the main table',
    answer: {
      blockedBy: blockOf({component: 'route-table', id: 'main', direction: null, code: 'no-route', packet: toInternet}),
    },
    ko: '인터넷으로 나가지 못합니다. `private-a` 서브넷이 쓰는 기본(main) 라우팅 테이블에는 `198.51.100.7` 주소로 가는 경로가 없습니다.',
    en: 'It cannot reach the internet. The main route table, which subnet `private-a` uses, has no route to `198.51.100.7`.',
  },
  {
    title: 'a blackhole',
    answer: {
      blockedBy: blockOf({
        component: 'route-table',
        id: 'rtb-0a1b2c',
        direction: null,
        code: 'blackhole-route',
        decision: {kind: 'route', table: 'rtb-0a1b2c', route},
      }),
    },
    ko: '패킷이 버려집니다. 가장 구체적인 `10.20.0.0/16 → pcx-1` 경로가 블랙홀(blackhole) 상태이고, 더 넓은 경로는 쓰지 않습니다.',
    en: 'The packet is discarded. The most specific route, `10.20.0.0/16 → pcx-1`, is a blackhole, and no wider route is tried.',
  },
  {
    title: 'no public address, with the name of the instance',
    answer: {
      blockedBy: blockOf({
        component: 'internet-gateway',
        id: 'igw-1',
        direction: null,
        code: 'igw-no-public-address',
        packet: {...toInternet, source: '10.0.0.10'},
        at: {interface: 'eni-web-b', subnet: 'public-a', vpc: 'study'},
      }),
    },
    ko: '인터넷 게이트웨이를 지나지 못합니다. 경로는 있지만 `web-b` 인스턴스에 퍼블릭 IPv4 주소가 없습니다.',
    en: 'Stopped at the internet gateway. The route is there, but instance `web-b` has no public IPv4 address.',
  },
  {
    title: 'a NAT gateway in a private subnet',
    answer: {
      hops: [nat],
      blockedBy: blockOf({
        component: 'route-table',
        id: 'rtb-0a1b2c',
        direction: null,
        code: 'no-route',
        packet: toInternet,
        at: {subnet: 'private-b', vpc: 'study'},
      }),
    },
    ko: 'NAT 게이트웨이에서 더 나가지 못합니다. `nat-a` NAT 게이트웨이가 있는 `private-b` 서브넷의 라우팅 테이블에 인터넷 게이트웨이로 가는 경로가 없습니다.',
    en: 'It gets no further than the NAT gateway. NAT gateway `nat-a` stands in subnet `private-b`, whose route table has no route to an internet gateway.',
  },
  {
    title: 'a peering that nobody has accepted',
    answer: {blockedBy: blockOf({component: 'vpc-peering', id: 'pcx-1', direction: null, code: 'peering-not-active'})},
    ko: '상대 VPC로 가지 못합니다. `pcx-1` 피어링 연결이 아직 수락되지 않았습니다(`pending-acceptance`).',
    en: 'It cannot reach the other VPC. Peering connection `pcx-1` is not accepted yet (`pending-acceptance`).',
  },
  {
    title: 'an instance that is stopped',
    answer: {
      blockedBy: blockOf({
        component: 'interface',
        id: 'eni-db',
        direction: null,
        code: 'instance-not-running',
        at: {interface: 'eni-db'},
      }),
    },
    ko: '받는 곳이 없습니다. `db-b` 인스턴스가 실행 중이 아닙니다(`stopped`).',
    en: 'There is no receiver. Instance `db-b` is not running (`stopped`).',
  },
  {
    title: 'an instance that is stopped, and should have sent',
    answer: {
      blockedBy: blockOf({
        component: 'interface',
        id: 'eni-db',
        direction: null,
        code: 'instance-not-running',
        packet: reply,
        at: {interface: 'eni-db'},
      }),
    },
    ko: '보내지 못합니다. `db-b` 인스턴스가 실행 중이 아닙니다(`stopped`).',
    en: 'It cannot be sent. Instance `db-b` is not running (`stopped`).',
  },
  {
    title: 'something the data do not hold',
    answer: {
      verdict: 'unknown',
      blockedBy: blockOf({
        component: 'transit-gateway-route-table',
        id: 'tgw-rtb-1',
        direction: null,
        code: 'target-not-in-data',
      }),
    },
    ko: '알 수 없습니다. 가져온 데이터에 `tgw-rtb-1` Transit Gateway 라우팅 테이블의 내용이 없습니다. 막힌다는 뜻은 아닙니다.',
    en: 'Unknown. The imported data does not hold transit gateway route table `tgw-rtb-1`. That does not mean it is blocked.',
  },
  {
    title: 'delivered to the internet and back',
    answer: {hops: [...outAndBack.slice(0, 1), reached, ...outAndBack.slice(1)]},
    ko: '도착합니다. 요청은 `igw-1` 인터넷 게이트웨이를 거쳐 나가고, 응답도 같은 길로 돌아옵니다.',
    en: 'Delivered. The request leaves through internet gateway `igw-1`, and the reply comes back the same way.',
  },
  {
    title: 'delivered through two gateways',
    answer: {hops: [nat, ...outAndBack.slice(0, 1), reached]},
    ko: '도착합니다. 요청은 `nat-a` NAT 게이트웨이와 `igw-1` 인터넷 게이트웨이를 거쳐 나가고, 응답도 같은 길로 돌아옵니다.',
    en: 'Delivered. The request leaves through NAT gateway `nat-a` and internet gateway `igw-1`, and the reply comes back the same way.',
  },
  {
    title: 'delivered by the luck of the ephemeral port',
    answer: {
      notes: [
        {
          code: 'ephemeral-range-partly-admitted',
          component: 'network-acl',
          id: 'acl-web',
          decision: {kind: 'acl-entry', acl: 'acl-web', entry},
        },
      ],
    },
    ko: '이번에는 도착합니다. `acl-web` 네트워크 ACL은 응답 포트로 TCP 32768~60999만 허용합니다. 49152번은 그 안이지만, Windows와 NAT 게이트웨이는 다른 포트도 씁니다.',
    en: 'Delivered, this time. Network ACL `acl-web` allows replies on TCP 32768–60999 only. Port 49152 is among them, but Windows and NAT gateways use others too.',
  },
];

describe('the verdict as a reader sees it', () => {
  const spoken = (words: typeof korean, context: WordContext): string => {
    const {outcome, cause} = words.verdict(context);
    return `${outcome} ${cause}`;
  };
  for (const {title, answer, ko, en} of cases)
    test(title, () => {
      expect(spoken(korean, contextOf(answer))).toBe(ko);
      expect(spoken(english, contextOf(answer))).toBe(en);
    });
});

test('delivered past an endpoint that would have carried it', () => {
  const route = {destination: 'pl-s3', target: 'vpce-s3', state: 'active', origin: 'static'} as const;
  const {answer} = contextOf({
    flow: {source: {kind: 'interface', id: 'eni-app'}, destination: '52.219.0.9', protocol: 6},
    hops: [hopOf({id: 'rtb-0a1b2c'}), nat],
  });
  const context = {
    answer,
    model: {
      ...model,
      endpoints: [
        {
          id: 'vpce-s3',
          vpc: 'study',
          type: 'gateway',
          service: 'com.amazonaws.ap-northeast-2.s3',
          state: 'available',
          routeTables: ['main'],
          subnets: [],
          interfaces: [],
        },
      ],
      prefixLists: [{id: 'pl-s3', cidrs: ['52.219.0.0/16']}],
      routeTables: model.routeTables.map((table) => (table.main ? {...table, routes: [route]} : table)),
    },
  } as const;
  expect(korean.verdict(context)).toEqual({
    outcome: '도착하지만 다른 길로 갑니다.',
    cause:
      'S3로 가는 트래픽이 게이트웨이 엔드포인트가 아니라 `nat-a` NAT 게이트웨이를 거칩니다. `rtb-b` 라우팅 테이블에 엔드포인트 경로가 없습니다.',
  });
  expect(english.verdict(context)).toEqual({
    outcome: 'Delivered, but by a different path.',
    cause:
      'Traffic to S3 goes through NAT gateway `nat-a`, not through the gateway endpoint. Route table `rtb-b` has no route to the endpoint.',
  });
});

test('what would also block says when it is about the reply', () => {
  const block = blockOf({leg: 'return', component: 'route-table', id: 'rtb-0a1b2c', code: 'no-route', packet: reply});
  expect(korean.block(block, contextOf({}))).toBe(
    '응답 때: `private-a` 서브넷이 쓰는 `rtb-b` 라우팅 테이블에는 `10.0.10.10` 주소로 가는 경로가 없습니다.',
  );
  expect(english.block(block, contextOf({}))).toBe(
    'On the reply, route table `rtb-b`, which subnet `private-a` uses, has no route to `10.0.10.10`.',
  );
});

test('a hop that changes an address shows both, as the next hop sees it', () => {
  const out = hopOf({component: 'nat-gateway', id: 'nat-a', code: 'nat-translates', packet: toInternet});
  const next = hopOf({packet: {...toInternet, source: '10.0.0.20', sourcePort: 1024}});
  const context = contextOf({hops: [out, next]});
  expect(korean.hop(out, context).detail).toBe('출발지 주소와 포트를 바꿈: `10.0.10.10:49152 → 10.0.0.20:1024`');
  expect(english.hop(out, context).detail).toBe(
    'source address and port become its own: `10.0.10.10:49152 → 10.0.0.20:1024`',
  );
  const map = hopOf({component: 'internet-gateway', id: 'igw-1', code: 'igw-maps-out', packet: toInternet});
  const mapped = contextOf({hops: [map, hopOf({packet: {...toInternet, source: '203.0.113.9'}})]});
  expect(korean.hop(map, mapped).detail).toBe('출발지를 퍼블릭 주소로 바꿈: `10.0.10.10 → 203.0.113.9`');
  expect(korean.hop(map, contextOf({hops: [map]})).detail).toBe('출발지를 퍼블릭 주소로 바꿈');
});
