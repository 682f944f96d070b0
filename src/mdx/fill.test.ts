import {describe, expect, test} from 'vitest';
import {facts} from '../facts/all';
import {words} from '../words/facts.ko';
import {factIdsIn, fill} from './fill';

const byId = new Map(facts.map((fact) => [fact.id, fact]));

describe('facts in sentences', () => {
  test('take their place', () => {
    expect(fill('주소 {vpc.subnet.reserved}, 최대 {vpc.block.count|max}.', byId, words)).toBe('주소 5개, 최대 50개.');
  });

  test('bring Region and date when asked', () => {
    expect(fill('{vpc.public-ipv4.price|dated}', byId, words)).toBe(
      '시간당 0.005\u00a0USD(서울 리전, 2026년 10월 1일 기준)',
    );
  });

  test('are listed by id', () => {
    expect(factIdsIn('{a.b} 그리고 {c.d-e|max}, 코드 {`x`}')).toEqual(['a.b', 'c.d-e']);
  });

  test('stop the build when the sentence names what does not exist', () => {
    expect(() => fill('{vpc.nothing}', byId, words)).toThrow('{vpc.nothing} names no fact');
    expect(() => fill('{vpc.block.count|least}', byId, words)).toThrow('no part of one');
  });
});
