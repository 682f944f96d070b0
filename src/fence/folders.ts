import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';

import type {AwsFile} from '../engines/vpc/aws/read';

/**
 * The place of the Korean page, whichever language is being compiled: `from-aws` folders stand beside it, once for both.
 * `contents` says where the pages of each docs instance are, by instance id.
 */
export function koreanPage(page: string, siteDir: string, contents: Readonly<Record<string, string>>): string {
  const parts = relative(siteDir, page).split(sep);
  const [i18n, , plugin = '', version, ...rest] = parts;
  if (i18n !== 'i18n' || !plugin.startsWith('docusaurus-plugin-content-docs') || version !== 'current') return page;
  const instance = plugin.slice('docusaurus-plugin-content-docs'.length).replace(/^-/, '') || 'default';
  const content = contents[instance];
  return content === undefined ? page : join(siteDir, content, ...rest);
}

/** Where a `from-aws` folder of this page is. */
export const folderOf = (page: string, folder: string): string => resolve(dirname(page), folder);

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** All JSON files below a folder, with their paths as seen from it. */
export function jsonFiles(folder: string): AwsFile[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8')}));
}
