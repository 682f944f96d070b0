import {describe, expect, test} from 'vitest';
import {parseJson} from './json';

describe('JSON text', () => {
  test('is read as it is, with or without a byte order mark', () => {
    expect(parseJson('{"a":[1,null]}')).toEqual({ok: true, value: {a: [1, null]}});
    expect(parseJson('\uFEFF{}')).toEqual({ok: true, value: {}});
  });

  const broken: readonly [text: string, line: number, column: number, found: string][] = [
    ['', 1, 1, ''],
    ['{', 1, 2, ''],
    ['{"a":1,}', 1, 8, '}'],
    ['[1,]', 1, 4, ']'],
    ['[1 2]', 1, 4, '2'],
    ['{"a" 1}', 1, 6, '1'],
    ['{a: 1}', 1, 2, 'a'],
    ['{} x', 1, 4, 'x'],
    ['{\n  "a": undefined\n}', 2, 8, 'undefined'],
    ['{\n  "a": "1\n"}', 2, 8, '"'],
    ['{"a": 01}', 1, 8, '1'],
    ['{"a": [1}', 1, 9, '}'],
    ['<html>', 1, 1, '<'],
    ['{"이름": 값}', 1, 8, '값'],
  ];
  for (const [text, line, column, found] of broken)
    test(`is refused with its place: ${JSON.stringify(text)}`, () => {
      expect(parseJson(text)).toEqual({ok: false, error: {line, column, found}});
    });
});
