import {describe, expect, test} from 'vitest';
import {emptyModel, type NetworkInterface} from '../../../engines/vpc/model';
import {study} from '../testing/study';
import {reachOf} from './reach';

describe('who reaches whom', () => {
  test('asks every instance and the internet, never oneself', () => {
    const {ends, cells, all} = reachOf(study, {protocol: 6, port: 443});
    expect(ends.map(({id}) => id)).toEqual(['web-a', 'web-c', 'app-a', 'db-c', 'internet']);
    expect(all).toBe(5);
    expect(cells.map((row, index) => row[index])).toEqual([null, null, null, null, null]);
  });

  test('agrees with what the network says', () => {
    const {ends, cells} = reachOf(study, {protocol: 6, port: 443});
    const cell = (from: string, to: string) =>
      cells[ends.findIndex(({id}) => id === from)]?.[ends.findIndex(({id}) => id === to)];
    expect(cell('web-a', 'app-a')).toBe('delivered');
    expect(cell('app-a', 'db-c')).toBe('dropped');
    expect(cell('web-a', 'internet')).toBe('delivered');
    expect(cell('app-a', 'internet')).toBe('dropped');
  });

  test('is empty where nobody is', () => {
    expect(reachOf(emptyModel, {protocol: 1})).toEqual({ends: [], cells: [], all: 0});
  });

  test('shows forty ends at most, the internet among them, and knows of the rest', () => {
    const [first] = study.interfaces;
    if (!first) throw new Error('the study network has instances');
    const many = Array.from({length: 60}, (_, n): NetworkInterface => ({
      ...first,
      id: `web-${n}`,
      instance: `web-${n}`,
      addresses: [{address: `10.0.0.${n + 10}`}],
    }));
    const {ends, all} = reachOf({...study, interfaces: many}, {protocol: 6, port: 443});
    expect([ends.length, ends.at(-1)?.id, all]).toEqual([40, 'internet', 61]);
  });
});
