import {describe, expect, test} from 'vitest';
import {emptyModel, type Model} from '../engines/vpc/model';
import type {TraceArguments} from './arguments';
import {flowOf} from './flow';

const model: Model = {
  ...emptyModel,
  interfaces: [
    {
      id: 'app',
      subnet: 's',
      addresses: [{address: '10.0.0.4'}, {address: '10.0.0.5'}],
      ipv6: ['2001:db8::4'],
      groups: [],
      sourceDestCheck: true,
      kind: 'instance',
      state: 'in-use',
    },
    {
      id: 'old',
      subnet: 's',
      addresses: [{address: '10.0.0.6'}],
      ipv6: [],
      groups: [],
      sourceDestCheck: true,
      kind: 'instance',
      state: 'in-use',
    },
  ],
};

const ask = (more: Partial<TraceArguments>) =>
  flowOf(model, {source: 'in', from: 'app', to: 'internet', protocol: 6, assumeRoutes: false, json: false, ...more});

describe('the flow that is asked for', () => {
  test('is TCP from port 49152 to port 443 unless it is said otherwise, and tells that it chose the port', () => {
    expect(ask({})).toEqual({
      ok: true,
      value: {
        flow: {
          source: {kind: 'interface', id: 'app'},
          destination: '198.51.100.7',
          protocol: 6,
          sourcePort: 49152,
          destinationPort: 443,
        },
        assumedPort: 443,
      },
    });
    expect(ask({port: 443})).not.toHaveProperty('value.assumedPort');
  });

  const cases: readonly (readonly [title: string, more: Partial<TraceArguments>, flow: object])[] = [
    ['UDP with both ports', {protocol: 17, port: 53, sourcePort: 1024}, {sourcePort: 1024, destinationPort: 53}],
    ['an echo request', {protocol: 1}, {protocol: 1, icmpType: 8, icmpCode: 0}],
    ['another ICMP type', {protocol: 1, icmpType: 3, icmpCode: 4}, {icmpType: 3, icmpCode: 4}],
    ['a protocol without ports', {protocol: 47}, {protocol: 47, destination: '198.51.100.7'}],
    [
      'a foreign source address',
      {sourceAddress: '10.9.9.9'},
      {source: {kind: 'interface', id: 'app', address: '10.9.9.9'}},
    ],
    [
      'another internet host',
      {from: 'internet', to: 'app', sourceAddress: '8.8.8.8'},
      {source: {kind: 'internet', address: '8.8.8.8'}},
    ],
    [
      'IPv6, from the IPv6 address',
      {to: '2001:DB8::9'},
      {source: {kind: 'interface', id: 'app', address: '2001:db8::4'}},
    ],
    ['ICMP over IPv6', {to: '2001:db8::9', protocol: 1}, {protocol: 58, icmpType: 128, icmpCode: 0}],
  ];
  for (const [title, more, flow] of cases)
    test(`may be ${title}`, () => {
      expect(ask(more)).toMatchObject({ok: true, value: {flow}});
    });

  test('carries nothing it has no use for', () => {
    const read = ask({protocol: 47});
    expect(read.ok && Object.keys(read.value.flow)).toEqual(['source', 'destination', 'protocol']);
  });

  const problems: readonly (readonly [title: string, more: Partial<TraceArguments>, problem: object])[] = [
    ['an unknown source', {from: 'ap'}, {kind: 'names', problem: {code: 'unknown-name', nearest: ['app']}}],
    ['an unknown destination', {to: 'db'}, {kind: 'names', problem: {code: 'unknown-name'}}],
    [
      'a source address that is none',
      {sourceAddress: '10.0.0'},
      {kind: 'arguments', problem: {code: 'bad-address', value: '10.0.0'}},
    ],
    [
      'two IP versions',
      {from: '10.0.0.5', to: '2001:db8::9'},
      {problem: {code: 'families-differ', source: '10.0.0.5'}},
    ],
    [
      'IPv6 from one that has none',
      {from: 'old', to: '2001:db8::9'},
      {problem: {code: 'families-differ', source: '10.0.0.6'}},
    ],
  ];
  for (const [title, more, problem] of problems)
    test(`is refused for ${title}`, () => {
      expect(ask(more)).toMatchObject({ok: false, error: problem});
    });
});
