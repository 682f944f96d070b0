import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test, vi} from 'vitest';
import {emptyModel} from '../../../engines/vpc/model';
import {study} from '../layout/testing/study';
import {VpcDrawing, type VpcDrawingProps} from './VpcDrawing';

const props: VpcDrawingProps = {
  model: study,
  shape: 'wide',
  answer: null,
  step: null,
  selected: null,
  source: null,
  destination: null,
  label: '그림',
  idPrefix: 'one',
};
const draw = (rest: Partial<VpcDrawingProps> = {}): string => renderToStaticMarkup(<VpcDrawing {...props} {...rest} />);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('a still picture', () => {
  const svg = draw();

  test('is one image with a name and a description, and nothing to press', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="그림"');
    expect(svg).toContain('<desc>');
    expect(svg).not.toMatch(/tabindex|role="button"/);
  });

  test('holds its names as text', () => {
    for (const text of ['study-vpc', '10.0.10.0/24', 'app-a', 'nat-a', '인터넷']) expect(svg).toContain(`>${text}<`);
  });

  test('takes every colour from a token', () => {
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(/i);
  });
});

describe('a drawing to work with', () => {
  const svg = draw({onSelect: vi.fn()});

  test('has one tab stop, and a spoken name for every part', () => {
    expect(count(svg, /tabindex="0"/g)).toBe(1);
    expect(count(svg, /role="button"/g)).toBe(count(svg, /aria-pressed="/g));
    expect(count(svg, /role="button"[^>]*aria-label="[^"]{3,}"/g)).toBe(count(svg, /role="button"/g));
  });

  test('no button lies in another', () => {
    let depth = 0;
    for (const [tag, close] of svg.matchAll(/<(\/?)g\b[^>]*>/g)) {
      if (close) depth = Math.max(0, depth - 1);
      else if (depth > 0) expect(tag).not.toContain('role="button"');
      if (!close && (depth > 0 || tag.includes('role="button"'))) depth += 1;
    }
  });

  test('the chosen part is pressed and is the tab stop', () => {
    const chosen = draw({onSelect: vi.fn(), selected: {kind: 'subnet', id: 'private-c'}});
    expect(chosen).toMatch(/data-part="subnet:private-c" tabindex="0"[^>]*aria-pressed="true"/);
    expect(count(chosen, /aria-pressed="true"/g)).toBe(1);
  });

  test('the same table in another subnet is marked as kin of the chosen one', () => {
    const chosen = draw({onSelect: vi.fn(), selected: {kind: 'route-table', id: 'main', at: 'private-a'}});
    expect(count(chosen, /aria-pressed="true"/g)).toBe(1);
    expect(chosen).toContain('data-part="strip:private-c" data-kin=""');
  });

  test('a table chosen without a subnet is pressed wherever it is used', () => {
    const chosen = draw({onSelect: vi.fn(), selected: {kind: 'route-table', id: 'main'}});
    expect(count(chosen, /aria-pressed="true"/g)).toBe(2);
  });
});

test('ids carry the prefix, so that two drawings on a page do not share any', () => {
  const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
  const [one, two] = [ids(draw()), ids(draw({idPrefix: 'two', shape: 'narrow'}))];
  expect(one.length).toBeGreaterThan(5);
  expect(one.filter((id) => two.includes(id))).toEqual([]);
  for (const [, id] of draw().matchAll(/href="#([^"]+)"/g)) expect(one).toContain(id);
});

test('source and destination wear their tags, also by address', () => {
  const svg = draw({source: 'app-a', destination: '10.0.11.20'});
  expect(svg).toContain('>출발지<');
  expect(svg).toContain('>목적지<');
});

test('an empty model is a picture that says so', () => {
  expect(draw({model: emptyModel})).toContain('그릴 VPC가 없습니다');
});
