import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {contrast, readTokens, type Theme} from './contrast';

const css = ['tokens.css', 'figure-tokens.css']
  .map((name) => readFileSync(path.resolve(import.meta.dirname, '../css', name), 'utf8'))
  .join('\n');
const tokens = readTokens(css);

const text = 4.5;
const seen = 3;

/** Every pair of tokens that meets on a page: what is written, on what, and how much contrast it needs. */
const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...['--surface', '--surface-raised', '--surface-sunken', '--surface-code'].flatMap(
    (ground) =>
      [
        ['--text', ground, text],
        ['--text-quiet', ground, text],
        ['--accent', ground, text],
      ] as const,
  ),
  ['--ifm-menu-color', '--surface', text],
  ['--on-accent', '--accent', text],
  ['--on-accent', '--accent-hover', text],
  ...(['allow', 'deny', 'unknown'] as const).flatMap(
    (verdict) =>
      [
        [`--${verdict}`, `--${verdict}-surface`, text],
        ['--text', `--${verdict}-surface`, text],
        [`--${verdict}`, '--surface', text],
        [`--${verdict}`, '--surface-sunken', text],
      ] as const,
  ),
  ...['--text', '--text-quiet', '--code-string', '--code-number', '--code-key', '--code-name', '--deny'].map(
    (ink) => [ink, '--code-ground', text] as const,
  ),
  ['--line-strong', '--surface', seen],
];

describe('contrast', () => {
  for (const [one, other, expected] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#777777', 1],
    ['#767676', '#ffffff', 4.54],
  ] as const) {
    test(`of ${one} on ${other} is ${expected}`, () => {
      expect(contrast(one, other)).toBeCloseTo(expected, 2);
    });
  }
});

test('every pair of tokens that meets has contrast enough, in light and in dark', () => {
  const problems = (['light', 'dark'] as const satisfies readonly Theme[]).flatMap((theme) =>
    pairs.flatMap(([ink, ground, least]) => {
      const [front, back] = [tokens[theme].get(ink), tokens[theme].get(ground)];
      if (!front?.startsWith('#') || !back?.startsWith('#')) return [`${theme}: ${ink} or ${ground} is not a colour`];
      const found = contrast(front, back);
      return found >= least ? [] : [`${theme}: ${ink} on ${ground} is ${found.toFixed(2)}, needs ${least}`];
    }),
  );
  expect(problems).toEqual([]);
});
