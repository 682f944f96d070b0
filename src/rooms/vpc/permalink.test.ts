import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {emptyModel, type Model} from '../../engines/vpc/model';
import {readLink} from '../../room/address';
import {LONGEST_LINK} from '../../room/room-store';
import {readModel} from './model-shape';
import {decode, encode} from './permalink';
import {initialState, reduce, type VpcAction, type VpcState} from './state';
import {study} from './testing/study';

const start = initialState(study, {from: 'app-a', to: 'internet', protocol: 6, port: 443});
const from = (search: string) => decode(readLink(search, 'study'), start);
const linkOf = (state: VpcState) => encode(state, study);

const mended = reduce(start, {
  type: 'mend',
  operations: [
    {
      op: 'put-route',
      table: 'main',
      route: {destination: '0.0.0.0/0', target: 'nat-a', state: 'active', origin: 'static'},
    },
  ],
});

describe('a link to a view', () => {
  test('names what is shown, so that it can be read aloud', () => {
    expect(linkOf(start)).toBe('1.app-a,internet,tcp,443');
  });

  test('brings every state back', () => {
    const actions: readonly VpcAction[] = [
      {type: 'ask', change: {from: 'web-c', to: '10.0.11.20', protocol: 17, port: 53}},
      {type: 'select', part: {kind: 'network-acl', id: 'acl-default', at: 'private-a'}},
      {type: 'view', view: 'reach'},
      {type: 'step', to: 2},
    ];
    let state = start;
    for (const action of actions) {
      state = reduce(state, action);
      expect(decode({value: linkOf(state), parameters: {}}, start)).toEqual({state});
    }
  });

  test('may be written by hand', () => {
    expect(from('?study.from=app-a&study.to=db-c&study.port=5432')?.state.flow).toEqual({
      from: 'app-a',
      to: 'db-c',
      protocol: 6,
      port: 5432,
    });
  });

  test('falls back where a name is gone, and says so', () => {
    const gone = from('?study=1.app-z,internet,tcp,443,step:2,part:subnet:public-a');
    expect(gone?.state).toEqual({...start, selected: {kind: 'subnet', id: 'public-a'}});
    expect(gone?.notice).toContain('`app-z`');
    expect(from('?study=1.app-a,internet,tcp,22,part:subnet:public-z')?.state).toMatchObject({
      flow: {port: 22},
      selected: null,
    });
  });

  for (const search of [
    '?study=',
    '?study=1',
    '?study=3.app-a',
    '?study=1.app-a,internet,tcp,99999',
    '?study.port=x',
  ]) {
    test(`${search} cannot be read`, () => {
      expect(from(search)).toBeUndefined();
    });
  }
});

describe('a link to an edited network', () => {
  test('holds the whole of it, whatever the page has now', () => {
    const link = linkOf(mended);
    expect(link.startsWith('2.')).toBe(true);
    const elsewhere = decode({value: link, parameters: {}}, initialState(emptyModel, undefined));
    expect(elsewhere).toEqual({state: mended});
  });

  test('fits into an address', () => {
    expect(linkOf(mended).length).toBeLessThan(LONGEST_LINK / 3);
  });

  test('cut short or garbled it is unreadable or another network, never an exception', () => {
    const link = linkOf(mended);
    for (let length = 2; length < link.length; length++) {
      expect(decode({value: link.slice(0, length), parameters: {}}, start)).toBeUndefined();
    }
    fc.assert(
      fc.property(
        fc.integer({min: 2, max: link.length - 1}),
        fc.constantFrom('A', 'z', '0', '-', '_'),
        (at, letter) => {
          const state = decode(
            {value: `${link.slice(0, at)}${letter}${link.slice(at + 1)}`, parameters: {}},
            start,
          )?.state;
          if (state) expect(readModel(state.model)).toBeDefined();
        },
      ),
    );
  });
});

describe('readModel', () => {
  test('puts the empty lists back', () => {
    expect(readModel({vpcs: study.vpcs})).toEqual({...emptyModel, vpcs: study.vpcs});
  });

  for (const {why, value} of [
    {why: 'nothing', value: null},
    {why: 'a list', value: []},
    {why: 'a text in place of a list', value: {vpcs: 'a'}},
    {why: 'a thing without an id', value: {instances: [{state: 'running'}]}},
    {why: 'a number in place of a name', value: {subnets: [{id: 1, vpc: 'a', ipv6Cidrs: []}]}},
    {
      why: 'a route without a target',
      value: {routeTables: [{id: 'a', vpc: 'a', main: true, gateways: [], routes: [{}]}]},
    },
    {why: 'no word on public access', value: {blockPublicAccess: {}}},
  ]) {
    test(`refuses ${why}`, () => {
      expect(readModel(value)).toBeUndefined();
    });
  }

  test('takes every network that a page can hold', () => {
    const everything: Model = JSON.parse(JSON.stringify(study)) as Model;
    expect(readModel(everything)).toEqual(study);
  });
});

describe('published links', () => {
  const file = path.join(import.meta.dirname, 'permalinks.txt');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test('are kept', () => {
    expect(lines.length).toBeGreaterThan(0);
  });

  for (const line of lines) {
    const [search = '', expected = ''] = line.split(' ');
    test(`${search.slice(0, 60)} means what it meant`, () => {
      const decoded = from(search);
      expect(decoded?.notice).toBeUndefined();
      const {flow, step, view, selected, model} = decoded?.state ?? start;
      const main = model.routeTables.find(({id}) => id === 'main');
      const told = [
        flow && `${flow.from}>${flow.to}/${flow.protocol}/${flow.port ?? ''}`,
        step,
        view,
        selected && `${selected.kind}:${selected.id}`,
        main?.routes.map(({target}) => target).join('+'),
      ];
      expect(told.join('|')).toBe(expected);
    });
  }
});
