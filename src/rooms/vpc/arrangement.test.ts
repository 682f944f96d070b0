import {describe, expect, test} from 'vitest';
import {arrangement} from './arrangement';

/** Which drawing a frame of this width shows, by the rules themselves. */
function shown(rules: string, frame: number): readonly string[] {
  const hidden = new Set<string>();
  for (const [, condition = '', body = ''] of rules.matchAll(/@container ([^{]+)\{((?:[^{}]+\{[^}]*\})*)\}/g)) {
    const min = /min-width:([\d.]+)px/.exec(condition)?.[1];
    const max = /max-width:([\d.]+)px/.exec(condition)?.[1];
    if (frame < Number(min ?? 0) || frame > Number(max ?? Infinity)) continue;
    for (const [, shape = ''] of body.matchAll(/data-drawing=(\w+)\]\{display:none\}/g)) hidden.add(shape);
  }
  return ['wide', 'narrow'].filter((shape) => !hidden.has(shape));
}

describe('arrangement', () => {
  for (const width of [300, 700, 860, 1400]) {
    test(`of a drawing ${width} wide shows exactly one of the two, whatever the frame`, () => {
      for (let frame = 300; frame <= 2000; frame += 5) expect(shown(arrangement('s', width), frame).length).toBe(1);
    });
  }

  for (const {frame, shape} of [
    {frame: 340, shape: 'narrow'},
    {frame: 699, shape: 'narrow'},
    {frame: 700, shape: 'wide'},
    {frame: 859, shape: 'wide'},
    {frame: 860, shape: 'narrow'},
    {frame: 989, shape: 'narrow'},
    {frame: 990, shape: 'wide'},
  ]) {
    test(`a drawing 700 wide in a frame of ${frame}: the ${shape} one`, () => {
      expect(shown(arrangement('s', 700), frame)).toEqual([shape]);
    });
  }
});
