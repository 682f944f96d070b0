import {expect, test} from 'vitest';
import {alignRows, columnsOf, padEnd} from './width';

const widths: readonly (readonly [text: string, columns: number])[] = [
  ['', 0],
  ['sg-app', 6],
  ['보안 그룹', 9],
  ['→', 1],
  ['한글\u1100', 6],
  ['e\u0301', 1],
  ['ᄒ\u1161\u11ab', 2],
  ['（', 2],
  ['🖥', 2],
];
for (const [text, columns] of widths)
  test(`${JSON.stringify(text)} takes ${String(columns)} columns`, () => {
    expect(columnsOf(text)).toBe(columns);
  });

test('rows are aligned by columns, not by characters; lines end without blanks', () => {
  expect(
    alignRows([
      ['1', '허용', 'a'],
      ['10', '경로 없음', ''],
      ['2', 'x'],
    ]),
  ).toEqual(['1   허용       a', '10  경로 없음', '2   x']);
  expect(alignRows([])).toEqual([]);
});

test('padding never cuts', () => {
  expect(padEnd('거부', 3)).toBe('거부');
  expect(padEnd('거부', 5)).toBe('거부 ');
});
