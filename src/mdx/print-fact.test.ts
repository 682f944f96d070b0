import {describe, expect, test} from 'vitest';
import {fact} from '../facts/fact';
import type {Fact} from '../facts/fact';
import {sources} from '../facts/sources';
import {words as en} from '../words/facts.en';
import {words as ko} from '../words/facts.ko';
import {printFact} from './print-fact';

const source = sources.quotas;
const make = (part: Pick<Fact, 'value' | 'unit'> & Partial<Fact>): Fact =>
  fact({id: 'a', kind: 'rule', source, ...part});

describe('printing a fact', () => {
  for (const {why, given, choice = {}, korean, english} of [
    {why: 'a count', given: make({value: 5, unit: 'addresses'}), korean: '5개', english: '5 addresses'},
    {why: 'one of something', given: make({value: 1, unit: 'gateways'}), korean: '1개', english: '1 gateway'},
    {why: 'none of it', given: make({value: 0, unit: 'rules'}), korean: '0개', english: '0 rules'},
    {
      why: 'thousands, with commas',
      given: make({value: 55_000, unit: 'connections'}),
      korean: '55,000개',
      english: '55,000 connections',
    },
    {
      why: 'a number that is a name, without commas',
      given: make({value: 32_767, unit: 'rule-number'}),
      korean: '32767',
      english: '32767',
    },
    {
      why: 'a range without being asked for a part',
      given: make({value: {min: 16, max: 28}, unit: 'prefix-length'}),
      korean: '/16~/28',
      english: '/16 to /28',
    },
    {
      why: 'one end of a range',
      given: make({value: {min: 16, max: 28}, unit: 'prefix-length'}),
      choice: {show: 'min'},
      korean: '/16',
      english: '/16',
    },
    {
      why: 'a range that is a part',
      given: make({value: {any: {min: 1024, max: 65535}}, unit: 'port'}),
      choice: {show: 'any'},
      korean: '1024~65535',
      english: '1024–65535',
    },
    {
      why: 'a list',
      given: make({value: {ranges: ['0.0.0.0/8', '127.0.0.0/8']}, unit: 'cidr'}),
      choice: {show: 'ranges'},
      korean: '0.0.0.0/8, 127.0.0.0/8',
      english: '0.0.0.0/8, 127.0.0.0/8',
    },
    {
      why: 'a day',
      given: make({value: '2024-02-01', unit: 'date'}),
      korean: '2024년 2월 1일',
      english: '1 February 2024',
    },
    {why: 'a month', given: make({value: '2025-06', unit: 'date'}), korean: '2025년 6월', english: 'June 2025'},
    {
      why: 'without its unit',
      given: make({value: 5_000, unit: 'attachments'}),
      choice: {bare: true},
      korean: '5,000',
      english: '5,000',
    },
    {
      why: 'a price',
      given: make({value: 0.005, unit: 'usd-per-hour'}),
      korean: '시간당 0.005\u00a0USD',
      english: 'USD\u00a00.005 per hour',
    },
    {
      why: 'a price with its Region and date',
      given: make({value: 0.01, unit: 'usd-per-gb', scope: {region: 'ap-northeast-2', date: '2026-10-01'}}),
      choice: {dated: true},
      korean: 'GB당 0.01\u00a0USD(서울 리전, 2026년 10월 1일 기준)',
      english: 'USD\u00a00.01 per GB (Seoul Region, as of 1 October 2026)',
    },
    {
      why: 'no empty brackets where a value holds everywhere',
      given: make({value: 5, unit: 'days'}),
      choice: {dated: true},
      korean: '5일',
      english: '5 days',
    },
  ] as const) {
    test(why, () => {
      expect(printFact(given, choice, ko)).toEqual({ok: true, text: korean});
      const plainSpaces = printFact(given, choice, en);
      expect(plainSpaces.ok && plainSpaces.text.replaceAll('\u00a0', ' ')).toBe(english.replaceAll('\u00a0', ' '));
    });
  }

  test('refuses a compound value without a part, and names the parts', () => {
    const given = make({value: {default: 5, max: 50}, unit: 'cidr-blocks'});
    expect(printFact(given, {}, ko)).toEqual({ok: false, parts: ['default', 'max']});
    expect(printFact(given, {show: 'min'}, ko)).toEqual({ok: false, parts: ['default', 'max']});
  });

  test('refuses a part of a value that has none', () => {
    expect(printFact(make({value: 5, unit: 'vpcs'}), {show: 'max'}, ko)).toEqual({ok: false, parts: []});
  });
});
