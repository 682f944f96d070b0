// `npm test`: installs what is missing, then every check, cheapest first. `--quick` leaves out the build and the browser.
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {ensureInstalled} from './install.mjs';
import {bin, root, run} from './run.mjs';
import {say, step, stop, total} from './say.mjs';

const quick = process.argv.includes('--quick');
const reports = path.join(root, '.cache/reports');

/** Passed, failed and skipped tests of a report, whichever of the two runners wrote it. */
function count(file) {
  if (!existsSync(file)) return {passed: 0, failed: 1, skipped: 0};
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const {expected, unexpected, skipped, flaky} = report.stats;
    return {passed: expected + flaky, failed: unexpected, skipped};
  }
  const {numPassedTests, numFailedTests, numPendingTests, numTotalTestSuites, numFailedTestSuites} = report;
  const broken = numFailedTests === 0 && numFailedTestSuites > 0 && numTotalTestSuites > 0 ? numFailedTestSuites : 0;
  return {passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests};
}

const sum = {passed: 0, failed: 0, skipped: 0};
function add(file) {
  const {passed, failed, skipped} = count(file);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

function finish() {
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  say(`\n${total()} in all`);
  say(`Tests: ${sum.passed} passed, ${sum.failed} failed${skipped}`);
}

/** A check that fails ends the run: what comes after it costs more and says less. */
async function check(name, command, args, {report, env} = {}) {
  try {
    await step(name, () => run(command, args, {env}));
    if (report) add(report);
  } catch (error) {
    if (report) add(report);
    finish();
    stop(`${name}: failed (${error.message.split('\n')[0]}). What went wrong stands above.`);
  }
}

const cases = path.resolve(root, '../shared/vpc');
if (!existsSync(cases)) {
  if (process.env.CI) stop('The cases that the tests read (../shared) are missing; in CI they must be there.');
  say('– Tests on the cases and accounts of ../shared are skipped: the folder is not beside the project.');
}

await ensureInstalled();
rmSync(reports, {recursive: true, force: true});
mkdirSync(reports, {recursive: true});
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

await check('Types of the site', bin('tsc'), ['-p', 'tsconfig.json']);
await check('Types of the engines, which know no browser', bin('tsc'), ['-p', 'src/engines/tsconfig.json']);
await check('Lint', bin('eslint'), ['-c', 'src/checks/eslint.config.mjs', '.', '--max-warnings', '0']);
await check('Format', bin('prettier'), ['--check', '.', '--log-level', 'warn']);
await check(
  'Unit tests and the checks of the house',
  bin('vitest'),
  ['run', '-c', 'src/checks/vitest.config.mts', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
  {
    report: unitReport,
  },
);
if (!quick) {
  const {ensureBrowser} = await import('./browser.mjs');
  const {buildSite} = await import('./build.mjs');
  const browser = await ensureBrowser();
  await buildSite({folder: '.cache/site', env: {WITH_TEST_PAGES: '1'}}).catch((error) => {
    sum.failed += 1;
    finish();
    stop(`The site could not be built: ${error.message}`);
  });
  await check('Browser tests', bin('playwright'), ['test', '-c', 'e2e/playwright.config.ts'], {
    report: browserReport,
    env: {CHROMIUM_PATH: browser, BROWSER_REPORT: browserReport},
  });
}
finish();
