// `npm run i18n:stamp [page …]`: after a person has looked at an English page, notes which Korean text it was written from.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './run.mjs';
import {say, stop} from './say.mjs';

const english = path.join(root, 'i18n/en/docusaurus-plugin-content-docs/current');
const korean = path.join(root, 'docs');

const named = process.argv.slice(2).map((page) => page.replace(/^\/|\/$/g, '').replace(/\.mdx$/, ''));
const all = readdirSync(english, {recursive: true})
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replaceAll(path.sep, '/').replace(/\.mdx$/, ''));
const missing = named.filter((page) => !all.includes(page));
if (missing.length > 0)
  stop(
    `No English page of this name: ${missing.join(', ')}. Give the path without language and ending, such as network/vpc.`,
  );

for (const page of named.length > 0 ? named : all) {
  const source = path.join(korean, `${page}.mdx`);
  if (!existsSync(source)) stop(`${page}: the English page has no Korean one beside it.`);
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const file = path.join(english, `${page}.mdx`);
  const text = readFileSync(file, 'utf8');
  const stamped = text.replace(/^translated_from:.*$/m, `translated_from: '${hash}'`);
  if (!/^translated_from:/m.test(text)) stop(`${page}: the front matter has no translated_from line.`);
  if (stamped !== text) {
    writeFileSync(file, stamped);
    say(`${page}: ${hash}`);
  }
}
