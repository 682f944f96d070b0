import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {folderOf, koreanPage} from './folders';

const site = join('/site');
const contents = {default: 'docs', 'test-pages': 'e2e/pages'};
const english = 'i18n/en/docusaurus-plugin-content-docs';

describe('the Korean page', () => {
  for (const {why, page, korean} of [
    {why: 'is itself', page: 'docs/team/vpc.mdx', korean: 'docs/team/vpc.mdx'},
    {
      why: 'stands at the same path as the English one',
      page: `${english}/current/team/vpc.mdx`,
      korean: 'docs/team/vpc.mdx',
    },
    {
      why: 'is found for other docs instances',
      page: `${english}-test-pages/current/real.mdx`,
      korean: 'e2e/pages/real.mdx',
    },
    {
      why: 'is the page itself where the instance is not known',
      page: `${english}-blog/current/a.mdx`,
      korean: `${english}-blog/current/a.mdx`,
    },
    {
      why: 'is the page itself outside the docs',
      page: 'i18n/en/other/current/a.mdx',
      korean: 'i18n/en/other/current/a.mdx',
    },
  ]) {
    test(why, () => {
      expect(koreanPage(join(site, page), site, contents)).toBe(join(site, korean));
    });
  }
  test('is where from-aws folders are looked for', () => {
    expect(folderOf(join(site, 'docs/team/vpc.mdx'), './aws')).toBe(join(site, 'docs/team/aws'));
    expect(folderOf(join(site, 'docs/team/vpc.mdx'), '../../shared')).toBe(join(site, 'shared'));
  });
});
