import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {contrast, readTokens, type Theme} from '../../../checks/contrast';

const file = path.resolve(import.meta.dirname, '../../../css/figure-tokens.css');
const tokens = readTokens(readFileSync(file, 'utf8'));

const letters = 4.5;
const shapes = 3;
const fills = ['public-fill', 'private-fill', 'unknown-fill'];
const grounds = ['surface', 'card', ...fills];
const lit = ['pass-fill', 'stop-fill', 'maybe-fill'];

/** Ink, the grounds it stands on in the drawing, and how much contrast it needs there. */
const meetings: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
  ['ink', ['surface', 'card', 'strip', ...lit], letters],
  ['quiet', [...grounds, 'strip', ...lit], letters],
  ['public', ['public-fill', 'card'], letters],
  ['private', ['private-fill'], letters],
  ['unknown', ['unknown-fill'], letters],
  ['vpc', ['surface'], letters],
  ['region', ['surface'], letters],
  ['pass', ['pass-fill'], letters],
  ['stop', ['stop-fill'], letters],
  ['surface', ['ink'], letters],
  ['line', ['surface'], shapes],
  ['vpc', ['strip', ...lit], shapes],
  ['public', ['surface'], shapes],
  ['private', ['surface'], shapes],
  ['on-tile', ['compute', 'database', 'network', 'neutral'], shapes],
  ['on-frame', ['public', 'private', 'unknown', 'vpc', 'region'], shapes],
  ['on-mark', ['pass', 'stop', 'maybe'], shapes],
  ...['forward', 'return', 'pass', 'stop', 'maybe', 'select'].map((line) => [line, grounds, shapes] as const),
];

test('every colour of the drawing can be told from what it stands on, in light and in dark', () => {
  const problems = (['light', 'dark'] as const satisfies readonly Theme[]).flatMap((theme) =>
    meetings.flatMap(([ink, all, least]) =>
      all.flatMap((ground) => {
        const [front, back] = [tokens[theme].get(`--fig-${ink}`), tokens[theme].get(`--fig-${ground}`)];
        if (!front || !back) return [`${theme}: ${ink} or ${ground} is missing`];
        const found = contrast(front, back);
        return found >= least ? [] : [`${theme}: ${ink} on ${ground} is ${found.toFixed(2)}, needs ${least}`];
      }),
    ),
  );
  expect(problems).toEqual([]);
});
