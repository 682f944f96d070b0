import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const longest = 300;
const medianAtMost = 80;

/** Files of ours, as git would take them; without git, the check says so and stands aside. */
function ownFiles(): readonly string[] | undefined {
  try {
    return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter(Boolean);
  } catch {
    return undefined;
  }
}

const files = ownFiles();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const code = (files ?? []).filter((file) => /^(src|e2e)\/.*\.(ts|tsx|mjs|css)$/.test(file) && !file.includes('.data.'));
const lines = (file: string) => read(file).split('\n').length - 1;

test.skipIf(!files)(`no file of code is longer than ${longest} lines, and half of them fit on a screen or two`, () => {
  const long = code.filter((file) => lines(file) > longest).map((file) => `${file}: ${lines(file)} lines`);
  expect(long).toEqual([]);
  const sorted = code.map(lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(medianAtMost);
});

test.skipIf(!files)('raw colours stand in the token files only', () => {
  const styled = code.filter((file) => file.endsWith('.css') && !/tokens\.css$/.test(file));
  const raw = styled.flatMap((file) =>
    [...read(file).matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([hex]) => `${file}: ${hex}`),
  );
  expect(raw).toEqual([]);
});

test.skipIf(!files)('the project names no machine and no download address', () => {
  const texts = (files ?? []).filter((file) => /\.(ts|tsx|mjs|css|mdx?|json|yml|txt)$/.test(file));
  const folder = new RegExp(`/(${['work', 'root', 'home'].join('|')})/[a-z]`);
  const problems = texts.filter((file) => folder.test(read(file))).map((file) => `${file}: a path of a machine`);
  if (/"resolved":/.test(read('package-lock.json'))) problems.push('package-lock.json: names where packages came from');
  expect(problems).toEqual([]);
});

test.skipIf(!files)('the top level holds what it was given, and no more', () => {
  const known = new Set([
    ...[
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'docusaurus.config.ts',
      'sidebars.ts',
      'README.md',
      'LICENSE',
    ],
    ...['docs', 'src', 'static', 'e2e', 'i18n'],
  ]);
  const top = new Set((files ?? []).map((file) => file.split('/')[0] ?? ''));
  expect([...top].filter((name) => !known.has(name) && !name.startsWith('.'))).toEqual([]);
});
