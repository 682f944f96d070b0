import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readLink, writeLink} from '../../room/address';
import {decode, encode} from './permalink';
import {initialState} from './state';

describe('a link', () => {
  test('comes back as the state it was made from', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 0, max: 32}), (address, prefix) => {
        const search = writeLink('', 'block', encode({address, prefix}));
        expect(decode(readLink(search, 'block'), initialState)).toEqual({state: {address, prefix}});
      }),
    );
  });

  for (const value of [
    '',
    '1',
    '1.',
    '2.10.0.0.0/16',
    '1.10.0.0.0',
    '1.10.0.0.0/33',
    '1.10.0.0.0/-1',
    '1.10.0.0.0/x',
  ]) {
    test(`"${value}" cannot be read`, () => {
      expect(decode({value, parameters: {}}, initialState)).toBeUndefined();
    });
  }
});

describe('published links', () => {
  const file = path.join(import.meta.dirname, 'permalinks.txt');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const [search = '', meaning] = line.split(' ');
    test(`${search} means what it meant`, () => {
      const decoded = decode(readLink(search, 'block'), initialState);
      expect(decoded && `${decoded.state.address}/${decoded.state.prefix}`).toBe(meaning);
    });
  }
});
