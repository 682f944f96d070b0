import AxeBuilder from '@axe-core/playwright';
import {expect, test, type Page as Browser} from 'playwright/test';
import {allPages, readersPages, type Page} from './site';

const modes = [
  {name: 'light, 1440 wide', colorScheme: 'light', viewport: {width: 1440, height: 900}},
  {name: 'dark, 1440 wide', colorScheme: 'dark', viewport: {width: 1440, height: 900}},
  {name: 'light, 390 wide', colorScheme: 'light', viewport: {width: 390, height: 844}},
  {name: 'dark, 390 wide', colorScheme: 'dark', viewport: {width: 390, height: 844}},
] as const;

const hasRoom = (page: Page) => page.html.includes('data-room=');
/** One plain page and one section page stand for their template; pages with a room are all looked at in every mode. */
const templates = new Set(['/', '/en/', '/foundations/', '/en/foundations/', '/reference/authoring/']);
const modesOf = (page: Page) => (hasRoom(page) || templates.has(page.path) ? modes : modes.slice(0, 1));

/** Everything that went wrong while a page was open: script errors, console errors, requests to other hosts. */
function watch(page: Browser): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost')
      problems.push(`request to another host: ${request.url()}`);
  });
  return problems;
}

for (const page of readersPages()) {
  test(`${page.path} loads in silence, from this host only, with its headings in order`, async ({page: browser}) => {
    const problems = watch(browser);
    await browser.goto(page.path, {waitUntil: 'networkidle'});
    expect(problems).toEqual([]);
    await expect(browser.locator('html')).toHaveAttribute('lang', page.language === 'ko' ? 'ko-KR' : 'en-US');
    await expect(browser.getByRole('main')).toHaveCount(1);
    const levels = await browser
      .locator('main')
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, `heading levels ${levels.join(' ')}`).toEqual([]);
  });

  for (const mode of modesOf(page)) {
    test(`${page.path} has no accessibility violation (${mode.name})`, async ({browser: chromium}) => {
      const context = await chromium.newContext({
        colorScheme: mode.colorScheme,
        viewport: mode.viewport,
        reducedMotion: 'reduce',
      });
      const browser = await context.newPage();
      await browser.goto(page.path);
      await browser.evaluate(() => document.fonts.ready);
      const {violations} = await new AxeBuilder({page: browser}).analyze();
      const told = violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
      expect(told).toEqual([]);
      const overflow = await browser.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'the page itself must not scroll sideways').toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}

test('the suite’s own pages are not in the sitemap', async ({request}) => {
  expect(allPages().some((page) => page.path.includes('/test-pages/'))).toBe(true);
  for (const address of ['/sitemap.xml', '/en/sitemap.xml']) {
    const response = await request.get(address);
    expect(await response.text()).not.toContain('test-pages');
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  for (const page of readersPages()) {
    test(`${page.path} can be read`, async ({page: browser}) => {
      await browser.goto(page.path);
      await expect(browser.getByRole('heading', {level: 1})).toBeVisible();
      const text = await browser.getByRole('main').innerText();
      expect(text.length).toBeGreaterThan(200);
      expect(text).not.toContain('**');
    });
  }
});

test('a page that is not there answers 404 in the language of its address', async ({page: browser}) => {
  const korean = await browser.goto('/no-such-page/');
  expect(korean?.status()).toBe(404);
  await expect(browser.locator('html')).toHaveAttribute('lang', 'ko-KR');
  const english = await browser.goto('/en/no-such-page/');
  expect(english?.status()).toBe(404);
  await expect(browser.locator('html')).toHaveAttribute('lang', 'en-US');
});
