import {describe, expect, test} from 'vitest';

import {readDocument} from './document';
import {createReport} from './report';
import {wordsOf} from './tree';

/** The words of the first value, each as `text@offset`. */
function words(text: string): string[] {
  const tree = readDocument(text, createReport(text));
  const value = tree?.entries[0]?.value;
  return value?.kind === 'text' ? wordsOf(value).map((word) => `${word.text}@${word.at}`) : [];
}

describe('a word keeps its place in the text', () => {
  for (const {why, text, found} of [
    {why: 'in a plain value', text: 'a: one two', found: ['one@3', 'two@7']},
    {why: 'with several spaces between', text: 'a:  one   two', found: ['one@4', 'two@10']},
    {why: 'if it comes twice', text: 'a: one one', found: ['one@3', 'one@7']},
    {why: 'in double quotes', text: 'a: "one two"', found: ['one@4', 'two@8']},
    {why: 'in single quotes', text: "a: 'one two'", found: ['one@4', 'two@8']},
    {why: 'over two lines', text: 'a: one\n  two', found: ['one@3', 'two@9']},
    {why: 'in a block', text: 'a: |\n  one\n  two\n', found: ['one@7', 'two@13']},
    {why: 'after a comment', text: '# one\na: one # two', found: ['one@9']},
    {why: 'in Korean', text: '가: 하나 둘', found: ['하나@3', '둘@6']},
    {why: 'unless there is none', text: 'a:', found: []},
  ]) {
    test(why, () => {
      expect(words(text)).toEqual(found);
    });
  }
});
