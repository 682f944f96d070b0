// Cuts the variable Pretendard down to the characters that the site's own text uses: one file, all weights.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const sourceFont = path.join(root, 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf');
const folder = path.join(root, '.cache/font');
const output = path.join(folder, 'pretendard-notes.woff2');
const stamp = path.join(folder, 'characters.sha256');

/** Files whose text a reader may see. */
function* textFiles(place) {
  for (const entry of readdirSync(place, {withFileTypes: true})) {
    const file = path.join(place, entry.name);
    if (entry.isDirectory()) yield* textFiles(file);
    else if (/\.(mdx?|tsx?|json)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield file;
  }
}

/** Every character of the site, plus the Latin letters, digits and signs that imported data may bring. */
function characters() {
  const found = new Set();
  for (const place of ['docs', 'i18n', 'src/words', 'src/facts']) {
    if (!existsSync(path.join(root, place))) continue;
    for (const file of textFiles(path.join(root, place))) {
      for (const character of readFileSync(file, 'utf8').normalize('NFC')) found.add(character);
    }
  }
  for (let code = 0x20; code < 0x7f; code += 1) found.add(String.fromCodePoint(code));
  for (const character of '\u00a0·…–—‘’“”→←↔↑↓✓✕×≤≥≈') found.add(character);
  return [...found]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** Makes the file unless the characters are those of the last time. Returns how many characters it holds. */
export async function prepareFont() {
  const text = characters();
  const hash = createHash('sha256')
    .update(text)
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const known = existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (!known) {
    const {default: subsetFont} = await import('subset-font');
    const font = await subsetFont(readFileSync(sourceFont), text, {targetFormat: 'woff2'});
    mkdirSync(folder, {recursive: true});
    writeFileSync(output, font);
    writeFileSync(stamp, hash);
  }
  return {characters: [...text].length, made: !known, file: output};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {characters: count, file} = await prepareFont();
  console.log(`${count} characters, ${Math.round(readFileSync(file).length / 1024)} KB`);
}
