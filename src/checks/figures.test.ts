import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Answer} from '../engines/vpc/answer';
import {apply} from '../engines/vpc/apply';
import type {Figure, FigureFlow} from '../engines/vpc/fence/figure';
import {parseFence} from '../engines/vpc/fence/parse';
import {fixesFor} from '../engines/vpc/fixes';
import type {Model} from '../engines/vpc/model';
import {prepare} from '../engines/vpc/prepare';
import {resolveDestination, resolveSource} from '../engines/vpc/resolve';
import {trace} from '../engines/vpc/trace';
import {root} from './pages';

/** A client's port on any system, inside the ranges of Linux and Windows. */
const SOURCE_PORT = 49_152;

/** The figure with this id on a Korean page. */
function figure(page: string, id: string): Figure {
  const text = readFileSync(path.join(root, 'docs', page), 'utf8');
  const fences = [...text.matchAll(/^```vpc[^\n]*\n([\s\S]*?)^```/gm)].map(([, fence = '']) => parseFence(fence));
  const found = fences.find((parsed) => parsed.ok && parsed.value.id === id);
  if (!found?.ok) throw new Error(`${page} holds no figure ${id} that can be read`);
  return found.value;
}

function ask(model: Model, {from, to, protocol, port, sourcePort}: FigureFlow) {
  const source = resolveSource(model, from);
  const destination = resolveDestination(model, to);
  if (!source.ok || !destination.ok) throw new Error(`${from} or ${to} is not in the figure`);
  const flow = {
    source: source.value,
    destination: destination.value,
    protocol,
    sourcePort: sourcePort ?? SOURCE_PORT,
    ...(port === undefined ? {} : {destinationPort: port}),
  };
  const prepared = prepare(model);
  const answer = trace(prepared, flow);
  return {answer, fixes: fixesFor(prepared, answer)};
}

const said = ({verdict, leg, blockedBy}: Answer): string =>
  blockedBy ? `${verdict}, ${leg ?? ''}: ${blockedBy.code} at ${blockedBy.id}` : verdict;

/** What a page says about its figure: how it opens, and how other questions are answered. Empty where it says nothing. */
const claims: readonly {page: string; id: string; opens: string; others?: readonly [Partial<FigureFlow>, string][]}[] =
  [
    {page: 'index.mdx', id: 'study', opens: 'dropped, forward: no-route at main'},
    {page: 'network/vpc.mdx', id: 'one-vpc', opens: 'delivered'},
    {
      page: 'network/vpc.mdx',
      id: 'default-and-new',
      opens: 'dropped, forward: no-route at main-study-vpc',
      others: [[{from: 'first-a'}, 'delivered']],
    },
    {
      page: 'network/subnets.mdx',
      id: 'public-by-route',
      opens: 'dropped, forward: no-route at main',
      others: [[{from: 'web-a'}, 'delivered']],
    },
    {
      page: 'network/gateways.mdx',
      id: 'no-public-address',
      opens: 'dropped, forward: igw-no-public-address at igw-study',
      others: [[{from: 'web-a'}, 'delivered']],
    },
    {page: 'network/gateways.mdx', id: 'through-nat', opens: 'delivered'},
    {page: 'network/gateways.mdx', id: 'to-the-office', opens: 'dropped, forward: no-route at main'},
    {page: 'network/gateways.mdx', id: 'to-s3', opens: 'delivered'},
    {
      page: 'network/route-tables.mdx',
      id: 'main-or-custom',
      opens: 'dropped, forward: no-route at main',
      others: [[{from: 'app-c'}, 'delivered']],
    },
    {page: 'network/route-tables.mdx', id: 'longest-prefix', opens: 'delivered'},
    {page: 'network/route-tables.mdx', id: 'blackhole', opens: 'dropped, forward: blackhole-route at rtb-app'},
    {page: 'network/security.mdx', id: 'reply-blocked', opens: 'dropped, return: acl-final-deny at acl-db'},
    {
      page: 'network/security.mdx',
      id: 'group-as-source',
      opens: 'dropped, forward: group-no-match at sg-db',
      others: [[{from: 'app-a'}, 'delivered']],
    },
  ];

describe('the figures show what the pages say', () => {
  for (const {page, id, opens, others = []} of claims) {
    const {model, flow} = figure(page, id);
    if (!flow) throw new Error(`${page}: ${id} opens without a flow`);

    test(`${page}, ${id}: opens with "${opens}"`, () => {
      expect(said(ask(model, flow).answer)).toBe(opens);
    });

    for (const [change, verdict] of others) {
      test(`${page}, ${id}: from ${change.from ?? flow.from} it is ${verdict}`, () => {
        expect(said(ask(model, {...flow, ...change}).answer)).toBe(verdict);
      });
    }

    if (opens === 'delivered') continue;
    test(`${page}, ${id}: its first fix leads to delivered`, () => {
      const [first] = ask(model, flow).fixes;
      expect(said(ask(apply(model, first?.operations ?? []), flow).answer)).toBe('delivered');
    });
  }

  test('and no figure of the notes’ pages is left out', () => {
    const docs = path.join(root, 'docs');
    const pages = readdirSync(docs, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll(path.sep, '/'));
    const present = pages
      .filter((page) => page.endsWith('.mdx') && !page.startsWith('reference/'))
      .flatMap((page) =>
        [...readFileSync(path.join(docs, page), 'utf8').matchAll(/^```vpc[^\n]*\n([\s\S]*?)^```/gm)].map(
          ([, fence = '']) => `${page} ${/^id:\s*(\S+)/m.exec(fence)?.[1] ?? ''}`,
        ),
      );
    expect(present.toSorted()).toEqual(claims.map(({page, id}) => `${page} ${id}`).toSorted());
  });
});
