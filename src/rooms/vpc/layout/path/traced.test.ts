import {describe, expect, test} from 'vitest';
import type {Answer, Flow} from '../../../../engines/vpc/answer';
import {prepare} from '../../../../engines/vpc/prepare';
import {trace} from '../../../../engines/vpc/trace';
import type {Model} from '../../../../engines/vpc/model';
import {words} from '../../../../words/vpc-drawing.en';
import {layoutNetwork} from '../layoutNetwork';
import {study} from '../testing/study';
import type {Layout} from '../types';
import {pathOf} from './pathOf';
import type {Path} from './types';

const open: Model = {
  ...study,
  securityGroups: study.securityGroups.map((group) => ({
    ...group,
    rules: (['ingress', 'egress'] as const).map((direction) => ({direction, protocol: -1, peer: {cidr: '0.0.0.0/0'}})),
  })),
  networkAcls: study.networkAcls.map((acl) => ({
    ...acl,
    entries: (['ingress', 'egress'] as const).map((direction) => ({
      number: 100,
      direction,
      action: 'allow',
      protocol: -1,
      cidr: '0.0.0.0/0',
    })),
  })),
};
const layout: Layout = layoutNetwork(open, {shape: 'wide', words});
const inside = (id: string): Flow['source'] => ({kind: 'interface', id});
const ask = (source: Flow['source'], destination: string): {answer: Answer; path: Path} => {
  const answer = trace(prepare(open), {source, destination, protocol: 6, destinationPort: 443});
  return {answer, path: pathOf(layout, answer)};
};

/** The boxes a leg goes through, as long as each stretch starts where the one before ended. */
const chain = ({pieces}: Path, leg: string): string[] => {
  const own = pieces.filter((piece) => piece.leg === leg);
  return own.flatMap(({from, to}, i) =>
    i === 0 ? [from, to] : from === own[i - 1]?.to ? [to] : [`gap before ${from}`, to],
  );
};

describe('what the tracer answers is drawn without a gap', () => {
  for (const [title, source, destination, there, back] of [
    [
      'from a private subnet to the internet',
      inside('app-a'),
      '198.51.100.7',
      [
        'card:private-a/app-a',
        'strip:private-a',
        'card:public-a/nat-a',
        'strip:public-a',
        'gateway:igw-study',
        'internet',
      ],
      ['internet', 'gateway:igw-study', 'card:public-a/nat-a', 'card:private-a/app-a'],
    ],
    [
      'from a public subnet to the internet',
      inside('web-a'),
      '198.51.100.7',
      ['card:public-a/web-a', 'strip:public-a', 'gateway:igw-study', 'internet'],
      ['internet', 'gateway:igw-study', 'card:public-a/web-a'],
    ],
    [
      'from the internet to a public address',
      {kind: 'internet', address: '198.51.100.7'} as const,
      '203.0.113.10',
      ['internet', 'gateway:igw-study', 'card:public-a/web-a'],
      ['card:public-a/web-a', 'strip:public-a', 'gateway:igw-study', 'internet'],
    ],
    [
      'from one zone to the other',
      inside('app-a'),
      '10.0.11.20',
      ['card:private-a/app-a', 'strip:private-a', 'card:private-c/db-c'],
      ['card:private-c/db-c', 'strip:private-c', 'card:private-a/app-a'],
    ],
  ] as const) {
    test(title, () => {
      const {answer, path} = ask(source, destination);
      expect(answer.verdict).toBe('delivered');
      expect(chain(path, 'forward').filter((key, i, all) => key !== all[i - 1])).toEqual(there);
      expect(chain(path, 'return').filter((key) => back.includes(key as never))).toEqual(back);
      expect(chain(path, 'return').join(' ')).not.toContain('gap');
      expect(path.marks.map(({state}) => state)).toEqual(['pass', 'pass']);
    });
  }
});
