import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {parseFence} from './parse';
import {fences} from './testing/fences';

/** A fence with one slip of the pen: a piece taken out, put in, or moved. */
const slips = fc
  .tuple(
    fences,
    fc.nat(),
    fc.nat({max: 12}),
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '\t',
      ':',
      '{',
      ']',
      '"',
      '#',
      '-',
      '*',
      '0',
      '/33',
      '가',
      '__proto__',
      'constructor',
    ),
  )
  .map(([text, place, length, piece]) => {
    const at = place % (text.length + 1);
    return `${text.slice(0, at)}${piece}${text.slice(at + length)}`;
  });

function expectAnswer(text: string): void {
  const parsed = parseFence(text);
  if (parsed.ok) return;
  expect(parsed.error.length).toBeGreaterThan(0);
  const lines = text.split('\n');
  for (const {line, column} of parsed.error) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  }
}

describe('whatever is written', () => {
  test('is answered with a figure or with problems that have a place in the text, never with an exception', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), expectAnswer), {numRuns: 300});
    fc.assert(fc.property(slips, expectAnswer), {numRuns: 500});
  });

  test('a name that every object of the language has is just a name', () => {
    const parsed = parseFence(
      'id: x\nvpc: constructor 10.0.0.0/16\nsubnets: {__proto__: 10.0.0.0/24}\ninstances: {toString: __proto__}',
    );
    expect(parsed.ok && parsed.value.model.interfaces.map(({id, subnet}) => [id, subnet])).toEqual([
      ['toString', '__proto__'],
    ]);
    const rule = parseFence('id: x\nvpc: v 10.0.0.0/16\ngroups: {sg: {in: constructor 443 from 10.0.0.0/8}}');
    expect(!rule.ok && rule.error.map(({code}) => code)).toEqual(['bad-protocol']);
  });
});
