import {describe, expect, test} from 'vitest';
import type {Model} from '../../../engines/vpc/model';
import {initialState} from '../state';
import {outcomeOf} from '../outcome';
import {study} from '../testing/study';
import {inspect} from './inspect';
import type {PartRef} from '../drawing/VpcDrawing';

const flow = {from: 'app-a', to: 'internet', protocol: 6, port: 443};

function look(part: PartRef, model: Model = study, asked = flow) {
  const outcome = outcomeOf(model, initialState(model, asked).flow ?? flow);
  return inspect(model, part, outcome.ok ? outcome.value.answer : null);
}

const litOf = (inspection: ReturnType<typeof look>): readonly string[] =>
  inspection?.tables.flatMap(({rows}) => rows.filter(({lit}) => lit).map(({cells}) => cells.join(' '))) ?? [];

describe('a subnet', () => {
  test('shows the table it uses and says how it came to it', () => {
    const inspection = look({kind: 'subnet', id: 'private-a'});
    expect(inspection?.remarks.join()).toContain('기본(main)');
    expect(inspection?.tables[0]?.rows.map(({cells}) => cells[0])).toContain('`10.0.0.0/16`');
    expect(look({kind: 'subnet', id: 'public-a'})?.remarks.join()).toContain('연결(associate)');
  });

  test('has the missing route lit, and the entry that let the packet out', () => {
    const lit = litOf(look({kind: 'subnet', id: 'private-a'}));
    expect(lit.some((line) => line.includes('`198.51.100.7`') && line.startsWith('✕'))).toBe(true);
    expect(lit.some((line) => line.startsWith('100'))).toBe(true);
  });
});

describe('the deciding line', () => {
  test('is lit in a route table', () => {
    const lit = litOf(look({kind: 'route-table', id: 'rtb-public'}, study, {...flow, from: 'web-a'}));
    expect(lit).toEqual(['`0.0.0.0/0` `igw-study` `active`']);
  });

  test('is lit in a security group', () => {
    const lit = litOf(look({kind: 'security-group', id: 'sg-app'}));
    expect(lit).toEqual(['모든 트래픽 `0.0.0.0/0`']);
  });

  test('is said to be missing where no rule fits', () => {
    const lit = litOf(
      look({kind: 'security-group', id: 'sg-app'}, study, {...flow, from: 'web-a', to: 'app-a', port: 22}),
    );
    expect(lit).toEqual(['✕ 맞는 규칙 없음']);
  });
});

describe('what people mix up', () => {
  for (const {part, remark} of [
    {part: {kind: 'route-table', id: 'main'}, remark: '기본(main) 라우팅 테이블'},
    {part: {kind: 'route-table', id: 'rtb-public'}, remark: '사용자 지정 라우팅 테이블'},
    {part: {kind: 'security-group', id: 'sg-app'}, remark: '상태 저장(stateful)'},
    {part: {kind: 'network-acl', id: 'acl-default'}, remark: '상태 비저장(stateless)'},
  ] satisfies {part: PartRef; remark: string}[]) {
    test(`"${remark}" is said where it is seen`, () => {
      expect(look(part)?.remarks.join(' ')).toContain(remark);
    });
  }
});

describe('ends', () => {
  for (const {part, end} of [
    {part: {kind: 'interface', id: 'app-a'}, end: {source: 'app-a', destination: 'app-a'}},
    {part: {kind: 'internet', id: 'internet'}, end: {source: 'internet', destination: 'internet'}},
    {part: {kind: 'nat-gateway', id: 'nat-a'}, end: {destination: 'nat-a'}},
    {part: {kind: 'subnet', id: 'private-a'}, end: undefined},
  ] satisfies {part: PartRef; end: object | undefined}[]) {
    test(`a part of kind ${part.kind} ${end ? 'can be chosen as one' : 'is none'}`, () => {
      expect(look(part)?.end).toEqual(end);
    });
  }
});

test('a part that the network does not have shows nothing', () => {
  for (const kind of [
    'vpc',
    'subnet',
    'interface',
    'route-table',
    'network-acl',
    'security-group',
    'nat-gateway',
    'peering',
  ] as const)
    expect(look({kind, id: 'nobody'})).toBeUndefined();
});
