import {createMemoryHistory, type MemoryHistory} from 'history';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {AddressBar} from './address-bar';
import {createRoomStore, LONGEST_LINK, REST_MS, type RoomSpec} from './room-store';

/** A counter whose link is `1.<n>`; thirteen is a number it does not know. */
const spec = (id: string): RoomSpec<number, number> => ({
  id,
  initial: 0,
  reduce: (state, by) => state + by,
  encode: (state) => (state >= 1_000 ? `1.${'9'.repeat(LONGEST_LINK)}` : `1.${state}`),
  decode: ({value, parameters}) => {
    const text = value === undefined ? (parameters['at'] ?? '') : value.replace(/^1\./, '');
    if (!/^\d+$/.test(text)) return undefined;
    return text === '13' ? {state: 12, notice: 'thirteen is gone'} : {state: Number(text)};
  },
  undoable: (before, after) => Math.abs(after - before) < 100,
  unreadable: 'cannot be read',
});

const bar = (history: MemoryHistory): AddressBar => ({
  search: () => history.location.search,
  replaceSearch: (search) => {
    history.replace({...history.location, search});
  },
  listen: (changed) => history.listen(changed),
});

function open(path: string, ids = ['count']) {
  const history = createMemoryHistory({initialEntries: ['/before', path], initialIndex: 1});
  const stores = ids.map((id) => createRoomStore(spec(id), bar(history)));
  const closes = stores.map((store) => store.subscribe(() => undefined));
  const [store] = stores;
  if (!store) throw new Error('no room');
  return {
    history,
    stores,
    store,
    close: () => {
      for (const one of closes) one();
    },
    state: () => store.snapshot().history.present,
    address: () => `${history.location.pathname}${history.location.search}${history.location.hash}`,
  };
}

const rest = (ms = REST_MS) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
});

describe('reading the address', () => {
  test('the first snapshot is the initial state, whatever the link says', () => {
    const history = createMemoryHistory({initialEntries: ['/page?count=1.7']});
    const store = createRoomStore(spec('count'), bar(history));
    expect(store.initial().history.present).toBe(0);
    expect(store.snapshot().history.present).toBe(0);
    store.subscribe(() => undefined);
    expect(store.snapshot().history.present).toBe(7);
    expect(store.initial().history.present).toBe(0);
  });

  test('a link that cannot be read gives the initial state and says so', () => {
    const {store, state, address} = open('/page?count=1.x#routes');
    expect(state()).toBe(0);
    expect(store.snapshot().notice).toBe('cannot be read');
    rest();
    expect(address()).toBe('/page#routes');
    expect(store.snapshot().notice).toBe('cannot be read');
  });

  test('what a link could not say is told, and the next change clears it', () => {
    const {store, state} = open('/page?count=1.13');
    expect(state()).toBe(12);
    expect(store.snapshot().notice).toBe('thirteen is gone');
    store.dispatch(1);
    expect(store.snapshot().notice).toBeUndefined();
  });

  test('readable parameters work and become the short form', () => {
    const {state, address} = open('/page?count.at=5&q=1');
    expect(state()).toBe(5);
    rest();
    expect(address()).toBe('/page?q=1&count=1.5');
  });

  test('a later change of the address by somebody else is followed', () => {
    const {history, state} = open('/page?count=1.5');
    history.push('/page?count=1.6');
    expect(state()).toBe(6);
    history.push('/page');
    expect(state()).toBe(0);
  });

  test('a move to a heading keeps the state and its undo', () => {
    const {history, store, state} = open('/page');
    store.dispatch(3);
    rest();
    history.push({...history.location, hash: '#routes'});
    expect(state()).toBe(3);
    store.undo();
    expect(state()).toBe(0);
  });
});

describe('writing the address', () => {
  test('happens at rest, once, by replacing', () => {
    const {history, store, address} = open('/page?q=1#routes');
    const entries = history.length;
    for (let n = 0; n < 5; n++) {
      store.dispatch(1);
      rest(REST_MS - 1);
      expect(address()).toBe('/page?q=1#routes');
    }
    rest(1);
    expect(address()).toBe('/page?q=1&count=1.5#routes');
    expect(history.length).toBe(entries);
  });

  test('a state equal to the initial one removes the key', () => {
    const {store, address} = open('/page?count=1.2');
    store.dispatch(-2);
    rest();
    expect(address()).toBe('/page');
    expect(store.snapshot().link).toBeUndefined();
  });

  test('reset is a clean address and a fresh history', () => {
    const {store, state, address} = open('/page?count=1.2');
    store.dispatch(2);
    rest();
    store.reset();
    rest();
    expect([state(), address(), store.snapshot().history.past.length]).toEqual([0, '/page', 0]);
  });

  test('several rooms on a page do not collide', () => {
    const {stores, address} = open('/page', ['count', 'count-2']);
    stores[0]?.dispatch(1);
    stores[1]?.dispatch(2);
    rest();
    expect(address()).toBe('/page?count=1.1&count-2=1.2');
    stores[0]?.reset();
    rest();
    expect(address()).toBe('/page?count-2=1.2');
  });

  test('a state too large for a link leaves no wrong link behind', () => {
    const {store, state, address} = open('/page?count=1.5');
    store.dispatch(1_000);
    rest();
    expect(address()).toBe('/page');
    expect(state()).toBe(1_005);
  });

  test('a room that is left writes nothing on the next page', () => {
    const {history, store, close} = open('/page');
    store.dispatch(1);
    close();
    history.push('/next');
    rest();
    expect(history.location.search).toBe('');
  });
});

describe('undo', () => {
  test('steps over what the room calls a change', () => {
    const {store, state} = open('/page');
    store.dispatch(1);
    store.dispatch(500);
    expect(state()).toBe(501);
    store.undo();
    expect(state()).toBe(0);
    store.redo();
    expect(state()).toBe(501);
  });

  test('is written to the address like any change', () => {
    const {store, address} = open('/page');
    store.dispatch(1);
    store.dispatch(1);
    store.undo();
    rest();
    expect(address()).toBe('/page?count=1.1');
  });
});
