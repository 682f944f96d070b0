import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {isGitCheckout, pageLocale, siteAddress} from './surroundings';

describe('where the site will live', () => {
  for (const {why, env, expected} of [
    {
      why: 'is this computer when nothing is said',
      env: {},
      expected: {url: 'http://localhost:3000', baseUrl: '/', repository: undefined},
    },
    {
      why: 'may be a folder of a host, with or without slashes',
      env: {SITE_URL: 'https://notes.example/', BASE_URL: 'aws'},
      expected: {url: 'https://notes.example', baseUrl: '/aws/', repository: undefined},
    },
    {
      why: 'may be the root, said in so many words',
      env: {BASE_URL: '/'},
      expected: {url: 'http://localhost:3000', baseUrl: '/', repository: undefined},
    },
    {
      why: 'has a repository only where one is named',
      env: {REPO_URL: 'https://git.example/notes/'},
      expected: {url: 'http://localhost:3000', baseUrl: '/', repository: 'https://git.example/notes'},
    },
    {
      why: 'takes an empty repository for none',
      env: {REPO_URL: ''},
      expected: {url: 'http://localhost:3000', baseUrl: '/', repository: undefined},
    },
  ]) {
    test(why, () => {
      expect(siteAddress(env)).toEqual(expected);
    });
  }
});

describe('the language being built', () => {
  for (const [value, expected] of [
    [undefined, 'ko'],
    ['ko', 'ko'],
    ['en', 'en'],
    ['fr', 'ko'],
  ] as const) {
    test(`is ${expected} when Docusaurus says ${String(value)}`, () => {
      expect(pageLocale({DOCUSAURUS_CURRENT_LOCALE: value})).toBe(expected);
    });
  }
});

test('a folder outside git is told from a checkout', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'no-git-'));
  expect(isGitCheckout(folder)).toBe(false);
  rmSync(folder, {recursive: true});
});
