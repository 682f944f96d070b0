import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {pack, splitVersion, unpack, withVersion} from './payload';

describe('a version', () => {
  test('stands before the first dot', () => {
    expect(splitVersion(withVersion(2, 'a.b'))).toEqual({version: 2, payload: 'a.b'});
  });
  for (const value of ['', '1', 'x.1', '-1.a', '1234.a']) {
    test(`is missing in "${value}"`, () => {
      expect(splitVersion(value)).toBeUndefined();
    });
  }
});

describe('a packed value', () => {
  test('comes back as it was, in letters an address may hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, dictionary) => {
        const packed = pack(value, dictionary);
        expect(packed).toMatch(/^[\w-]+$/);
        expect(JSON.stringify(unpack(packed, dictionary))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('never throws when cut short or garbled', () => {
    const packed = pack({names: ['app-a', '웹 서버'], list: Array.from({length: 50}, (_, n) => n)}, '');
    for (let length = 0; length < packed.length; length++) unpack(packed.slice(0, length), '');
    fc.assert(
      fc.property(
        fc.nat(packed.length - 1),
        fc.constantFrom('A', 'z', '0', '9', '-', '_', '%', '=', '.', ' ', 'é'),
        (at, letter) => {
          unpack(`${packed.slice(0, at)}${letter}${packed.slice(at + 1)}`, '');
        },
      ),
    );
  });

  test('costs less with a dictionary that knows its words', () => {
    const value = {direction: 'ingress', protocol: 6};
    expect(pack(value, '{"direction":"ingress","protocol":6}').length).toBeLessThan(pack(value, '').length / 2);
  });
});
