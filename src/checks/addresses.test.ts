import {expect, test} from 'vitest';
import {lockedAddresses, presentAddresses} from './addresses';

test('every address that was ever published is still there', () => {
  const present = new Set(presentAddresses());
  const gone = lockedAddresses().filter((address) => !present.has(address));
  expect(gone, 'a link somebody has sent would break').toEqual([]);
});

test('every page, heading and figure is written down as published (npm run lock)', () => {
  const locked = new Set(lockedAddresses());
  const fresh = presentAddresses().filter((address) => !locked.has(address));
  expect(fresh, 'run `npm run lock` and commit src/checks/addresses.lock').toEqual([]);
});
