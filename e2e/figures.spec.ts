import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {Figure} from './models/figure';
import {allPages, figuresOf, rooms, root, type Page} from './site';

interface Standing {
  readonly room: string;
  readonly page: Page;
  readonly id: string;
}

/** The first figure of every room in each language; rooms are found by their folders. */
const standings: readonly Standing[] = rooms.flatMap((room) =>
  (['ko', 'en'] as const).flatMap((language) => {
    const page = allPages().find((one) => one.language === language && figuresOf(one, room).length > 0);
    const id = page && figuresOf(page, room)[0];
    return page && id ? [{room, page, id}] : [];
  }),
);

test('every room stands on a page in both languages', () => {
  const found = new Set(standings.map(({room, page}) => `${room} ${page.language}`));
  const missing = rooms
    .flatMap((room) => ['ko', 'en'].map((language) => `${room} ${language}`))
    .filter((one) => !found.has(one));
  expect(missing).toEqual([]);
});

for (const {room, page, id} of standings) {
  test.describe(`${room} on ${page.path}`, () => {
    test('comes alive on the nodes that the page brought', async ({page: tab}) => {
      await tab.goto(page.path);
      const title = tab.locator(`#figure-${id} [id]`).first();
      await title.evaluate((element) => {
        (element as HTMLElement & {mark?: boolean}).mark = true;
      });
      const figure = new Figure(tab, id, page.language);
      await figure.wake();
      expect(await title.evaluate((element) => (element as HTMLElement & {mark?: boolean}).mark)).toBe(true);
    });

    test('a link that cannot be read gives the beginning and a sentence', async ({page: tab}) => {
      await tab.goto(`${page.path}?${id}=9.broken`);
      const figure = new Figure(tab, id, page.language);
      await expect(figure.root).toContainText(
        page.language === 'ko' ? '링크를 읽지 못해' : 'The link could not be read',
      );
    });

    test('the keyboard reaches it and leaves it again', async ({page: tab}) => {
      await tab.goto(page.path);
      const inside = () =>
        tab.evaluate((name) => document.activeElement?.closest('figure')?.id === name, `figure-${id}`);
      let presses = 0;
      while (presses < 120 && !(await inside())) {
        await tab.keyboard.press('Tab');
        presses += 1;
      }
      expect(await inside(), 'reached').toBe(true);
      await tab.locator(`#figure-${id}[data-ready]`).waitFor();
      let stops = 0;
      while (stops < 60 && (await inside())) {
        await tab.keyboard.press('Tab');
        stops += 1;
      }
      expect(await inside(), 'left').toBe(false);
    });
  });

  test.describe(`${room} on ${page.path} without JavaScript`, () => {
    test.use({javaScriptEnabled: false});
    test('shows its beginning', async ({page: tab}) => {
      await tab.goto(page.path);
      const figure = tab.locator(`#figure-${id}`);
      await expect(figure).toBeVisible();
      expect((await figure.innerText()).length).toBeGreaterThan(60);
    });
  });
}

/** Links that were published for a figure: what each means stands behind it. */
const published = readFileSync(path.join(root, 'src/rooms/vpc/permalinks.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('?'))
  .map((line) => line.split(' ')[0] ?? '');

for (const search of published) {
  test(`the published link ${search.slice(0, 60)} still opens, and is the same when it is copied again`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${search}`);
    const figure = new Figure(page, 'study', 'ko');
    await figure.root.and(page.locator('[data-ready]')).waitFor();
    await expect(figure.root).not.toContainText('링크를 읽지 못해');
    const link = await figure.copyLink(context);
    const again = await context.newPage();
    await again.goto(link);
    const second = new Figure(again, 'study', 'ko');
    await second.wake();
    expect(await second.sentence()).toBe(await figure.sentence());
    expect(await second.picture()).toEqual(await figure.picture());
  });
}

for (const width of [390, 360]) {
  test(`at ${width} px the narrow drawing stands there, in letters one can read`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    const figure = await Figure.on(page, '/', 'study', 'ko');
    await expect(figure.root.locator('[data-drawing="wide"]')).toBeHidden();
    const smallest = await figure.root.locator('[data-drawing="narrow"] svg').evaluate((svg) => {
      const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const sizes = [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize));
      return Math.min(...sizes) * scale;
    });
    expect(smallest).toBeGreaterThanOrEqual(11.9);
  });
}
