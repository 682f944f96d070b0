import {describe, expect, test} from 'vitest';
import {readPage, readPages} from './pages';
import {proseProblems, proseRules} from './prose';

describe('the prose of the pages', () => {
  test('types no quantity of AWS by hand and keeps the house’s spelling', () => {
    expect([...readPages('ko'), ...readPages('en')].flatMap(proseProblems)).toEqual([]);
  });

  test('is what a reader reads: no code, addresses, tags or front matter', () => {
    const text = [
      '---',
      'title: 5개',
      '---',
      '`5개` <Fact of="a5개" /> [글](./5개.mdx)',
      '',
      '```bash',
      '5개',
      '```',
    ].join('\n');
    expect(proseProblems(readPage('docs/a.mdx', 'ko', text))).toEqual([]);
  });
});

describe('the rules of prose', () => {
  for (const {says, pattern, catches, spares} of proseRules) {
    test(`"${catches}" is caught, "${spares}" is not: ${says}`, () => {
      expect(catches).toMatch(pattern);
      expect(spares).not.toMatch(pattern);
    });
  }
});
