import {existsSync} from 'node:fs';
import path from 'node:path';
import {defineConfig} from 'playwright/test';

const root = path.resolve(__dirname, '..');
const port = Number(process.env['E2E_PORT'] ?? 3197);
const browserPlace = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium'].find((place) => existsSync(place));

/** The suite runs on the built site, served the way a host would serve it. */
export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, '.cache/e2e'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  expect: {timeout: 7_000},
  reporter: [
    ['dot'],
    ['json', {outputFile: process.env['BROWSER_REPORT'] ?? path.join(root, '.cache/reports/browser.json')}],
  ],
  use: {
    actionTimeout: 7_000,
    baseURL: `http://localhost:${port}`,
    locale: 'ko-KR',
    viewport: {width: 1440, height: 900},
    reducedMotion: 'reduce',
    launchOptions: {
      ...(browserPlace ? {executablePath: browserPlace} : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node src/tools/serve.mjs .cache/site ${port}`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
