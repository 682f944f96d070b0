import {describe, expect, test} from 'vitest';
import {readPage, readPages} from './pages';
import type {Page} from './pages';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 40;
/** The style guide's own limit for Korean headings. */
const LONGEST_KOREAN_HEADING = 20;

function headingProblems({file, locale, sections}: Page): readonly string[] {
  const seen = new Set<string>();
  return sections.flatMap(({heading}) => {
    if (!heading) return [];
    const {depth, id, text, line} = heading;
    const at = `${file}:${String(line)}`;
    const problems = [
      ...(depth === 1 ? [`${at}: the title is the only heading of the first level`] : []),
      ...(id === undefined ? [`${at}: "${text}" needs an id, like ## ${text} {/* #an-id */}`] : []),
      ...(id !== undefined && (!KEBAB.test(id) || id.length > LONGEST_ID)
        ? [`${at}: #${id} must be lower-case ASCII words joined by hyphens, ${String(LONGEST_ID)} characters at most`]
        : []),
      ...(id !== undefined && seen.has(id) ? [`${at}: #${id} is on this page already`] : []),
      ...(locale === 'ko' && Array.from(text).length > LONGEST_KOREAN_HEADING
        ? [`${at}: "${text}" is longer than ${String(LONGEST_KOREAN_HEADING)} characters`]
        : []),
      ...(/[.。다]$/u.test(text) && locale === 'ko' ? [`${at}: "${text}" must be a noun phrase, not a sentence`] : []),
    ];
    if (id !== undefined) seen.add(id);
    return problems;
  });
}

describe('headings', () => {
  test('have ids that can be linked to for ever', () => {
    expect([...readPages('ko'), ...readPages('en')].flatMap(headingProblems)).toEqual([]);
  });

  test('the check names every kind of fault', () => {
    const page = readPage(
      'docs/a.mdx',
      'ko',
      '# 가\n\n## 나\n\n## 다 {/* #Same */}\n\n## 라 {/* #b */}\n\n## 마 {/* #b */}\n',
    );
    expect(headingProblems(page)).toEqual([
      'docs/a.mdx:1: the title is the only heading of the first level',
      'docs/a.mdx:1: "가" needs an id, like ## 가 {/* #an-id */}',
      'docs/a.mdx:3: "나" needs an id, like ## 나 {/* #an-id */}',
      'docs/a.mdx:5: #Same must be lower-case ASCII words joined by hyphens, 40 characters at most',
      'docs/a.mdx:5: "다" must be a noun phrase, not a sentence',
      'docs/a.mdx:9: #b is on this page already',
    ]);
  });
});
