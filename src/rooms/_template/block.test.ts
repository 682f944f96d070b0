import {describe, expect, test} from 'vitest';
import {formatAddress} from '../../engines/net/address';
import {parseIpv4} from '../../engines/net/ipv4';
import {blockAt} from './block';

describe('a block', () => {
  for (const {why, address, prefix, first, last, size, usable} of [
    {
      why: 'is everything',
      address: '10.0.0.1',
      prefix: 0,
      first: '0.0.0.0',
      last: '255.255.255.255',
      size: 4_294_967_296,
      usable: null,
    },
    {
      why: 'is the widest subnet',
      address: '10.0.9.1',
      prefix: 16,
      first: '10.0.0.0',
      last: '10.0.255.255',
      size: 65_536,
      usable: 65_531,
    },
    {
      why: 'is the narrowest subnet',
      address: '10.0.0.17',
      prefix: 28,
      first: '10.0.0.16',
      last: '10.0.0.31',
      size: 16,
      usable: 11,
    },
    {
      why: 'is too narrow for a subnet',
      address: '10.0.0.9',
      prefix: 29,
      first: '10.0.0.8',
      last: '10.0.0.15',
      size: 8,
      usable: null,
    },
    {
      why: 'is one address at the very end',
      address: '255.255.255.255',
      prefix: 32,
      first: '255.255.255.255',
      last: '255.255.255.255',
      size: 1,
      usable: null,
    },
  ]) {
    test(why, () => {
      const block = blockAt(parseIpv4(address) ?? -1, prefix);
      expect([formatAddress(block.first), formatAddress(block.last), block.size, block.usable]).toEqual([
        first,
        last,
        size,
        usable,
      ]);
    });
  }
});
