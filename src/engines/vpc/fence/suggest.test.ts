import {describe, expect, test} from 'vitest';

import {nearest} from './suggest';

describe('did you mean', () => {
  for (const {why, written, known, guess} of [
    {why: 'a letter changed', written: 'sg-wab', known: ['sg-web', 'sg-app'], guess: 'sg-web'},
    {why: 'two letters swapped', written: 'intrenet', known: ['internet', 'vpn'], guess: 'internet'},
    {why: 'a letter left out', written: 'subnet', known: ['subnets', 'tables'], guess: 'subnets'},
    {why: 'another case', written: 'TCP', known: ['tcp', 'udp'], guess: 'tcp'},
    {why: 'the nearer of two', written: 'app-b', known: ['app-a1', 'app-a'], guess: 'app-a'},
    {why: 'Korean', written: '퍼블릭-b', known: ['퍼블릭-a', '프라이빗-a'], guess: '퍼블릭-a'},
    {why: 'nothing near', written: 'zone', known: ['cidr', 'vpc'], guess: ''},
    {why: 'a short word that would match anything', written: 'x', known: ['vpc'], guess: ''},
    {why: 'nothing known', written: 'web', known: [], guess: ''},
  ]) {
    test(`${why}: ${written} → ${guess === '' ? 'no guess' : guess}`, () => {
      expect(nearest(written, known)).toBe(guess);
    });
  }
});
