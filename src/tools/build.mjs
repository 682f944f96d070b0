// Builds both languages into a folder, compressed, unless nothing has changed since the last time.
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from './install.mjs';
import {bin, root, run} from './run.mjs';
import {say, step} from './say.mjs';

/** `folder` is relative to the root; `env` is added to the builder's environment. */
export async function buildSite({folder = 'build', env = {}} = {}) {
  Object.assign(process.env, env);
  const {fingerprint} = await import('./fingerprint.mjs');
  const now = fingerprint(env.WITH_TEST_PAGES ? ['e2e/pages'] : []);
  const stamp = path.join(root, folder, '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    say(`✓ Both languages are already built from these sources (${folder})`);
    return;
  }
  const {prepareFont} = await import('./font.mjs');
  const {compressFolder} = await import('./compress.mjs');
  await step('Cutting the typeface down to the characters in use', prepareFont);
  await step('Building Korean and English', async () => {
    rmSync(path.join(root, folder), {recursive: true, force: true});
    await run(bin('docusaurus'), ['build', '--out-dir', folder], {
      env: {...env, DOCUSAURUS_NO_PERSISTENT_CACHE: '1', NODE_ENV: 'production'},
    });
  });
  await step('Compressing', () => compressFolder(path.join(root, folder)));
  writeFileSync(stamp, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  await buildSite().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
