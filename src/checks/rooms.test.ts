import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const rooms = readdirSync(path.join(root, 'src/rooms'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const needed = ['index.tsx', 'state.ts', 'permalink.ts', 'permalinks.txt'];

test('every room has its door, its state, its links and the list of links ever published', () => {
  const problems = rooms.flatMap((room) =>
    needed
      .filter((file) => !existsSync(path.join(root, 'src/rooms', room, file)))
      .map((file) => `${room}: ${file} is missing`),
  );
  expect(problems).toEqual([]);
});

test('every room has a test of its state and of its links', () => {
  const problems = rooms.flatMap((room) => {
    const files = readdirSync(path.join(root, 'src/rooms', room));
    return ['state.test', 'permalink.test']
      .filter((stem) => !files.some((file) => file.startsWith(stem)))
      .map((stem) => `${room}: no ${stem}`);
  });
  expect(problems).toEqual([]);
});

test('every module of words exists in Korean and in English', () => {
  const names = readdirSync(path.join(root, 'src/words'));
  const problems = names
    .filter((name) => name.endsWith('.ko.ts'))
    .map((name) => name.replace('.ko.ts', '.en.ts'))
    .filter((name) => !names.includes(name));
  expect(problems).toEqual([]);
});

test('no Korean stands in the English words, and no untranslated English sentence in the Korean ones', () => {
  const hangul = /[\uac00-\ud7a3]/;
  const words = readdirSync(path.join(root, 'src/words'));
  const english = words
    .filter((name) => name.endsWith('.en.ts'))
    .filter((name) => hangul.test(readFileSync(path.join(root, 'src/words', name), 'utf8')));
  expect(english).toEqual([]);
});
