import path from 'node:path';
import {expect, test} from 'vitest';
import {packagesBehind} from './packages-behind';

const root = path.resolve(import.meta.dirname, '../..');

test('a package that is not installed has nothing behind it', () => {
  expect([...packagesBehind('no-such-package-at-all', root)]).toEqual([]);
});

test('a package without dependencies stands alone', () => {
  expect([...packagesBehind('fflate', root)]).toEqual(['fflate']);
});

test('the diagram library brings its own, and nothing of ours', () => {
  const names = packagesBehind('mermaid', root);
  expect(names.has('mermaid')).toBe(true);
  expect(names.size).toBeGreaterThan(10);
  expect([...names].filter((name) => name === 'react' || name.startsWith('@docusaurus/'))).toEqual([]);
});
