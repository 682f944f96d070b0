import {describe, expect, test} from 'vitest';
import type {Model} from '../../engines/vpc/model';
import {hostIn} from './choices';
import {questionOf} from './question';
import {study} from './testing/study';

const ask = (from: string, to: string, model: Model = study) => questionOf(model, {from, to, protocol: 6, port: 443});

const withSites: Model = {
  ...study,
  vpnGateways: [
    {id: 'vgw-unknown', vpc: 'study-vpc', onPremises: 'unknown'},
    {id: 'vgw-hq', vpc: 'study-vpc', onPremises: ['192.168.0.0/16']},
  ],
};

describe('a question', () => {
  for (const {why, from, to, source, destination} of [
    {why: 'goes from instance to instance', from: 'app-a', to: 'db-c', source: 'app-a', destination: 'db-c'},
    {why: 'may name addresses', from: '10.0.10.10', to: '10.0.11.20', source: 'app-a', destination: 'db-c'},
    {why: 'may name a public address', from: 'internet', to: '203.0.113.10', source: 'internet', destination: 'web-a'},
    {why: 'may go to nobody in particular', from: 'app-a', to: '10.0.99.9', source: 'app-a', destination: '10.0.99.9'},
    {why: 'may go out', from: 'web-a', to: 'internet', source: 'web-a', destination: 'internet'},
  ]) {
    test(why, () => {
      expect(ask(from, to)).toMatchObject({ok: true, value: {source, destination}});
    });
  }

  test('from a private address that nobody has comes from the site that announces it', () => {
    expect(ask('192.168.3.4', 'app-a', withSites)).toMatchObject({ok: true, value: {source: 'vgw-hq'}});
    expect(ask('172.16.0.1', 'app-a', withSites)).toMatchObject({ok: true, value: {source: 'vgw-unknown'}});
  });

  test('says which names lead nowhere', () => {
    expect(ask('app-z', 'db-z')).toEqual({
      ok: false,
      error: {source: 'app-z', destination: 'db-z', names: ['app-z', 'db-z']},
    });
    expect(ask('192.168.3.4', 'app-a')).toMatchObject({ok: false, error: {names: ['192.168.3.4']}});
  });
});

describe('what is asked of the tracer', () => {
  const v6: Model = {
    ...study,
    interfaces: study.interfaces.map((one) => (one.id === 'app-a' ? {...one, ipv6: ['2001:db8::10']} : one)),
  };
  for (const {why, flow, asked} of [
    {
      why: 'a TCP request comes from an ephemeral port',
      flow: {from: 'app-a', to: 'db-c', protocol: 6, port: 443},
      asked: {protocol: 6, sourcePort: 49_152, destinationPort: 443},
    },
    {
      why: 'unless the figure names one',
      flow: {from: 'app-a', to: 'db-c', protocol: 17, port: 53, sourcePort: 1_024},
      asked: {protocol: 17, sourcePort: 1_024, destinationPort: 53},
    },
    {
      why: 'ICMP is an echo',
      flow: {from: 'app-a', to: 'db-c', protocol: 1},
      asked: {protocol: 1, icmpType: 8, icmpCode: 0},
    },
    {
      why: 'ICMP to an IPv6 address is ICMPv6, from an IPv6 address',
      flow: {from: 'app-a', to: '2001:db8::20', protocol: 1},
      asked: {
        protocol: 58,
        icmpType: 128,
        icmpCode: 0,
        source: {kind: 'interface', id: 'app-a', address: '2001:db8::10'},
      },
    },
    {
      why: 'the internet has IPv6 too',
      flow: {from: 'internet', to: '2001:db8::10', protocol: 6, port: 443},
      asked: {source: {kind: 'internet', address: '2001:db8:ffff:ffff::7'}},
    },
    {
      why: 'other protocols have neither ports nor types',
      flow: {from: 'app-a', to: 'db-c', protocol: 47},
      asked: {protocol: 47},
    },
  ]) {
    test(why, () => {
      const question = questionOf(v6, flow);
      expect(question.ok && question.value.flow).toMatchObject(asked);
    });
  }
});

describe('a plausible host', () => {
  for (const {cidr, host} of [
    {cidr: '192.168.0.0/16', host: '192.168.0.10'},
    {cidr: '10.0.0.0/28', host: '10.0.0.10'},
    {cidr: '10.0.0.8/29', host: '10.0.0.8'},
    {cidr: '198.51.100.7/32', host: '198.51.100.7'},
    {cidr: '0.0.0.0/0', host: '0.0.0.10'},
    {cidr: '2001:db8::/32', host: '2001:db8::a'},
  ]) {
    test(`of ${cidr} is ${host}`, () => {
      expect(hostIn(cidr)).toBe(host);
    });
  }
});
