import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test, type Page} from 'playwright/test';
import {executedScripts, folder, readersPages} from './site';

/** Files of the diagram library: they register its diagrams, and nothing else on the site names them. */
const libraryFiles = new Set(
  ['', 'en']
    .map((language) => path.join(language, 'assets/js'))
    .flatMap((place) => readdirSync(path.join(folder, place)).map((name) => `/${path.join(place, name)}`))
    .filter((name) => name.endsWith('.js'))
    .filter((name) =>
      /mermaidAPI|flowchart-v2|registerLayoutLoaders/.test(readFileSync(path.join(folder, name), 'utf8')),
    ),
);

const library = async (page: Page) =>
  (await executedScripts(page)).filter((name) => libraryFiles.has(name) && !/main\.|runtime/.test(name));

const withDiagram = readersPages().filter(({html}) => html.includes('data-diagram='));
const without = readersPages().filter(({html}) => !html.includes('data-diagram='));

test('at least one page of each language has a diagram', () => {
  expect(new Set(withDiagram.map(({language}) => language))).toEqual(new Set(['ko', 'en']));
});

test('no page without a diagram executes a byte of the diagram library', async ({page}) => {
  test.setTimeout(180_000);
  for (const {path: address} of without) {
    await page.goto(address, {waitUntil: 'networkidle'});
    expect(await library(page), address).toEqual([]);
  }
});

for (const {path: address} of withDiagram) {
  test(`${address}: the diagram comes when it is near, and moves nothing`, async ({page}) => {
    await page.goto(address, {waitUntil: 'networkidle'});
    const place = page.locator('[data-diagram]').first();
    const reserved = await place.evaluate((element) => element.getBoundingClientRect().height);
    await place.scrollIntoViewIfNeeded();
    await expect(place.locator('svg')).toBeVisible({timeout: 30_000});
    expect((await library(page)).length).toBeGreaterThan(0);
    const drawn = await place.evaluate((element) => element.getBoundingClientRect().height);
    expect(Math.abs(drawn - reserved), `kept ${reserved}, needed ${drawn}`).toBeLessThanOrEqual(2);
    const picture = await place.locator('svg').evaluate((svg) => svg.getBoundingClientRect().height);
    expect(picture, 'the drawing fills the kept place').toBeGreaterThan(drawn * 0.8);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  for (const {path: address, language} of withDiagram) {
    test(`${address}: the diagram reads as text`, async ({page}) => {
      await page.goto(address);
      await page
        .getByText(language === 'ko' ? '글로 보기' : 'Read as text')
        .first()
        .click();
      const steps = page.locator('figure details ol li');
      expect(await steps.count()).toBeGreaterThan(2);
      await expect(steps.first()).toContainText('→');
    });
  }
});
