import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {Figure} from './models/figure';
import {root} from './site';

interface Case {
  readonly id: string;
  readonly setup: {readonly ref?: string};
  readonly flow: {readonly src: {readonly eni?: string}; readonly dst: string; readonly dport: number};
  readonly expected: {readonly verdict: string; readonly blockedBy?: {readonly id: string}};
}

const shared = path.resolve(root, '../shared/vpc');
const found = existsSync(shared);
const set = 'batfish/test-public-private-subnet';

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(shared, file), 'utf8'));

/** The case whose flow goes from one instance of the account to the other. */
const wanted = (): Case | undefined =>
  (read('oracle-cases.json') as {cases: readonly Case[]}).cases.find(
    ({id, setup}) => setup.ref === set && id === 'BF-08',
  );

/** What the account calls a group, which is what the figure says. */
function nameOf(group: string): string {
  const {SecurityGroups} = read(`inputs/${set}/aws_configs/SecurityGroups.json`) as {
    SecurityGroups: readonly {GroupId: string; GroupName: string}[];
  };
  return SecurityGroups.find(({GroupId}) => GroupId === group)?.GroupName ?? group;
}

for (const language of ['ko', 'en'] as const) {
  test(`a real account is drawn, and traced by pressing its drawing, with the known answer (${language})`, async ({
    page,
  }) => {
    test.skip(!found, 'the accounts of ../shared are not beside the project');
    const known = wanted();
    if (!known) throw new Error('the known case is gone from oracle-cases.json');
    const address = language === 'ko' ? '/test-pages/real-account/' : '/en/test-pages/real-account/';
    const figure = await Figure.on(page, address, 'real', language);
    const [source, destination] = [known.flow.src.eni ?? '', known.flow.dst];
    await figure.root.locator(`[data-drawing="wide"] [data-part$="/${source}"]`).first().click();
    await figure.useAsSource();
    await figure.root.locator('[data-drawing="wide"] [data-part^="card:"]', {hasText: destination}).first().click();
    await figure.useAsDestination();
    await figure.choosePort(known.flow.dport);
    await expect(figure.root.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', known.expected.verdict);
    const culprit = figure.root.locator('[data-outcome="block"]');
    await expect(culprit).toContainText(nameOf(known.expected.blockedBy?.id ?? ''));
  });
}
