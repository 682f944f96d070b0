// Installs the npm packages, unless those of this very lock file are already there.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root, run} from './run.mjs';
import {step, stop} from './say.mjs';

const lock = path.join(root, 'package-lock.json');
const mark = path.join(root, 'node_modules/.installed-lock');

const fingerprint = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

function isInstalled() {
  if (!existsSync(mark)) return false;
  return readFileSync(mark, 'utf8') === fingerprint();
}

export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`This project needs Node.js 20 or later; this is ${process.versions.node}.`);
  if (isInstalled()) return;
  await step('Installing the npm packages (once, about a minute)', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']).catch((error) =>
      stop(`The npm packages could not be installed: ${error.message}. Check that the npm registry can be reached.`),
    ),
  );
  writeFileSync(mark, fingerprint());
}
