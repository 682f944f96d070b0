import {expect, test} from 'playwright/test';
import {Figure} from './models/figure';

interface Story {
  readonly page: string;
  readonly figure: string;
  readonly lesson: string;
  /** The repair a reader presses, and what the packet does then. */
  readonly fix: string;
  readonly culprit: string;
}

/** One story a page: what stops the packet at first, and the repair that lets it through. */
const stories: readonly Story[] = [
  {page: '/', figure: 'study', lesson: 'a main table without a way out', fix: 'add-route', culprit: '198.51.100.7'},
  {
    page: '/network/vpc/',
    figure: 'default-and-new',
    lesson: 'a new VPC has no way out',
    fix: 'add-route',
    culprit: '198.51.100.7',
  },
  {
    page: '/network/subnets/',
    figure: 'public-by-route',
    lesson: 'a subnet is public by its route',
    fix: 'add-route',
    culprit: 'public-c',
  },
  {
    page: '/network/gateways/',
    figure: 'no-public-address',
    lesson: 'a route is not enough without an address',
    fix: 'give-public-address',
    culprit: 'job-a',
  },
  {
    page: '/network/route-tables/',
    figure: 'main-or-custom',
    lesson: 'a subnet that nobody associated uses the main table',
    fix: 'add-route',
    culprit: 'private-a',
  },
  {
    page: '/network/security/',
    figure: 'reply-blocked',
    lesson: 'a network ACL stops the reply',
    fix: 'open-acl',
    culprit: 'acl-db',
  },
];

for (const language of ['ko', 'en'] as const) {
  for (const story of stories) {
    const address = language === 'ko' ? story.page : `/en${story.page}`;
    test(`${address}: ${story.lesson}; the repair delivers, and the link shows it to a colleague`, async ({
      page,
      context,
      browser,
    }) => {
      const figure = await Figure.on(page, address, story.figure, language);
      expect(await figure.verdict()).toBe('dropped');
      expect(await figure.sentence()).toContain(story.culprit);

      await figure.fix(story.fix);
      await expect(figure.root.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'delivered');
      const here = await figure.picture();
      const link = await figure.copyLink(context);
      expect(link).toContain(`${address}?${story.figure}=2.`);
      expect(link.length).toBeLessThan(2000);

      const elsewhere = await browser.newContext({viewport: {width: 1440, height: 900}, reducedMotion: 'reduce'});
      const colleague = new Figure(await elsewhere.newPage(), story.figure, language);
      await colleague.root.page().goto(link);
      await expect(colleague.root.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'delivered');
      expect(await colleague.picture()).toEqual(here);
      await elsewhere.close();

      await figure.undo();
      await expect(figure.root.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'dropped');
      await figure.fix(story.fix);
      await expect(figure.root.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'delivered');
      await figure.reset();
      await expect(page).toHaveURL((url) => url.search === '');
      expect(await figure.verdict()).toBe('dropped');
    });
  }
}

test('another question is asked with the menus, and the address keeps it', async ({page}) => {
  const figure = await Figure.on(page, '/', 'study', 'ko');
  await figure.chooseSource('web-a');
  await expect(figure.root.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'delivered');
  await figure.chooseDestination('db-c');
  await figure.choosePort(5432);
  await expect(page).toHaveURL(/\?study=1\.web-a,db-c,tcp,5432/);
  await page.reload();
  await expect(figure.root.getByLabel('출발지', {exact: true})).toHaveValue('web-a');
});

test('the drawing itself is pressed to choose both ends', async ({page}) => {
  const figure = await Figure.on(page, '/', 'study', 'ko');
  await figure.part('card:public-c/web-c').click();
  await figure.root.getByRole('button', {name: '출발지로', exact: false}).click();
  await expect(figure.root.getByLabel('출발지', {exact: true})).toHaveValue('web-c');
});

test('a chosen subnet shows its table with the deciding route lit', async ({page}) => {
  const figure = await Figure.on(page, '/network/route-tables/', 'longest-prefix', 'ko');
  await figure.part('subnet:app-private-a').focus();
  await page.keyboard.press('Enter');
  await expect(figure.root.locator('tr[data-lit]').first()).toContainText('10.20.0.0/16');
});

test('steps go forth and back, and the address names the step', async ({page}) => {
  const figure = await Figure.on(page, '/', 'study', 'ko');
  await figure.next();
  await expect(figure.root.locator('[data-step="0"]')).toHaveAttribute('aria-current', 'step');
  await figure.next();
  await expect(figure.root.locator('[data-step="1"]')).toHaveAttribute('aria-current', 'step');
  await figure.previous();
  await expect(figure.root.locator('[data-step="0"]')).toHaveAttribute('aria-current', 'step');
  await expect(page).toHaveURL(/step:1|step:0/);
});

test('the same result stands in tables: the steps, and who reaches whom', async ({page}) => {
  const figure = await Figure.on(page, '/en/', 'study', 'en');
  await figure.showTable();
  await expect(figure.root.getByRole('table').first()).toContainText('app-a');
  await figure.showReach();
  await expect(figure.root.getByRole('table').first()).toContainText('web-c');
});

test('two figures on one page keep their own states', async ({page}) => {
  const first = await Figure.on(page, '/network/route-tables/', 'main-or-custom', 'ko');
  await first.fix('add-route');
  const second = new Figure(page, 'longest-prefix', 'ko');
  await second.wake();
  expect(await second.verdict()).toBe('delivered');
  await second.next();
  await expect(page).toHaveURL(
    (url) => url.searchParams.has('main-or-custom') && url.searchParams.has('longest-prefix'),
  );
  await second.reset();
  await expect(page).toHaveURL(
    (url) => url.searchParams.has('main-or-custom') && !url.searchParams.has('longest-prefix'),
  );
});
