import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {PartRef} from './drawing/VpcDrawing';
import {readView, splitView, writeView, type View} from './view-link';

const initial: View = {
  flow: {from: 'app-a', to: 'internet', protocol: 6, port: 443},
  step: null,
  selected: null,
  view: 'figure',
};

const read = (payload: string): View | undefined => {
  const fields = splitView(payload);
  return fields && readView(fields, initial);
};

describe('a view in the address', () => {
  for (const {why, view, payload} of [
    {why: 'source, destination, protocol, port', view: initial, payload: 'app-a,internet,tcp,443'},
    {
      why: 'a protocol without ports',
      view: {...initial, flow: {from: 'app-a', to: '10.0.0.5', protocol: 1}},
      payload: 'app-a,10.0.0.5,icmp',
    },
    {
      why: 'a protocol without a name',
      view: {...initial, flow: {from: 'a', to: 'b', protocol: 47}},
      payload: 'a,b,47',
    },
    {
      why: 'a step, a part and a table',
      view: {...initial, step: 0, selected: {kind: 'route-table', id: 'main', at: 'private-a'}, view: 'table'},
      payload: 'app-a,internet,tcp,443,step:0,part:route-table:main:private-a,view:table',
    },
    {
      why: 'a source port',
      view: {...initial, flow: {from: 'a', to: 'b', protocol: 17, port: 53, sourcePort: 1}},
      payload: 'a,b,udp,53,source-port:1',
    },
    {
      why: 'names with separators, escapes and Korean letters',
      view: {...initial, flow: {from: '웹,서버:1%', to: '2001:db8::1', protocol: 6, port: 0}},
      payload: '웹%2C서버%3A1%25,2001%3Adb8%3A%3A1,tcp,0',
    },
  ] satisfies {why: string; view: View; payload: string}[]) {
    test(`holds ${why}`, () => {
      expect(writeView({...view, model: {} as never})).toBe(payload);
      expect(read(payload)).toEqual(view);
    });
  }

  test('says nothing without a flow', () => {
    expect(writeView({...initial, flow: null, model: {} as never})).toBe('');
    expect(read('')).toEqual(initial);
  });

  for (const payload of [
    'app-a,internet,tcp,70000',
    'app-a,internet,tcp',
    'app-a,internet,sctp,1',
    'app-a,internet,icmp,443',
    'app-a,internet,256',
    ',internet,tcp,443',
    'app-a,internet,tcp,443,443',
    'app-a,internet,tcp,443,step:x',
    'app-a,internet,tcp,443,step:',
    'app-a,internet,tcp,443,step:1,step:2',
    'app-a,internet,tcp,443,part:palace:main',
    'app-a,internet,tcp,443,part:subnet',
    'app-a,internet,tcp,443,view:poster',
    'app-a,internet,tcp,443,colour:red',
    'app-a,%E0%A4,tcp,443',
  ]) {
    const readable = payload === 'app-a,internet,tcp';
    test(`"${payload}" is ${readable ? 'completed from the page' : 'not a view'}`, () => {
      expect(read(payload)).toEqual(readable ? initial : undefined);
    });
  }

  test('comes back as it was, whatever the names', () => {
    const name = fc.string({minLength: 1, unit: 'grapheme'});
    const part = fc.record({kind: fc.constant('subnet' as const), id: name}) satisfies fc.Arbitrary<PartRef>;
    fc.assert(
      fc.property(
        name,
        name,
        fc.nat(65_535),
        fc.option(part),
        fc.option(fc.nat(99)),
        (from, to, port, selected, step) => {
          const view: View = {flow: {from, to, protocol: 6, port}, selected, step, view: 'reach'};
          expect(read(writeView({...view, model: {} as never}))).toEqual(view);
        },
      ),
    );
  });

  test('cut short anywhere it is a shorter view or none, never an exception', () => {
    const payload = 'app-a,internet,tcp,443,step:3,part:route-table:main:private-a,view:table';
    for (let length = 0; length <= payload.length; length++) read(payload.slice(0, length));
  });
});

describe('readable parameters', () => {
  for (const {why, fields, flow} of [
    {
      why: 'one alone changes only itself',
      fields: {port: '22'},
      flow: {from: 'app-a', to: 'internet', protocol: 6, port: 22},
    },
    {
      why: 'all together say the whole',
      fields: {from: 'web-a', to: 'db-c', protocol: 'UDP', port: '53'},
      flow: {from: 'web-a', to: 'db-c', protocol: 17, port: 53},
    },
    {
      why: 'a protocol without ports drops the port',
      fields: {protocol: 'icmp'},
      flow: {from: 'app-a', to: 'internet', protocol: 1},
    },
  ]) {
    test(why, () => {
      expect(readView(fields, initial)?.flow).toEqual(flow);
    });
  }

  test('an unknown one is not guessed at', () => {
    expect(readView({form: 'app-a'}, initial)).toBeUndefined();
  });
});
