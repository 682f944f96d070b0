import {expect, test} from 'vitest';
import {blockOf, contextOf, hopOf, model, packet, rule} from '../words/testing/vpc-sample';
import {answerText, notUnderstoodLines} from './answer-text';
import {wordsFor} from './language';

const bare = {strong: (text: string) => text, faint: (text: string) => text};

const blocked = contextOf({
  hops: [
    hopOf({
      component: 'security-group',
      id: 'sg-app',
      direction: 'egress',
      code: 'group-admits',
      decision: {
        kind: 'group-rule',
        group: 'sg-app',
        rule: {direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}},
      },
    }),
    hopOf({
      component: 'route-table',
      id: 'main',
      code: 'route-chosen',
      decision: {
        kind: 'route',
        table: 'main',
        route: {destination: '10.0.0.0/16', target: 'local', state: 'active', origin: 'local'},
      },
    }),
    hopOf({component: 'security-group', id: 'sg-db', direction: 'ingress', outcome: 'block', code: 'group-no-match'}),
  ],
  blockedBy: blockOf({}),
  alsoBlocking: [
    blockOf({
      component: 'network-acl',
      id: 'acl-db',
      code: 'acl-final-deny',
      decision: {kind: 'acl-final-deny', acl: 'acl-db', direction: 'ingress'},
    }),
  ],
});

const fix = {
  code: 'open-group',
  operations: [{op: 'add-group-rule', group: 'sg-db', rule}],
  values: {},
} as const;

const told = {
  model,
  answer: blocked.answer,
  fixes: [fix],
  notUnderstood: [
    {path: 'Rds.json', place: 'DBInstances', code: 'not-modelled', values: {list: 'DBInstances', count: '2'}},
  ],
  assumedPort: 443,
} as const;

test('a blocked packet, as a Korean terminal shows it', () => {
  expect(answerText(told, wordsFor('ko'), bare))
    .toBe(`막힙니다. sg-db 보안 그룹에 10.0.10.10에서 오는 TCP 5432번 포트를 허용하는 인바운드 규칙이 없습니다.

요청  TCP 10.0.10.10:49152 → 10.0.11.10:5432
  1  허용       보안 그룹 sg-app 아웃바운드  모든 트래픽 → 0.0.0.0/0
  2  선택       기본(main) 라우팅 테이블     10.0.0.0/16 → local
  3  규칙 없음  보안 그룹 sg-db 인바운드     sg-db 보안 그룹에 10.0.10.10에서 오는 TCP 5432번 포트를 허용하는 인바운드 규칙이 없습니다.

응답
  도달 전

고치기
  - 인바운드 규칙 추가: TCP 5432, 소스 sg-app

이것도 막습니다
  - acl-db 네트워크 ACL의 인바운드 * 규칙이 10.0.10.10에서 오는 TCP 5432번 포트를 거부합니다.

알아 두기
  - 포트를 정하지 않아 443번으로 계산했습니다.

이해하지 못한 데이터
  - Rds.json: DBInstances: 경로에 영향을 줄 수 있지만 계산에 넣지 않습니다(2건).

설정으로 계산한 결과이며 패킷은 보내지 않습니다. 뒤에 다른 차단이 더 있을 수 있습니다.
`);
});

test('the same in English', () => {
  expect(answerText({...told, notUnderstood: [], fixes: []}, wordsFor('en'), bare))
    .toBe(`Blocked. Security group sg-db has no inbound rule that allows TCP port 5432 from 10.0.10.10.

Request  TCP 10.0.10.10:49152 → 10.0.11.10:5432
  1  allowed  Security group sg-app, outbound  all traffic → 0.0.0.0/0
  2  chosen   Main route table                 10.0.0.0/16 → local
  3  no rule  Security group sg-db, inbound    Security group sg-db has no inbound rule that allows TCP port 5432 from 10.0.10.10.

Reply
  not reached

This would also block
  - Inbound rule * of network ACL acl-db denies TCP port 5432 from 10.0.10.10.

Good to know
  - No port was given; computed for port 443.

Computed from the settings; no packet is sent. More blocks may follow behind this one.
`);
});

test('a delivered packet has no fixes, no further blocks and no warning that more may follow', () => {
  const {answer} = contextOf({hops: [hopOf({packet})]});
  const text = answerText({model, answer, fixes: [], notUnderstood: []}, wordsFor('en'), bare);
  expect(text).toMatch(/^Delivered\. /);
  expect(text).toMatch(/no packet is sent\.\n$/);
});

test('a long list of what was not understood is cut, and says by how much', () => {
  const items = Array.from({length: 40}, (_, index) => ({
    path: `f${String(index)}.json`,
    place: '',
    code: 'empty-file' as const,
    values: {},
  }));
  const lines = notUnderstoodLines(items, wordsFor('ko').cli);
  expect(lines).toHaveLength(13);
  expect(lines[0]).toBe('f0.json: 빈 파일입니다.');
  expect(lines.at(-1)).toBe('그 밖에 28건');
});
