import {describe, expect, test} from 'vitest';
import {words as vpcWords} from '../../words/vpc';
import {outcomeOf, type Outcome} from './outcome';
import {reduce, initialState} from './state';
import {stepGroups} from './steps';
import {study} from './testing/study';
import {traceMarkdown} from './trace-markdown';

const flow = {from: 'app-a', to: 'internet', protocol: 6, port: 443};

function traced(asked = flow, model = study): Outcome {
  const outcome = outcomeOf(model, asked);
  if (!outcome.ok) throw new Error(outcome.error.names.join());
  return outcome.value;
}

const contextOf = (outcome: Outcome) => ({model: study, answer: outcome.answer});

describe('the story of a blocked packet', () => {
  const outcome = traced();

  test('has a culprit and a way out', () => {
    expect(outcome.answer.blockedBy).toMatchObject({component: 'route-table', id: 'main', code: 'no-route'});
    expect(outcome.fixes[0]?.code).toBe('add-route');
  });

  test('tells what lies behind the culprit, once each', () => {
    expect(outcome.beyond).toContain('nat-gateway');
    expect(outcome.beyond).toContain('internet-gateway');
    expect(new Set(outcome.beyond).size).toBe(outcome.beyond.length);
  });

  test('ends well when the first fix is applied', () => {
    const state = initialState(study, flow);
    const mended = reduce(state, {type: 'mend', operations: outcome.fixes[0]?.operations ?? []});
    expect(traced(flow, mended.model).answer.verdict).toBe('delivered');
  });

  test('is one group of steps, with the rest of the way under it', () => {
    const groups = stepGroups(outcome, contextOf(outcome));
    expect(groups.map(({leg}) => leg)).toEqual(['forward']);
    expect(groups[0]?.steps.at(-1)?.outcome).toBe('block');
    expect(groups[0]?.later.length).toBe(2);
  });
});

describe('the story of a delivered packet', () => {
  const outcome = traced({...flow, from: 'web-a'});

  test('has two ways and nothing left over', () => {
    const groups = stepGroups(outcome, contextOf(outcome));
    expect(groups.map(({leg, later}) => [leg, later.length])).toEqual([
      ['forward', 0],
      ['return', 0],
    ]);
    const indices = groups.flatMap(({steps}) => steps.map(({index}) => index));
    expect(indices).toEqual(outcome.answer.hops.map((_, index) => index));
  });

  test('needs no fix', () => {
    expect(outcome.fixes).toEqual([]);
    expect(outcome.beyond).toEqual([]);
  });
});

describe('the story as Markdown', () => {
  const outcome = traced();
  const lines = traceMarkdown('서브넷', flow, outcome, contextOf(outcome)).split('\n');

  test('begins with the question and the verdict', () => {
    expect(lines[0]).toBe('**서브넷**: `app-a` → `internet` TCP 443');
    expect(lines[2]).toContain('**인터넷으로 나가지 못합니다.**');
    expect(lines).toContain(vpcWords.computed);
  });

  test('has a row for every step, all of one width', () => {
    const rows = lines.filter((line) => line.startsWith('|'));
    expect(rows.length).toBe(outcome.answer.hops.length + 2);
    expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length)).size).toBe(1);
  });
});
