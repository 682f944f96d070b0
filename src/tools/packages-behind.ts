import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

function folderOf(name: string, from: string): string | undefined {
  for (let place = from; ; place = path.dirname(place)) {
    const folder = path.join(place, 'node_modules', name);
    if (existsSync(path.join(folder, 'package.json'))) return folder;
    if (place === path.dirname(place)) return undefined;
  }
}

/** Names of a package and of everything that it needs, as installed; what is not installed is left out. */
export function packagesBehind(name: string, root: string, known = new Set<string>()): ReadonlySet<string> {
  const folder = folderOf(name, root);
  if (folder === undefined || known.has(name)) return known;
  known.add(name);
  const {dependencies = {}} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  for (const needed of Object.keys(dependencies)) packagesBehind(needed, folder, known);
  return known;
}
