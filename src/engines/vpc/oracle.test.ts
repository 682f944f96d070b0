import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseProtocol} from '../net/protocol';
import type {Answer, Flow, Source} from './answer';
import {readAws} from './aws/read';
import type {Model} from './model';
import {prepare} from './prepare';
import {fromNeutral, type Neutral} from './testing/neutral';
import {trace} from './trace';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly setup: {readonly ref?: string; readonly inline?: Neutral};
  readonly flow: {
    readonly src: {
      readonly eni?: string;
      readonly ip?: string;
      readonly internet?: string;
      readonly onprem?: string;
      readonly vgw?: string;
    };
    readonly dst: string;
    readonly proto: string | number;
    readonly sport?: number;
    readonly dport?: number;
    readonly icmpType?: number;
    readonly icmpCode?: number;
    readonly natPort?: number;
  };
  readonly expected: {
    readonly verdict: 'delivered' | 'dropped';
    readonly blockedBy?: {readonly leg: string; readonly component: string; readonly id: string | null} | null;
    readonly alsoAcceptBlockedBy?: readonly string[];
    readonly mustPass?: readonly string[];
  };
  readonly assumes?: 'routes';
  readonly later?: string;
}

const shared = path.resolve(import.meta.dirname, '../../../../shared/vpc');
const found = existsSync(shared);
const cases: readonly Case[] = found
  ? (JSON.parse(readFileSync(path.join(shared, 'oracle-cases.json'), 'utf8')) as {cases: Case[]}).cases
  : [];

function filesUnder(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, {recursive: true, encoding: 'utf8'})
    .map((name) => path.join(place, name))
    .filter((file) => file.endsWith('.json'));
}

const models = new Map<string, Model>();
function modelOf({ref, inline}: Case['setup']): Model {
  if (inline) return fromNeutral(inline);
  const place = path.join(shared, 'inputs', ref ?? '');
  const known = models.get(place);
  if (known) return known;
  const {model} = readAws(
    filesUnder(place).map((file) => ({path: path.relative(place, file), text: readFileSync(file, 'utf8')})),
  );
  models.set(place, model);
  return model;
}

/** The site side is assumed to hold the source address, as the cases' conventions say. */
function sourceOf({src}: Case['flow']): Source {
  if (src.eni !== undefined) return {kind: 'interface', id: src.eni, ...(src.ip ? {address: src.ip} : {})};
  if (src.internet !== undefined) return {kind: 'internet', address: src.internet};
  return {kind: 'on-premises', address: src.onprem ?? '', gateway: src.vgw ?? ''};
}

function flowOf({flow}: Case): Flow {
  return {
    source: sourceOf(flow),
    destination: flow.dst,
    protocol: typeof flow.proto === 'number' ? flow.proto : (parseProtocol(flow.proto) ?? -1),
    ...(flow.sport === undefined ? {} : {sourcePort: flow.sport}),
    ...(flow.dport === undefined ? {} : {destinationPort: flow.dport}),
    ...(flow.icmpType === undefined ? {} : {icmpType: flow.icmpType}),
    ...(flow.icmpCode === undefined ? {} : {icmpCode: flow.icmpCode}),
    ...(flow.natPort === undefined ? {} : {natPort: flow.natPort}),
  };
}

const met = (answer: Answer, what: string): boolean => {
  const [component, id] = what.split(/:(.*)/s);
  return answer.hops.some(
    (hop) =>
      hop.leg === 'forward' &&
      (hop.component === component || hop.at.subnet === id) &&
      (id === undefined || hop.id === id || hop.at.subnet === id),
  );
};

/** What differs from the expected answer, in words; empty when nothing does. */
function differences(answer: Answer, {expected}: Case): readonly string[] {
  const {blockedBy} = answer;
  const wanted = expected.blockedBy;
  const problems: string[] = [];
  if (answer.verdict !== expected.verdict) {
    problems.push(
      `verdict ${answer.verdict}, expected ${expected.verdict} (${blockedBy?.component ?? ''} ${blockedBy?.id ?? ''} ${blockedBy?.code ?? ''})`,
    );
  }
  if (wanted && blockedBy) {
    const accepted = [wanted.component, ...(expected.alsoAcceptBlockedBy ?? [])];
    if (blockedBy.leg !== wanted.leg) problems.push(`leg ${blockedBy.leg}, expected ${wanted.leg}`);
    if (!accepted.includes(blockedBy.component))
      problems.push(`component ${blockedBy.component}, expected ${accepted.join(' or ')}`);
    const same = blockedBy.component === wanted.component && wanted.id !== null;
    if (same && blockedBy.id !== wanted.id) problems.push(`id ${blockedBy.id}, expected ${wanted.id}`);
  }
  for (const what of expected.mustPass ?? []) {
    if (what.startsWith('!') === met(answer, what.replace('!', ''))) problems.push(`the forward path: ${what}`);
  }
  return problems;
}

test('the oracle cases are beside the project', () => {
  if (!found && !process.env['CI']) return;
  expect(cases.length).toBeGreaterThan(100);
});

describe.skipIf(!found)(
  'flows with a known right answer (skipped where the shared cases are not beside the project)',
  () => {
    for (const one of cases) {
      test(`${one.id}: ${one.title}`, () => {
        const model = modelOf(one.setup);
        const flow = flowOf(one);
        const answer = trace(prepare(model, {assumeRoutes: one.assumes === 'routes'}), flow);
        if (one.later !== undefined && answer.verdict === 'unknown') return;
        expect(differences(answer, one)).toEqual([]);
        if (one.assumes === 'routes') expect(trace(prepare(model), flow).verdict).toBe('unknown');
      });
    }
  },
);
