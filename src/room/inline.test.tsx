import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {inline, plain} from './inline';

describe('a sentence with marks', () => {
  for (const {sentence, html, text} of [
    {sentence: '', html: '', text: ''},
    {sentence: '경로가 없습니다.', html: '경로가 없습니다.', text: '경로가 없습니다.'},
    {sentence: '`main` 라우팅 테이블', html: '<code>main</code> 라우팅 테이블', text: 'main 라우팅 테이블'},
    {sentence: '**막힙니다.** `sg-a`', html: '<b>막힙니다.</b> <code>sg-a</code>', text: '막힙니다. sg-a'},
    {sentence: 'one ` alone, ** alone', html: 'one ` alone, ** alone', text: 'one ` alone, ** alone'},
    {sentence: '`<b>`', html: '<code>&lt;b&gt;</code>', text: '<b>'},
    {sentence: '`a``b`', html: '<code>a</code><code>b</code>', text: 'ab'},
  ]) {
    test(`"${sentence}"`, () => {
      expect(renderToStaticMarkup(<>{inline(sentence)}</>)).toBe(html);
      expect(plain(sentence)).toBe(text);
    });
  }
});
