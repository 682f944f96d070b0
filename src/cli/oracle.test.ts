import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {wordsFor} from './language';
import {run} from './trace';

const shared = join(import.meta.dirname, '../../../shared/vpc');
const hasShared = existsSync(shared);

interface Case {
  readonly id: string;
  readonly title: string;
  readonly setup: {readonly ref?: string};
  readonly flow: {
    readonly src: {
      readonly eni?: string;
      readonly ip?: string;
      readonly internet?: string;
      readonly onprem?: string;
      readonly vgw?: string;
    };
    readonly dst: string;
    readonly proto: string;
    readonly sport?: number;
    readonly dport?: number;
    readonly icmpType?: number;
    readonly icmpCode?: number;
  };
  readonly expected: {
    readonly verdict: 'delivered' | 'dropped';
    readonly blockedBy?: {readonly leg: string; readonly component: string; readonly id: string | null};
    readonly alsoAcceptBlockedBy?: readonly string[];
  };
  readonly assumes?: string;
  readonly later?: string;
}

const cases: readonly Case[] = hasShared
  ? (JSON.parse(readFileSync(join(shared, 'oracle-cases.json'), 'utf8')) as {cases: readonly Case[]}).cases
  : [];

const argumentsOf = ({setup, flow}: Case): readonly string[] => {
  const {src} = flow;
  const options: readonly (readonly [string, string | number | undefined])[] = [
    ['--from', src.eni ?? src.internet ?? src.onprem],
    ['--to', flow.dst],
    ['--protocol', flow.proto],
    ['--port', flow.dport],
    ['--source-port', flow.sport],
    ['--source-ip', src.ip],
    ['--via', src.vgw],
    ['--icmp-type', flow.icmpType],
    ['--icmp-code', flow.icmpCode],
  ];
  const given = options.flatMap(([option, value]) => (value === undefined ? [] : [option, String(value)]));
  return ['trace', join(shared, 'inputs', setup.ref ?? ''), ...given, '--json'];
};

interface Printed {
  readonly verdict: string;
  readonly leg: string | null;
  readonly blockedBy: {readonly component: string; readonly id: string} | null;
}

const style = {strong: (text: string) => text, faint: (text: string) => text};
const exitCodes: Readonly<Record<string, number>> = {delivered: 0, dropped: 1, unknown: 3};

const ask = async (argv: readonly string[]): Promise<{printed: Printed; exitCode: number}> => {
  const {out, error, exitCode} = await run(argv, wordsFor('en'), style);
  expect(error).toBe('');
  return {printed: JSON.parse(out) as Printed, exitCode};
};

/** Made-up names of tables that the data do not hold. */
const isAssumed = (id: string | null): boolean => id?.startsWith('(') === true;

describe.skipIf(!hasShared && !process.env['CI'])(
  'the command on real answers (or: the shared cases are not there)',
  () => {
    test('the cases are there', () => {
      expect(cases.length).toBeGreaterThan(0);
    });

    for (const one of cases.filter(({setup}) => setup.ref !== undefined)) {
      const argv = argumentsOf(one);

      test(`${one.id} ${one.title}`, async () => {
        const {verdict, blockedBy, alsoAcceptBlockedBy = []} = one.expected;
        const {printed, exitCode} = await ask(one.assumes === 'routes' ? [...argv, '--assume-routes'] : argv);
        expect(exitCode).toBe(exitCodes[printed.verdict]);
        if (one.later !== undefined && printed.verdict === 'unknown') return;
        expect(printed.verdict).toBe(verdict);
        if (blockedBy === undefined) return;
        expect(printed.leg).toBe(blockedBy.leg);
        expect([blockedBy.component, ...alsoAcceptBlockedBy]).toContain(printed.blockedBy?.component);
        const isTheOne = printed.blockedBy?.component === blockedBy.component;
        if (isTheOne && blockedBy.id !== null && !isAssumed(blockedBy.id))
          expect(printed.blockedBy.id).toBe(blockedBy.id);
      });

      if (one.assumes !== 'routes') continue;
      test(`${one.id} cannot be answered without assuming routes`, async () => {
        const {printed} = await ask(argv);
        // A group that refuses is met before any route is looked for.
        if (one.expected.blockedBy?.component === 'security-group') expect(printed.verdict).not.toBe('delivered');
        else expect(printed.verdict).toBe('unknown');
      });
    }
  },
);
