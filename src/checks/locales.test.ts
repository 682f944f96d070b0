import {describe, expect, test} from 'vitest';
import {localeProblems} from './locales';
import {readPage, readPages} from './pages';

const korean = (text: string) => readPage('docs/a.mdx', 'ko', text);
const english = (text: string) => readPage('i18n/en/docusaurus-plugin-content-docs/current/a.mdx', 'en', text);
const twin = 'i18n/en/docusaurus-plugin-content-docs/current/a.mdx';

describe('the two languages', () => {
  test('are in step on every page', () => {
    expect(localeProblems(readPages('ko'), readPages('en'))).toEqual([]);
  });
});

describe('the check of the two languages', () => {
  const page = [
    '---',
    'title: 가',
    '---',
    '<Fact of="a.b" />와 [링크](./b.mdx#c)',
    '',
    '## 나 {/* #b */}',
    '',
    '```vpc',
    'id: x',
    '```',
    '',
    '## 다 {/* #c */}',
  ].join('\n');
  const source = korean(page);
  const stamped = (body: string) => body.replace('title: 가', `title: A\ntranslated_from: ${source.hash}`);

  for (const {why, change, says} of [
    {why: 'is content with a faithful twin', change: (text: string) => text, says: []},
    {
      why: 'does not mind the order inside a section',
      change: (text: string) =>
        text.replace('<Fact of="a.b" />와 [링크](./b.mdx#c)', '[link](./b.mdx#c) <Fact of="a.b" />'),
      says: [],
    },
    {
      why: 'names a heading that is missing and the one before it',
      change: (text: string) => text.replace('## 다 {/* #c */}', ''),
      says: [`${twin}: heading ## #c is missing after ## #b`],
    },
    {
      why: 'names a prop that differs',
      change: (text: string) => text.replace('of="a.b"', 'of="a.c"'),
      says: [
        `${twin}: under the beginning this component is missing: <Fact of="a.b">`,
        `${twin}: under the beginning this component is not in the Korean page: <Fact of="a.c">`,
      ],
    },
    {
      why: 'names a fence that differs',
      change: (text: string) => text.replace('id: x', 'id: y'),
      says: [
        `${twin}: under ## #b this code block is missing: \`\`\`vpc \nid: x`,
        `${twin}: under ## #b this code block is not in the Korean page: \`\`\`vpc \nid: y`,
      ],
    },
    {
      why: 'names a link that leads elsewhere',
      change: (text: string) => text.replace('#c)', '#d)'),
      says: [
        `${twin}: under the beginning this link is missing: ./b.mdx#c`,
        `${twin}: under the beginning this link is not in the Korean page: ./b.mdx#d`,
      ],
    },
  ]) {
    test(why, () => {
      expect(localeProblems([source], [english(stamped(change(page)))])).toEqual(says);
    });
  }

  test('names pages without a twin, both ways', () => {
    expect(localeProblems([source], [])).toEqual(['docs/a.mdx: has no English page']);
    expect(localeProblems([], [english(page)])).toEqual([`${twin}: has no Korean page`]);
  });

  test('asks for a second look when the Korean page has changed', () => {
    const changed = korean(page.replace('와', '과'));
    expect(localeProblems([changed], [english(stamped(page))])).toEqual([
      `${twin}: translated_from is ${source.hash}, but docs/a.mdx is now ${changed.hash}: look at what changed, then stamp the page`,
    ]);
  });
});
