import {describe, expect, test} from 'vitest';
import {
  contains,
  crosses,
  keepRight,
  nextIn,
  overlaps,
  roundedPath,
  tidy,
  union,
  untilBorder,
  type Rect,
} from './geometry';

const box: Rect = {x: 10, y: 10, width: 20, height: 10};

describe('boxes', () => {
  for (const [title, other, expected] of [
    ['the same box', box, true],
    ['a box inside', {x: 12, y: 12, width: 2, height: 2}, true],
    ['a box that only touches', {x: 30, y: 10, width: 5, height: 10}, false],
    ['a box that only shares a corner', {x: 30, y: 20, width: 5, height: 5}, false],
    ['an empty box on the border', {x: 30, y: 10, width: 0, height: 0}, false],
  ] as const) {
    test(`${title}: overlaps is ${String(expected)}`, () => {
      expect(overlaps(box, other)).toBe(expected);
    });
  }

  test('a box contains itself, but not one that is a unit larger', () => {
    expect(contains(box, box)).toBe(true);
    expect(contains(box, {...box, width: 21})).toBe(false);
  });

  test('the union of none is empty', () => {
    expect(union([])).toEqual({x: 0, y: 0, width: 0, height: 0});
    expect(union([box, {x: 0, y: 15, width: 5, height: 30}])).toEqual({x: 0, y: 10, width: 30, height: 35});
  });

  test('a line along the border does not cross the box', () => {
    expect(crosses({x: 0, y: 10}, {x: 50, y: 10}, box)).toBe(false);
    expect(crosses({x: 0, y: 15}, {x: 50, y: 15}, box)).toBe(true);
  });
});

describe('lines', () => {
  test('repeated points and those on a straight stretch go', () => {
    expect(
      tidy([
        {x: 0, y: 0},
        {x: 0, y: 0},
        {x: 5, y: 0},
        {x: 9, y: 0},
        {x: 9, y: 4},
      ]),
    ).toEqual([
      {x: 0, y: 0},
      {x: 9, y: 0},
      {x: 9, y: 4},
    ]);
    expect(tidy([])).toEqual([]);
  });

  test('kept to the right, two lines over the same way in opposite directions lie on both sides of it', () => {
    const way = [
      {x: 0, y: 0},
      {x: 10, y: 0},
      {x: 10, y: 10},
    ];
    expect(keepRight(way, 3)).toEqual([
      {x: 0, y: 3},
      {x: 7, y: 3},
      {x: 7, y: 10},
    ]);
    expect(keepRight([...way].reverse(), 3)).toEqual([
      {x: 13, y: 10},
      {x: 13, y: -3},
      {x: 0, y: -3},
    ]);
  });

  test('a line stops at the border of a box', () => {
    expect(
      untilBorder(
        [
          {x: 0, y: 15},
          {x: 20, y: 15},
        ],
        box,
      ),
    ).toEqual([
      {x: 0, y: 15},
      {x: 10, y: 15},
    ]);
    expect(
      untilBorder(
        [
          {x: 20, y: 15},
          {x: 20, y: 40},
          {x: 90, y: 40},
        ],
        box,
      ),
    ).toEqual([
      {x: 20, y: 15},
      {x: 20, y: 20},
    ]);
    expect(
      untilBorder(
        [
          {x: 0, y: 0},
          {x: 50, y: 0},
        ],
        box,
      ),
    ).toBeNull();
  });

  test('corners are rounded by no more than half of the shorter stretch', () => {
    expect(
      roundedPath(
        [
          {x: 0, y: 0},
          {x: 20, y: 0},
          {x: 20, y: 4},
        ],
        6,
      ),
    ).toBe('M0 0L18 0Q20 0 20 2L20 4');
    expect(roundedPath([], 6)).toBe('');
  });
});

describe('the next box in a direction', () => {
  const at = (x: number, y: number): Rect => ({x, y, width: 10, height: 10});
  const boxes = [at(0, 0), at(100, 0), at(30, 60), at(0, 100)];
  for (const [side, expected] of [
    ['right', 1],
    ['down', 3],
    ['left', null],
    ['up', null],
  ] as const) {
    test(`${side} of the first is ${String(expected)}`, () => {
      expect(nextIn(boxes, at(0, 0), side)).toBe(expected);
    });
  }
});
