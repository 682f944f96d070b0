import {describe, expect, test} from 'vitest';
import type {BlockCode, Component, FixCode, HopCode, NoteCode, UnknownCode} from '../engines/vpc/answer';
import {blocks} from './vpc-blocks.en';
import {fixes} from './vpc-fixes.en';
import {passes} from './vpc-hops.en';
import {notes} from './vpc-notes.en';
import {components} from './vpc-terms.en';
import {unknowns} from './vpc-unknowns.en';
import {blockOf, contextOf, decisions, entry, hopOf, packet, reply, route, rule} from './testing/vpc-sample';
import {words as english} from './vpc.en';
import {words as korean} from './vpc.ko';

// The records are mapped over the engine's unions, so their keys are all the codes there are.
const blockCodes = Object.keys(blocks) as BlockCode[];
const unknownCodes = Object.keys(unknowns) as UnknownCode[];
const hopCodes: HopCode[] = [...(Object.keys(passes) as HopCode[]), ...blockCodes, ...unknownCodes];

const languages = {korean, english};

/** What no sentence may ever hold: a missing value, half a code span, both forms of a particle, two spaces. */
const flaws: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a missing value', /undefined|null|NaN|\[object/],
  ['an empty code span', /``|` `/],
  ['a particle left open', /을\(를\)|를\(을\)|이\(가\)|가\(이\)|은\(는\)|는\(은\)|\(으\)로|와\(과\)|과\(와\)/],
  ['two spaces', / {2}/],
  ['a space before a full stop', / \./],
];

const expectGood = (text: string): void => {
  expect(text.trim()).not.toBe('');
  for (const [name, pattern] of flaws) expect(pattern.test(text) ? `${name}: ${text}` : 'good').toBe('good');
  expect(text.split('`').length % 2, `code spans are closed: ${text}`).toBe(1);
};

describe.each(Object.entries(languages))('in %s', (_language, words) => {
  test.each(hopCodes)('a hop says something for %s, whatever decided', (code) => {
    for (const decision of decisions)
      for (const leg of ['forward', 'return'] as const) {
        const hop = hopOf({code, decision, leg});
        const {title, detail, chip} = words.hop(hop, contextOf({hops: [hop]}));
        for (const text of [title, detail, chip]) expectGood(text);
        expect(chip.length).toBeLessThanOrEqual(12);
      }
  });

  test.each([...blockCodes, ...unknownCodes])('a verdict gives outcome and cause for %s, on both legs', (code) => {
    for (const decision of decisions)
      for (const leg of ['forward', 'return'] as const)
        for (const direction of ['ingress', 'egress', null] as const) {
          const blockedBy = blockOf({code, decision, leg, direction});
          const {outcome, cause} = words.verdict(contextOf({blockedBy}));
          for (const text of [outcome, cause, words.block(blockedBy, contextOf({blockedBy}))]) {
            expectGood(text);
            expect(text).toMatch(/\.$/);
          }
        }
  });

  test.each(Object.keys(fixes) as FixCode[])('a button says what %s does, even without its operation', (code) => {
    expectGood(words.fix({code, operations: [], values: {}}, contextOf({})));
  });

  test.each(Object.keys(notes) as NoteCode[])('a note says what %s means', (code) => {
    for (const decision of decisions) {
      const note = {code, component: 'network-acl' as const, id: 'acl-web', ...(decision && {decision})};
      const text = words.note(note, contextOf({notes: [note]}));
      expectGood(text);
      expect(text).toMatch(/\.$/);
    }
  });

  test.each(Object.keys(components) as Component[])('%s has a noun', (component) => {
    expectGood(words.component(component));
    expectGood(words.thing(component, 'x-1', contextOf({}).model));
  });

  test.each([6, 17, 1, 58, 47])('protocol %i is written out in a packet', (protocol) => {
    expectGood(words.packet({...packet, protocol, icmpType: 8, icmpCode: 0}));
    expectGood(words.protocol(protocol));
  });
});

test('packets, rules, entries and routes are written as the console writes them', () => {
  const {model} = contextOf({});
  expect(korean.packet(packet)).toBe('TCP 10.0.10.10:49152 → 10.0.11.10:5432');
  expect(korean.packet({...packet, source: '2001:db8::1', destination: '2001:db8::2'})).toBe(
    'TCP [2001:db8::1]:49152 → [2001:db8::2]:5432',
  );
  expect(korean.packet({...reply, protocol: 1, icmpType: 8, icmpCode: 0})).toBe(
    'ICMP 유형 8 코드 0 10.0.11.10 → 10.0.10.10',
  );
  expect(korean.groupRule(rule, model)).toBe('TCP 5432 ← `sg-app`');
  expect(korean.groupRule({direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}}, model)).toBe(
    '모든 트래픽 → `0.0.0.0/0`',
  );
  expect(korean.aclEntry(entry)).toBe('100 허용 TCP 32768~60999 → `0.0.0.0/0`');
  expect(english.aclEntry({...entry, action: 'deny', protocol: 6})).toBe('100 deny TCP 32768–60999 → `0.0.0.0/0`');
  expect(korean.route(route, model)).toBe('`10.20.0.0/16 → pcx-1`');
  expect(english.groupRule({direction: 'ingress', protocol: 17, peer: {prefixList: 'pl-s3'}}, model)).toBe(
    'UDP all ports ← `pl-s3`',
  );
});
