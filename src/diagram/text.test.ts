import {describe, expect, test} from 'vitest';
import {breakText, flow, measure} from './text';

describe('widths', () => {
  for (const [text, style, expected] of [
    ['', 'regular', 0],
    ['10.0.0.0/16', 'mono', 80.52],
    ['가', 'regular', 11.04],
    ['가', 'mono', 12],
    ['서브넷', 'bold', 33.12],
  ] as const) {
    test(`"${text}" in ${style} is at most ${expected} wide`, () => {
      expect(measure(text, style, 12)).toBeCloseTo(expected, 2);
    });
  }
});

describe('breaking', () => {
  const ten = measure('0000000000', 'mono', 12);
  for (const [text, expected] of [
    ['', ['']],
    ['short', ['short']],
    ['exactly-10', ['exactly-10']],
    ['private-app-a', ['private-', 'app-a']],
    ['i-0123456789abcdef0', ['i-01234567', '89abcdef0']],
    ['app server one', ['app', 'server one']],
  ] as const) {
    test(`"${text}" becomes ${JSON.stringify(expected)} in ten letters`, () => {
      expect(breakText(text, 'mono', 12, ten)).toEqual(expected);
    });
  }

  test('nothing is left out, however narrow', () => {
    expect(breakText('서브넷-a', 'regular', 12, 1).join('')).toBe('서브넷-a');
  });
});

describe('writing one after the other', () => {
  const name = {text: 'private-a', style: 'bold'} as const;
  const cidr = {text: '10.0.10.0/24', style: 'mono'} as const;

  test('no words take no room', () => {
    expect(flow([], 100)).toEqual({runs: [], width: 0, height: 0});
    expect(flow([{text: '', style: 'mono'}], 100).height).toBe(0);
  });

  test('both stand on one line where they fit', () => {
    const {runs} = flow([name, cidr], 300);
    expect(runs.map(({y}) => y)).toEqual([12, 12]);
    expect(runs[1]?.x).toBeCloseTo(measure(name.text, 'bold') + 7);
  });

  test('the second starts a new line where they do not, or where it has to', () => {
    expect(flow([name, cidr], 100).runs.map(({x}) => x)).toEqual([0, 0]);
    expect(flow([name, {...cidr, newLine: true}], 300).runs.map(({x}) => x)).toEqual([0, 0]);
  });

  test('no line is wider than the width', () => {
    const {runs, width} = flow([name, {text: 'x'.repeat(255), style: 'regular'}], 80);
    expect(width).toBeLessThanOrEqual(80.01);
    expect(runs.map(({text}) => text).join('')).toBe(`private-a${'x'.repeat(255)}`);
  });
});
