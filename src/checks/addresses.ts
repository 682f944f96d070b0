import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
export const lockFile = path.join(root, 'src/checks/addresses.lock');

const heading = /^(#{2,6}) .*\{\/\* #([\w-]+) \*\/\}\s*$/gm;
const fence = /^```vpc[^\n]*\n([\s\S]*?)^```/gm;

/** Address of a Korean page from its file: `network/index.mdx` is `/network/`. */
function addressOf(file: string): string {
  const plain = file
    .replaceAll(path.sep, '/')
    .replace(/\.mdx$/, '')
    .replace(/(^|\/)index$/, '');
  return plain === '' ? '/' : `/${plain}/`;
}

/** Everything a link may point to: pages, `#headings`, and `?figures`. English has the same ones under `/en`. */
export function presentAddresses(): readonly string[] {
  const docs = path.join(root, 'docs');
  const files = readdirSync(docs, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.mdx'));
  return files
    .flatMap((file) => {
      const text = readFileSync(path.join(docs, file), 'utf8');
      const address = addressOf(file);
      const headings = [...text.matchAll(heading)].map(([, , id = '']) => `${address}#${id}`);
      const figures = [...text.matchAll(fence)].flatMap(([, body = '']) => {
        const id = /^id:\s*([\w-]+)/m.exec(body)?.[1];
        return id === undefined ? [] : [`${address}?${id}`];
      });
      return [address, ...headings, ...figures];
    })
    .sort();
}

/** What has been published: one address a line, only ever added to. */
export function lockedAddresses(): readonly string[] {
  if (!existsSync(lockFile)) return [];
  return readFileSync(lockFile, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
}
