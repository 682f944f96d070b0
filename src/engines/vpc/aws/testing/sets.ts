import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {AwsFile} from '../read';

/** Real describe answers of public repositories, kept beside the project and never copied into it. */
export const inputs = join(import.meta.dirname, '../../../../../../shared/vpc/inputs');

export const hasInputs = existsSync(inputs);

/** Why a test stands aside; in CI it does not. */
export const withoutInputs = 'the shared inputs are not beside the project';

export const filesOf = (set: string): readonly AwsFile[] => {
  const root = join(inputs, set);
  return jsonBelow(root).map((path) => ({
    path: relative(inputs, path),
    text: readFileSync(path, 'utf8'),
  }));
};

const jsonBelow = (path: string): readonly string[] => {
  if (!statSync(path).isDirectory()) return path.endsWith('.json') ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => jsonBelow(join(path, name)));
};
