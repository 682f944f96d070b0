// Whether something that a build reads has changed since the last one.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {root} from './run.mjs';

const sources = [
  'docs',
  'i18n',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package-lock.json',
  'package.json',
];
const settings = ['SITE_URL', 'BASE_URL', 'REPO_URL', 'WITH_TEST_PAGES'];

function* files(place) {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    yield place;
    return;
  }
  for (const name of readdirSync(place).sort()) yield* files(path.join(place, name));
}

/** One hash over the content of everything that a build reads, and the settings it obeys. */
export function fingerprint(more = []) {
  const hash = createHash('sha256');
  for (const place of [...sources, ...more]) {
    for (const file of files(path.join(root, place))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  return hash.digest('hex');
}
