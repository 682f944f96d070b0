import type {Style} from './answer-text';
import {languageOf, wordsFor} from './language';
import {run} from './trace';

const {env, argv, stdout, stderr} = process;
const hasColours = stdout.isTTY && env['NO_COLOR'] === undefined;
const marked = (code: string) => (text: string) => (hasColours ? `\u001B[${code}m${text}\u001B[0m` : text);
const style: Style = {strong: marked('1'), faint: marked('2')};

// Not `process.exit`: output that goes into a pipe must be written to its end first.
void run(argv.slice(2), wordsFor(languageOf(env)), style).then(({exitCode, out, error}) => {
  stdout.write(out);
  stderr.write(error);
  process.exitCode = exitCode;
});
