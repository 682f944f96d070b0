import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {holdsAddress, parseCidr} from '../net/cidr';
import {parseAddress} from '../net/address';
import type {Answer, Flow} from './answer';
import {apply} from './apply';
import {chooseRoute} from './choose-route';
import {fixesFor} from './fixes';
import type {Model} from './model';
import {prepare} from './prepare';
import {compileTable} from './prepare-tables';
import {arbitraryEntry, arbitraryFlow, arbitraryModel, arbitraryRule} from './testing/arbitrary';
import {told} from './testing/ask';
import {table} from './testing/build';
import {trace} from './trace';

const ask = (model: Model, flow: Flow): Answer => trace(prepare(model), flow);
const deepFreeze = <Thing>(thing: Thing): Thing => {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    Object.values(thing).forEach(deepFreeze);
  }
  return thing;
};
const many = {numRuns: 3000};

/** A property of delivered packets says nothing unless many are delivered. */
function overDelivered<Extra>(
  extra: fc.Arbitrary<Extra>,
  check: (model: Model, answer: Answer, extra: Extra) => void,
): void {
  let delivered = 0;
  fc.assert(
    fc.property(arbitraryModel, arbitraryFlow, extra, (model, flow, more) => {
      const answer = ask(model, flow);
      if (answer.verdict !== 'delivered') return;
      delivered += 1;
      check(model, answer, more);
    }),
    many,
  );
  expect(delivered).toBeGreaterThan(200);
}

describe('over generated networks', () => {
  test('a trace answers always, and tells the same twice', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryFlow, (model, flow) => {
        const prepared = prepare(deepFreeze(model), {});
        expect(trace(prepared, flow)).toEqual(trace(prepared, flow));
      }),
      many,
    );
  });

  test('the hops end with the culprit, and only the last one stops', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryFlow, (model, flow) => {
        const {verdict, blockedBy, hops, leg} = ask(model, flow);
        const stopping = hops.filter(({outcome}) => outcome !== 'pass');
        if (blockedBy === null) {
          expect([verdict, leg, stopping]).toEqual(['delivered', null, []]);
          return;
        }
        const last = hops.at(-1);
        expect(stopping).toEqual([last]);
        expect([last?.leg, last?.component, last?.id, last?.code]).toEqual([
          blockedBy.leg,
          blockedBy.component,
          blockedBy.id,
          blockedBy.code,
        ]);
        expect(leg).toBe(blockedBy.leg);
        expect(verdict).toBe(last?.outcome === 'unknown' ? 'unknown' : 'dropped');
        const turn = hops.findIndex((hop) => hop.leg === 'return');
        expect(turn < 0 || hops.slice(turn).every((hop) => hop.leg === 'return')).toBe(true);
      }),
      many,
    );
  });

  test('what is delivered stays delivered when a group allows more', () => {
    overDelivered(
      fc.tuple(arbitraryRule, fc.constantFrom('sg-0', 'sg-1', 'sg-open')),
      (model, {flow}, [rule, group]) => {
        expect(ask(apply(model, [{op: 'add-group-rule', group, rule}]), flow).verdict).toBe('delivered');
      },
    );
  });

  test('and when an ACL allows more, after all its other entries', () => {
    overDelivered(arbitraryEntry(fc.constant(30_000)), (model, {flow}, one) => {
      const entry = {...one, action: 'allow'} as const;
      expect(ask(apply(model, [{op: 'put-acl-entry', acl: 'acl-x', entry}]), flow).verdict).toBe('delivered');
    });
  });

  test('without the rules that admitted it, the packet is dropped at that group', () => {
    overDelivered(fc.constant(null), (model, {flow, hops}) => {
      const hop = hops.find(({code}) => code === 'group-admits');
      if (hop === undefined) return;
      const bare = (one: Model['securityGroups'][number]) => ({
        ...one,
        rules: one.rules.filter(({direction}) => direction !== hop.direction),
      });
      const groups = model.securityGroups.map((one) => (one.id === hop.id ? bare(one) : one));
      const now = ask({...model, securityGroups: groups}, flow);
      expect([now.verdict, now.blockedBy?.component, now.blockedBy?.id]).toEqual(['dropped', 'security-group', hop.id]);
    });
  });

  test('every fix, applied, removes the culprit; none changes the model it was made for', () => {
    let fixed = 0;
    fc.assert(
      fc.property(arbitraryModel, arbitraryFlow, (model, flow) => {
        const prepared = prepare(deepFreeze(model));
        const answer = trace(prepared, flow);
        for (const {operations} of fixesFor(prepared, answer)) {
          const now = ask(apply(model, operations), flow);
          expect(now.blockedBy && told(now.blockedBy)).not.toBe(answer.blockedBy && told(answer.blockedBy));
          fixed += 1;
        }
      }),
      {numRuns: 500},
    );
    expect(fixed).toBeGreaterThan(100);
  });
});

test('the longest prefix agrees with a search through all routes', () => {
  const prefix = fc.integer({min: 0, max: 32});
  const address = fc.integer({min: 0, max: 0xffff}).map((low) => `10.0.${low >> 8}.${low & 255}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(address, prefix), {maxLength: 12}), address, (wanted, to) => {
      const destinations = wanted.flatMap(([base, length]) => {
        const cidr = parseCidr(`${base}/${length}`);
        return cidr.ok ? [cidr.value] : [];
      });
      const texts = wanted.map(([base, length]) => `${base}/${length}`);
      const routes = Object.fromEntries(texts.map((text, index) => [text, `eni-${index}`]));
      const value = parseAddress(to) ?? 0;
      const lengths = destinations.filter((one) => holdsAddress(one, value)).map((one) => one.prefix);
      const chosen = chooseRoute(compileTable(table('rtb', 'vpc-a', routes), undefined, new Map()), value);
      expect(chosen?.block.prefix).toBe(lengths.length === 0 ? undefined : Math.max(...lengths));
    }),
  );
});
