import {readFileSync} from 'node:fs';
import {expect, test, type Download, type Page} from 'playwright/test';
import {Figure} from './models/figure';

async function saved(page: Page, item: string): Promise<Download> {
  await page
    .locator('#figure-study')
    .getByRole('button', {name: /내보내기/})
    .click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', {name: item}).click();
  return coming;
}

test('the drawing is saved as an SVG that stands by itself', async ({page}) => {
  await Figure.on(page, '/', 'study', 'ko');
  const svg = readFileSync(await (await saved(page, 'SVG 파일')).path(), 'utf8');
  const problems = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return parsed.querySelector('parsererror')?.textContent ?? '';
  }, svg);
  expect(problems).toBe('');
  for (const name of ['study-vpc', 'app-a', '10.0.10.10', '인터넷']) expect(svg).toContain(name);
  expect(svg).not.toContain('var(--');
});

test('the drawing is saved as a picture', async ({page}) => {
  await Figure.on(page, '/', 'study', 'ko');
  const png = readFileSync(await (await saved(page, 'PNG 파일')).path());
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.length).toBeGreaterThan(10_000);
});

test('a question can be written into the address by hand', async ({page}) => {
  await page.goto('/?study.from=internet&study.to=203.0.113.10&study.port=443');
  const figure = new Figure(page, 'study', 'ko');
  await figure.root.and(page.locator('[data-ready]')).waitFor();
  await expect(figure.root.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'delivered');
});

test('a name that the figure no longer has is said, and the rest stands', async ({page}) => {
  await page.goto('/?study=1.app-z,internet,tcp,443');
  const figure = new Figure(page, 'study', 'ko');
  await figure.root.and(page.locator('[data-ready]')).waitFor();
  await expect(figure.root).toContainText('app-z');
});

test('the language menu takes the figure along as it is', async ({page}) => {
  const figure = await Figure.on(page, '/', 'study', 'ko');
  await figure.chooseSource('web-a');
  await expect(page).toHaveURL(/\?study=1\.web-a/);
  await page.getByRole('button', {name: '한국어'}).hover();
  await page.getByRole('link', {name: 'English', exact: true}).first().click();
  const english = new Figure(page, 'study', 'en');
  await expect(page).toHaveURL(/\/en\/\?study=1\.web-a/);
  await expect(english.root.getByLabel('Source', {exact: true})).toHaveValue('web-a');
});

test('everything is done with the keyboard alone: reach the repair, press it, read that it delivers', async ({
  page,
}) => {
  await page.goto('/');
  const onRepair = () => page.evaluate(() => document.activeElement?.getAttribute('data-fix') === 'add-route');
  for (let presses = 0; presses < 150 && !(await onRepair()); presses += 1) await page.keyboard.press('Tab');
  expect(await onRepair()).toBe(true);
  await page.keyboard.press('Enter');
  const verdict = page.locator('#figure-study [data-verdict]').first();
  await expect(verdict).toHaveAttribute('data-verdict', 'delivered');
});

test('arrows move from part to part of the drawing, Enter shows its settings', async ({page}) => {
  const figure = await Figure.on(page, '/', 'study', 'ko');
  await figure.part('vpc:study-vpc').focus();
  await page.keyboard.press('ArrowDown');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-part'));
  expect(first).not.toBe('vpc:study-vpc');
  await page.keyboard.press('Enter');
  await expect(figure.root.locator('[data-drawing="wide"] [aria-pressed="true"]').first()).toBeVisible();
});
