// Writes a .gz and a .br beside every text file of a built site: the server only sends what is there.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const text = /\.(html|js|css|json|svg|xml|txt|md|webmanifest)$/;
const tooSmall = 1024;

export async function compressFolder(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile() && text.test(entry.name));
  let done = 0;
  for (const entry of files) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const content = await readFile(file);
    if (content.length < tooSmall) continue;
    const [small, smaller] = await Promise.all([
      gzip(content, {level: 9}),
      brotli(content, {params: {[zlib.constants.BROTLI_PARAM_QUALITY]: 9}}),
    ]);
    await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
    done += 1;
  }
  return done;
}
