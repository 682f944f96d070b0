import {describe, expect, test} from 'vitest';
import {emptyModel, type Model, type NetworkInterface} from './model';
import {resolveDestination, resolveSource} from './resolve';

const face = (id: string, address: string, more: Partial<NetworkInterface> = {}): NetworkInterface => ({
  id,
  subnet: 'subnet-1',
  addresses: [{address}],
  ipv6: [],
  groups: [],
  sourceDestCheck: true,
  kind: 'instance',
  state: 'in-use',
  ...more,
});

const model: Model = {
  ...emptyModel,
  instances: [
    {id: 'i-1', name: 'web-a', state: 'running'},
    {id: 'i-2', name: 'web-b', state: 'running'},
    {id: 'i-3', name: '앱 서버', state: 'running'},
    {id: 'i-4', name: 'twin', state: 'running'},
    {id: 'i-5', name: 'twin', state: 'running'},
    {id: 'i-6', name: 'web-a', state: 'terminated'},
    {id: 'i-7', name: 'gone', state: 'terminated'},
  ],
  interfaces: [
    face('eni-1', '10.0.0.4', {
      instance: 'i-1',
      addresses: [{address: '10.0.0.4', publicIp: '203.0.113.4'}, {address: '10.0.0.5'}],
      ipv6: ['2001:db8::4'],
    }),
    face('eni-1b', '10.0.1.4', {instance: 'i-1'}),
    face('eni-2', '10.0.0.6', {instance: 'i-2'}),
    face('eni-3', '10.0.0.7', {instance: 'i-3', name: 'main'}),
    face('eni-4', '10.0.0.8', {instance: 'i-4'}),
    face('eni-5', '10.0.0.9', {instance: 'i-5'}),
    face('eni-8', '10.5.0.1'),
    face('eni-9', '10.5.0.1'),
    face('eni-ep', '10.0.0.20', {kind: 'endpoint'}),
    face('eni-none', '', {addresses: []}),
  ],
  natGateways: [
    {
      id: 'nat-1',
      vpc: 'vpc-1',
      subnet: 'subnet-1',
      connectivity: 'public',
      state: 'available',
      addresses: [{address: '10.0.0.30'}],
    },
  ],
  endpoints: [
    {
      id: 'vpce-1',
      name: 'ssm',
      vpc: 'vpc-1',
      type: 'interface',
      service: 'ssm',
      state: 'available',
      routeTables: [],
      subnets: [],
      interfaces: ['eni-ep'],
    },
  ],
  vpnGateways: [{id: 'vgw-1', name: 'office', vpc: 'vpc-1', onPremises: ['192.168.0.0/16']}],
};

describe('a source', () => {
  const cases: readonly (readonly [text: string, source: object])[] = [
    ['internet', {kind: 'internet', address: '198.51.100.7'}],
    ['8.8.8.8', {kind: 'internet', address: '8.8.8.8'}],
    ['2001:DB8:9::1', {kind: 'internet', address: '2001:db8:9::1'}],
    ['eni-1', {kind: 'interface', id: 'eni-1'}],
    ['i-1', {kind: 'interface', id: 'eni-1'}],
    ['web-a', {kind: 'interface', id: 'eni-1'}],
    ['Web-B', {kind: 'interface', id: 'eni-2'}],
    ['앱 서버', {kind: 'interface', id: 'eni-3'}],
    ['main', {kind: 'interface', id: 'eni-3'}],
    ['10.0.0.4', {kind: 'interface', id: 'eni-1'}],
    ['10.0.0.5', {kind: 'interface', id: 'eni-1', address: '10.0.0.5'}],
    ['2001:db8:0::4', {kind: 'interface', id: 'eni-1', address: '2001:db8::4'}],
    ['203.0.113.4', {kind: 'interface', id: 'eni-1'}],
    ['ssm', {kind: 'interface', id: 'eni-ep'}],
  ];
  for (const [text, source] of cases)
    test(`may be ${text}`, () => {
      expect(resolveSource(model, text)).toEqual({ok: true, value: source});
    });

  const problems: readonly (readonly [text: string, problem: object])[] = [
    ['wbe-a', {code: 'unknown-name', nearest: ['web-a', 'web-b']}],
    ['web', {code: 'unknown-name', nearest: ['web-a', 'web-b']}],
    ['nothing-like-it', {code: 'unknown-name', nearest: []}],
    ['', {code: 'unknown-name', nearest: []}],
    ['twin', {code: 'ambiguous-name', candidates: ['i-4', 'i-5']}],
    ['10.5.0.1', {code: 'ambiguous-name', candidates: ['eni-8', 'eni-9']}],
    ['gone', {code: 'no-address'}],
    ['nat-1', {code: 'no-address'}],
    ['10.9.9.9', {code: 'address-of-nobody', gateways: ['vgw-1']}],
    ['100.64.0.1', {code: 'address-of-nobody', gateways: ['vgw-1']}],
    ['fd00::1', {code: 'address-of-nobody', gateways: ['vgw-1']}],
  ];
  for (const [text, problem] of problems)
    test(`is refused when it is ${text === '' ? 'nothing' : text}`, () => {
      expect(resolveSource(model, text)).toMatchObject({ok: false, error: problem});
    });

  test('is on premises when it comes through a gateway, by id or name', () => {
    const value = {kind: 'on-premises', address: '192.168.1.9', gateway: 'vgw-1'};
    expect(resolveSource(model, '192.168.1.9', {via: 'vgw-1'})).toEqual({ok: true, value});
    expect(resolveSource(model, '192.168.1.9', {via: 'office'})).toEqual({ok: true, value});
    expect(resolveSource(model, 'web-a', {via: 'vgw-1'})).toMatchObject({error: {code: 'via-needs-address'}});
    expect(resolveSource(model, '192.168.1.9', {via: 'vgw-2'})).toEqual({
      ok: false,
      error: {code: 'unknown-gateway', text: 'vgw-2', nearest: []},
    });
    expect(resolveSource(model, '192.168.1.9', {via: 'ofice'})).toMatchObject({error: {nearest: ['office']}});
  });

  test('is refused in an empty model, unless it is outside of it', () => {
    expect(resolveSource(emptyModel, 'web-a')).toMatchObject({error: {code: 'unknown-name', nearest: []}});
    expect(resolveSource(emptyModel, 'internet')).toMatchObject({ok: true});
  });
});

describe('a destination', () => {
  const cases: readonly (readonly [text: string, address: string])[] = [
    ['internet', '198.51.100.7'],
    ['10.99.0.1', '10.99.0.1'],
    ['2001:DB8::1', '2001:db8::1'],
    ['web-a', '10.0.0.4'],
    ['eni-1b', '10.0.1.4'],
    ['nat-1', '10.0.0.30'],
    ['ssm', '10.0.0.20'],
  ];
  for (const [text, address] of cases)
    test(`may be ${text}`, () => {
      expect(resolveDestination(model, text)).toEqual({ok: true, value: address});
    });

  test('is refused when it has no address, is unknown, or could be two things', () => {
    expect(resolveDestination(model, 'eni-none')).toMatchObject({error: {code: 'no-address'}});
    expect(resolveDestination(model, '10.0.0.300')).toMatchObject({error: {code: 'unknown-name'}});
    expect(resolveDestination(model, 'twin')).toMatchObject({error: {code: 'ambiguous-name'}});
  });
});
