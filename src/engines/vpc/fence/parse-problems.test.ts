import {describe, expect, test} from 'vitest';

import {parseFence} from './parse';
import type {FenceProblem} from './problem';
import {problemCases} from './testing/problem-cases';

const problemsOf = (text: string): readonly FenceProblem[] => {
  const parsed = parseFence(text);
  return parsed.ok ? [] : parsed.error;
};

describe('what a fence may not be, and where the reader is sent', () => {
  for (const {why, code, aws, at, text} of problemCases) {
    test(`${why}: ${code}${aws === undefined ? '' : `, AWS says ${aws}`}`, () => {
      const found = problemsOf(text).map((one) => [one.code, `${one.line}:${one.column}`, one.awsCode]);
      expect(found).toContainEqual([code, at, aws]);
    });
  }
});
