import {readdir, readFile, stat} from 'node:fs/promises';
import {dirname, extname, join, relative, resolve} from 'node:path';
import {err, ok, type Result} from '../engines/result';
import {readAws} from '../engines/vpc/aws/read';
import type {NotUnderstood} from '../engines/vpc/aws/report';
import type {Model} from '../engines/vpc/model';
import type {CliProblem} from '../words/cli.types';
import type {FenceTrouble} from './fence-source';

export interface Loaded {
  readonly model: Model;
  readonly notUnderstood: readonly NotUnderstood[];
}

export type SourceProblem =
  | {readonly kind: 'cli'; readonly problem: CliProblem}
  /** Nothing could be read; these say why. */
  | {readonly kind: 'data'; readonly notUnderstood: readonly NotUnderstood[]; readonly path: string}
  | {readonly kind: 'fence'; readonly troubles: readonly FenceTrouble[]};

/** A folder or file of describe answers, or a file with a fence. */
export const loadSource = async (path: string): Promise<Result<Loaded, SourceProblem>> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return cli({code: 'file-missing', path});
  if (found.isDirectory()) return loadFolder(path);
  switch (extname(path).toLowerCase()) {
    case '.json':
      return loadFiles([path], dirname(path));
    case '.yaml':
    case '.yml':
    case '.md':
    case '.mdx':
      return loadFence(path);
    default:
      return cli({code: 'form-unknown', path});
  }
};

const cli = (problem: CliProblem): Result<never, SourceProblem> => err({kind: 'cli', problem});

const loadFolder = async (folder: string): Promise<Result<Loaded, SourceProblem>> =>
  loadFiles(await jsonFilesBelow(folder), folder);

const jsonFilesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, {withFileTypes: true});
  const found = entries
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return jsonFilesBelow(path);
      return entry.name.toLowerCase().endsWith('.json') ? [path] : [];
    });
  return (await Promise.all(found)).flat();
};

const loadFiles = async (paths: readonly string[], root: string): Promise<Result<Loaded, SourceProblem>> => {
  const texts = await Promise.all(paths.map((path) => readText(path)));
  const files = [];
  for (const [index, text] of texts.entries()) {
    if (!text.ok) return cli(text.error);
    files.push({path: relative(root, paths[index] ?? '').replaceAll('\\', '/'), text: text.value});
  }
  const {model, notUnderstood} = readAws(files);
  return isEmpty(model) ? err({kind: 'data', notUnderstood, path: root}) : ok({model, notUnderstood});
};

/** Nothing a packet could start from, pass or end at. */
const isEmpty = (model: Model): boolean =>
  model.vpcs.length + model.subnets.length + model.interfaces.length + model.routeTables.length === 0;

/** Windows PowerShell writes the output of a command so, with a byte order mark. */
const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

export const readText = async (path: string): Promise<Result<string, CliProblem>> => {
  try {
    const bytes = await readFile(path);
    return ok(bytes.toString(isUtf16(bytes) ? 'utf16le' : 'utf8'));
  } catch (thrown) {
    return err({code: 'file-unreadable', path, reason: thrown instanceof Error ? thrown.message : String(thrown)});
  }
};

const loadFence = async (path: string): Promise<Result<Loaded, SourceProblem>> => {
  const text = await readText(path);
  if (!text.ok) return cli(text.error);
  // The YAML parser is loaded only for those who bring a fence.
  const {readFence} = await import('./fence-source');
  const fence = readFence(path, text.value);
  if (!fence.ok)
    return fence.error === 'no-fence' ? cli({code: 'no-fence', path}) : err({kind: 'fence', troubles: fence.error});
  const {fromAws, model} = fence.value;
  return fromAws === undefined ? ok({model, notUnderstood: []}) : loadSource(resolve(dirname(path), fromAws));
};
