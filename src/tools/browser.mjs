// Finds a Chromium for the browser tests, and installs one where none is to be had otherwise.
import {existsSync} from 'node:fs';
import {say, step, stop} from './say.mjs';
import {bin, run} from './run.mjs';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const isRoot = () => process.getuid?.() === 0;

async function playwrightsOwn() {
  const {chromium} = await import('playwright');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

const systems = () => [process.env.CHROMIUM_PATH, ...systemPlaces].find((place) => place && existsSync(place));

async function download() {
  await run(bin('playwright'), ['install', 'chromium'], {quiet: true});
  return playwrightsOwn();
}

/** Debian's package, with Korean glyphs for text that our own typeface does not hold. */
async function fromDebian() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const [command, ...before] = isRoot() ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const apt = (...args) => run(command, [...before, ...args], {quiet: true, env: {DEBIAN_FRONTEND: 'noninteractive'}});
  await apt('update', '-qq');
  await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return systems();
}

/** The path of a Chromium: Playwright's own, else the system's, else one that is installed now. */
export async function ensureBrowser() {
  const found = (await playwrightsOwn()) ?? systems();
  if (found) return found;
  say('No Chromium here yet.');
  for (const [name, way] of [
    ['Asking Playwright for its Chromium', download],
    ['Installing the Chromium of Debian', fromDebian],
  ]) {
    const place = await step(name, () => way().catch(() => undefined));
    if (place) return place;
  }
  return stop(
    'The browser tests need a Chromium, and none could be installed. Install one (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to one that is there.',
  );
}
