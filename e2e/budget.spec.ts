import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {expect, test, type Browser} from 'playwright/test';
import {executedScripts, folder as site, readersPages} from './site';
import {templateFolder, serveTemplate} from './template';

const allowedOverTemplate = 1.05;
const allowedForRoom = 40 * 1024;

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Size as sent: the compressed file that stands beside the script, or the script itself where it is too small for one. */
function sent(folder: string, pathname: string): number {
  const file = path.join(folder, decodeURIComponent(pathname));
  return existsSync(`${file}.gz`) ? statSync(`${file}.gz`).size : statSync(file).size;
}

/** The chunk that holds the page's own text names its source file. */
const isText = (folder: string, pathname: string) =>
  readFileSync(path.join(folder, decodeURIComponent(pathname)), 'utf8').includes('"source":"@site/');

/** Bytes of script that a page executes before anyone touches it, without what is only fetched ahead and without its text. */
async function executed(browser: Browser, address: string, folder: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, {waitUntil: 'networkidle'});
  const scripts = await executedScripts(page);
  await context.close();
  return scripts
    .filter((pathname) => !isText(folder, pathname))
    .reduce((sum, pathname) => sum + sent(folder, pathname), 0);
}

test.describe.configure({mode: 'serial'});

test('pages keep to the script budget, measured against a plain template', async ({browser, baseURL}) => {
  test.setTimeout(240_000);
  const template = await serveTemplate();
  const plain = await executed(browser, template.address, templateFolder);
  template.close();
  const limit = plain * allowedOverTemplate;
  const rows: string[] = [`template: ${kilobytes(plain)}`];
  const tooHeavy: string[] = [];
  for (const page of readersPages()) {
    const size = await executed(browser, `${baseURL}${page.path}`, site);
    const allowed = page.html.includes('data-room=') ? limit + allowedForRoom : limit;
    rows.push(`${page.path}: ${kilobytes(size)} of ${kilobytes(allowed)}`);
    if (size > allowed) tooHeavy.push(`${page.path}: ${kilobytes(size)}, allowed ${kilobytes(allowed)}`);
  }
  console.log(rows.join('\n'));
  expect(tooHeavy).toEqual([]);
});
