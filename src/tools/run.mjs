// Starts other programs from the project's root.
import {spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A command that the project's packages bring, without the cost of npx. */
export const bin = (name) => path.join(root, 'node_modules/.bin', name);

/** Runs to the end with its output shown; rejects with the exit code in `code`. */
export function run(command, args = [], {env = {}, quiet = false} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(Object.assign(new Error(`${path.basename(command)} ended with ${code}\n${output}`), {code, output}));
    });
  });
}
