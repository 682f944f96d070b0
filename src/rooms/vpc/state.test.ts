import {describe, expect, test} from 'vitest';
import {emptyModel} from '../../engines/vpc/model';
import {initialState, reduce, undoable, usualFlow, type VpcAction, type VpcState} from './state';
import {study} from './testing/study';

const flow = {from: 'app-a', to: 'internet', protocol: 6, port: 443};
const start = initialState(study, flow);
const after = (...actions: readonly VpcAction[]): VpcState => actions.reduce(reduce, start);

const natRoute: VpcAction = {
  type: 'mend',
  operations: [
    {
      op: 'put-route',
      table: 'main',
      route: {destination: '0.0.0.0/0', target: 'nat-a', state: 'active', origin: 'static'},
    },
  ],
};

describe('the flow shown at first', () => {
  test('is the one the page gives', () => {
    expect(start.flow).toEqual(flow);
  });
  test('is otherwise the first instance calling the internet', () => {
    expect(usualFlow(study)).toEqual({from: 'web-a', to: 'internet', protocol: 6, port: 443});
  });
  test('is none in an empty network', () => {
    expect(initialState(emptyModel, undefined).flow).toBeNull();
  });
});

describe('reduce', () => {
  for (const {why, actions, expected} of [
    {
      why: 'a new end leaves the rest of the question',
      actions: [{type: 'ask', change: {to: 'db-c'}}],
      expected: {flow: {...flow, to: 'db-c'}},
    },
    {
      why: 'a protocol without ports has none',
      actions: [{type: 'ask', change: {protocol: 1}}],
      expected: {flow: {from: 'app-a', to: 'internet', protocol: 1}},
    },
    {
      why: 'coming back to TCP there is a port again',
      actions: [
        {type: 'ask', change: {protocol: 1}},
        {type: 'ask', change: {protocol: 6}},
      ],
      expected: {flow},
    },
    {
      why: 'a new question shows the whole way',
      actions: [
        {type: 'step', to: 2},
        {type: 'ask', change: {port: 22}},
      ],
      expected: {step: null},
    },
    {
      why: 'swapping turns the question round',
      actions: [{type: 'swap'}],
      expected: {flow: {from: 'internet', to: 'app-a', protocol: 6, port: 443}},
    },
    {
      why: 'choosing the chosen part again lets go of it',
      actions: [
        {type: 'select', part: {kind: 'subnet', id: 'private-a'}},
        {type: 'select', part: {kind: 'subnet', id: 'private-a'}},
      ],
      expected: {selected: null},
    },
    {
      why: 'the same table on another subnet is another part',
      actions: [
        {type: 'select', part: {kind: 'route-table', id: 'main', at: 'private-a'}},
        {type: 'select', part: {kind: 'route-table', id: 'main', at: 'private-c'}},
      ],
      expected: {selected: {kind: 'route-table', id: 'main', at: 'private-c'}},
    },
    {
      why: 'a step shows its own part instead of the chosen one',
      actions: [
        {type: 'select', part: {kind: 'subnet', id: 'private-a'}},
        {type: 'step', to: 1},
      ],
      expected: {selected: null, step: 1},
    },
  ] satisfies {why: string; actions: VpcAction[]; expected: Partial<VpcState>}[]) {
    test(why, () => {
      expect(after(...actions)).toMatchObject(expected);
    });
  }

  test('mending changes the network and leaves the one it had', () => {
    const routes = (state: VpcState) =>
      state.model.routeTables.find(({id}) => id === 'main')?.routes.map(({target}) => target);
    expect(routes(after(natRoute))).toEqual(['local', 'nat-a']);
    expect(routes(start)).toEqual(['local']);
  });

  for (const action of [
    {type: 'step', to: null},
    {type: 'view', view: 'figure'},
    {type: 'mend', operations: []},
  ] satisfies VpcAction[]) {
    test(`"${action.type}" to what is already so changes nothing`, () => {
      expect(reduce(start, action)).toBe(start);
    });
  }
});

describe('undo', () => {
  test('steps over questions and fixes, not over looking around', () => {
    const asked = after({type: 'ask', change: {to: 'db-c'}});
    expect(undoable(start, asked, undefined)).toBe(true);
    expect(undoable(start, after(natRoute), undefined)).toBe(true);
    expect(undoable(start, after({type: 'step', to: 1}), undefined)).toBe(false);
    expect(undoable(start, after({type: 'view', view: 'table'}), undefined)).toBe(false);
    expect(undoable(start, after({type: 'select', part: {kind: 'vpc', id: 'study-vpc'}}), undefined)).toBe(false);
  });

  test('takes the digits of a port as one change', () => {
    const four = after({type: 'ask', change: {port: 4}});
    const fortyFour = after({type: 'ask', change: {port: 44}});
    expect(undoable(start, four, undefined)).toBe(true);
    expect(undoable(four, fortyFour, start)).toBe(false);
  });
});
