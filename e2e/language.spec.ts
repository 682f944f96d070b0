import {expect, test} from 'playwright/test';

test('the language menu keeps the page, the heading and the state of a figure', async ({page}) => {
  await page.goto('/network/vpc/?keep=1.x#regions-and-zones', {waitUntil: 'networkidle'});
  await page.getByRole('button', {name: '한국어'}).hover();
  const link = page.getByRole('link', {name: 'English', exact: true}).first();
  await expect(link).toHaveAttribute('href', /\/en\/network\/vpc\/\?keep=1\.x#regions-and-zones$/);
});
