import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Page as Tab} from 'playwright/test';

/** The built site as files: which pages there are, and what is in them. */
export const root = path.resolve(__dirname, '..');
export const folder = path.join(root, '.cache/site');

export type Language = 'ko' | 'en';

export interface Page {
  /** With slashes at both ends: `/network/vpc/`, `/en/network/vpc/`. */
  readonly path: string;
  readonly language: Language;
  readonly html: string;
}

function* pageFiles(place: string): Generator<string> {
  for (const entry of readdirSync(place, {withFileTypes: true})) {
    const file = path.join(place, entry.name);
    if (entry.isDirectory() && entry.name !== 'assets') yield* pageFiles(file);
    else if (entry.name === 'index.html') yield file;
  }
}

/** Every page of the site, the suite's own test pages included. */
export function allPages(): readonly Page[] {
  if (!existsSync(folder)) throw new Error('There is no built site to test: run `npm test`, which builds it first.');
  return [...pageFiles(folder)]
    .map((file): Page => {
      const place = `/${path.relative(folder, path.dirname(file)).replaceAll(path.sep, '/')}/`.replace('//', '/');
      return {path: place, language: place.startsWith('/en/') ? 'en' : 'ko', html: readFileSync(file, 'utf8')};
    })
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** Pages a reader can reach: without the suite's own. */
export const readersPages = (): readonly Page[] => allPages().filter((page) => !page.path.includes('/test-pages/'));

/** The rooms of the house, by folder; `_template` is a living one. */
export const rooms: readonly string[] = readdirSync(path.join(root, 'src/rooms'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Ids of the figures on a page that a room draws. The minifier leaves quotes out where it can. */
export function figuresOf(page: Page, room: string): readonly string[] {
  const figures = [...page.html.matchAll(/<figure\b[^>]*>/g)].map(([tag]) => tag);
  return figures
    .filter((tag) => new RegExp(`data-room="?${room}["\\s>]`).test(tag))
    .map((tag) => /\bid="?figure-([\w-]+)/.exec(tag)?.[1] ?? '');
}

/** Pathnames of the scripts that a page has executed: asked for by itself or by another script, not fetched ahead. */
export const executedScripts = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => [
    ...new Set(
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({name, initiatorType}) => initiatorType === 'script' && new URL(name).pathname.endsWith('.js'))
        .map(({name}) => new URL(name).pathname),
    ),
  ]);
