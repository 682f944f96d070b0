import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {folder, readersPages} from './site';

const files = (place: string, ending: string): readonly string[] =>
  readdirSync(path.join(folder, place))
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, place, name));

const styles = files('assets/css', '.css').map((file) => readFileSync(file, 'utf8'));

test('style sheets keep their layers, and none was compiled away', () => {
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.some((css) => css.includes('@layer'))).toBe(true);
  expect(styles.filter((css) => css.includes(':not(#\\#)'))).toEqual([]);
});

test('the typeface comes from this site, in one file', () => {
  const faces = styles.flatMap((css) => [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face));
  expect(faces).toHaveLength(1);
  expect(faces[0]).toMatch(/url\(["']?\/assets\//);
});

test('every page has a title, a description of its own, and its twin in the other language', () => {
  const problems = readersPages().flatMap(({path: place, html}) => {
    const description = /<meta[^>]+name="?description"?[^>]+content="([^"]*)"/.exec(html)?.[1] ?? '';
    const told = [
      /<title[^>]*>[^<|]+/.test(html) ? [] : ['no title'],
      description.length < 20 ? [`description "${description}"`] : [],
      /hreflang="?en-US/.test(html) && /hreflang="?ko-KR/.test(html) ? [] : ['no hreflang'],
    ].flat();
    return told.map((problem) => `${place}: ${problem}`);
  });
  expect(problems).toEqual([]);
  const descriptions = readersPages().map(({html}) => /name="?description"?[^>]+content="([^"]*)"/.exec(html)?.[1]);
  expect(new Set(descriptions).size).toBe(descriptions.length);
});

test('pages exist in both languages', () => {
  const of = (language: string) => readersPages().filter((page) => page.language === language);
  const korean = of('ko').map(({path: place}) => place);
  const english = of('en').map(({path: place}) => place.replace(/^\/en\//, '/'));
  expect(english).toEqual(korean);
});
