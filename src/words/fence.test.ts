import {describe, expect, test} from 'vitest';

import {parseFence} from '../engines/vpc/fence/parse';
import {problemCases} from '../engines/vpc/fence/testing/problem-cases';
import {words as en} from './fence.en';
import {words as ko} from './fence.ko';

const problems = problemCases.flatMap(({text}) => {
  const parsed = parseFence(text);
  return parsed.ok ? [] : parsed.error;
});

describe('the sentences of a fence', () => {
  test('are all seen by a case', () => {
    const seen = new Set<string>(problems.map(({code}) => code));
    expect(Object.keys(ko.sentences).filter((code) => !seen.has(code))).toEqual([]);
  });

  for (const [language, words] of [
    ['Korean', ko],
    ['English', en],
  ] as const) {
    test(`fill every gap in ${language}`, () => {
      const sentences = problems.map((problem) => words.problem(problem));
      expect(sentences.filter((sentence) => /undefined|\[object|``| {2}|\$\{/.test(sentence))).toEqual([]);
    });
    test(`end as sentences in ${language}`, () => {
      expect(problems.map((problem) => words.problem(problem)).filter((sentence) => !/[.?]$/.test(sentence))).toEqual(
        [],
      );
    });
  }

  test('never leave the particle open in Korean', () => {
    const open = /을\(를\)|를\(을\)|이\(가\)|가\(이\)|은\(는\)|는\(은\)|\(으\)로/;
    expect(problems.map((problem) => ko.problem(problem)).filter((sentence) => open.test(sentence))).toEqual([]);
  });

  test('hold no Korean in English, except what the author wrote', () => {
    const english = problems.map((problem) => en.problem(problem).replaceAll(/`[^`]*`/g, ''));
    expect(english.filter((sentence) => /[가-힣]/.test(sentence))).toEqual([]);
  });

  test('say place, mistake, remedy and AWS’s own code', () => {
    const [problem] = problems.filter(({code}) => code === 'subnet-overlap');
    expect(problem && ko.problem(problem)).toBe(
      '6행 8열: `s-c` 서브넷의 `10.0.0.128/25` 블록이 `pub-a` 서브넷의 `10.0.0.0/24` 블록과 겹칩니다. AWS라면 `InvalidSubnet.Conflict` 오류로 거절합니다.',
    );
    expect(problem && en.problem(problem)).toBe(
      'line 6, column 8: `10.0.0.128/25` of the subnet `s-c` overlaps `10.0.0.0/24` of `pub-a`. AWS refuses this with `InvalidSubnet.Conflict`.',
    );
  });
});
