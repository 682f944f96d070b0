import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import * as otherServices from '../facts/other-services';
import * as vpc from '../facts/vpc';
import {facts} from '../facts/all';
import {claims} from '../facts/claims-network.data';
import type {Fact, Source} from '../facts/fact';
import {glossary} from '../facts/glossary.data';
import {sources} from '../facts/sources';
import {factIdsIn, fill} from '../mdx/fill';
import {words as english} from '../words/facts.en';
import {words as korean} from '../words/facts.ko';
import {readPages, root} from './pages';
import type {Page} from './pages';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const AGE = /^\d{4}(-\d{2}(-\d{2})?|-mid|-late)?$/;
const ID = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

const isDay = (iso: string): boolean => DAY.test(iso) && !Number.isNaN(Date.parse(iso));
const pages = [...readPages('ko'), ...readPages('en')];

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The day or month a source is from; a copy "since" a month is at least that old. */
function ageOf({age}: Source): string | undefined {
  if (age.kind === 'undated') return undefined;
  return age.kind === 'docs' ? age.since : age.date;
}

function sourceProblems(name: string, source: Source): readonly string[] {
  const age = ageOf(source);
  return [
    ...(source.url.startsWith('https://') ? [] : [`${name}: the source must be an https address, not ${source.url}`]),
    ...(source.title.trim() === '' ? [`${name}: the source has no title`] : []),
    ...(age === undefined || AGE.test(age) ? [] : [`${name}: "${age}" is not a year, month or day`]),
  ];
}

function factProblems({id, kind, scope, checkedOn, source}: Fact): readonly string[] {
  const age = ageOf(source);
  return [
    ...(ID.test(id) ? [] : [`${id}: an id is lower-case words joined by dots and hyphens`]),
    ...(isDay(checkedOn) ? [] : [`${id}: checkedOn is "${checkedOn}", which is no day`]),
    ...(age !== undefined && DAY.test(age) && age > checkedOn ? [`${id}: was checked before its source existed`] : []),
    ...(kind === 'price' && !(scope?.region && scope.date) ? [`${id}: a price needs its Region and its date`] : []),
    ...(scope?.date === undefined || isDay(scope.date)
      ? []
      : [`${id}: scope.date is "${scope.date}", which is no day`]),
    ...sourceProblems(id, source),
  ];
}

/** Names under which code imports facts, by id. */
const exported = new Map(
  [vpc, otherServices].flatMap((module) => Object.entries<Fact>(module).map(([name, {id}]) => [id, name] as const)),
);

/** Everything outside src/facts that could import one. */
function readCode(): string {
  return readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(ts|tsx)$/.test(file) && !/^(facts|checks)[\\/]/.test(file))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
    .join('\n');
}

function unusedFacts(): readonly string[] {
  const onPages = pages.flatMap(({sections}) =>
    sections.flatMap(({components}) =>
      components.flatMap(({name, props}) => (name === 'Fact' ? [props['of'] ?? ''] : [])),
    ),
  );
  const inData = [...claims.flatMap(({now}) => [now.ko, now.en]), ...glossary.flatMap(({says}) => [says.ko, says.en])];
  const used = new Set([...onPages, ...inData.flatMap(factIdsIn)]);
  const code = readCode();
  return facts
    .filter(({id}) => !used.has(id) && !new RegExp(`\\b${exported.get(id) ?? id}\\b`).test(code))
    .map(({id}) => `${id}: no page, correction, term or engine uses this fact`);
}

describe('facts', () => {
  test('are well formed', () => {
    expect([
      ...facts.flatMap(factProblems),
      ...repeated(facts.map(({id}) => id)).map((id) => `${id}: stands twice`),
    ]).toEqual([]);
  });

  test('are all used', () => {
    expect(unusedFacts()).toEqual([]);
  });

  test('rest on sources that are all used', () => {
    const used = new Set([
      ...facts.map(({source}) => source.url),
      ...claims.flatMap((claim) => claim.sources.map(({url}) => url)),
    ]);
    const idle = Object.entries(sources).filter(([, {url}]) => !used.has(url));
    expect(idle.map(([name]) => `${name}: no fact and no correction rests on this source`)).toEqual([]);
  });

  test('are printed with Region and date where they are prices, and beside the calculator', () => {
    const prices = new Set(facts.filter(({kind}) => kind === 'price').map(({id}) => id));
    const problems = pages.flatMap(({file, sections}) =>
      sections.flatMap(({components, links, heading}) => {
        const shown = components.filter(({name, props}) => name === 'Fact' && prices.has(props['of'] ?? ''));
        if (shown.length === 0) return [];
        const where = `${file}, under #${heading?.id ?? ''}`;
        return [
          ...(shown.some(({props}) => 'dated' in props) ? [] : [`${where}: prices need \`dated\` on one of them`]),
          ...(links.some((link) => link.startsWith('https://calculator.aws/'))
            ? []
            : [`${where}: prices need a link to the calculator`]),
        ];
      }),
    );
    expect(problems).toEqual([]);
  });
});

/** Headings and pages that a term may lead to: `/network/vpc#cidr`. */
function placesOf({path: file, sections}: Page): readonly string[] {
  const page = `/${file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '')}`;
  return [page, ...sections.flatMap(({heading}) => (heading?.id === undefined ? [] : [`${page}#${heading.id}`]))];
}

describe('corrections', () => {
  test('are well formed, in both languages', () => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const problems = claims.flatMap(({id, lines, notes, now, sources: given, checkedOn}) => [
      ...(lines.length > 0 ? [] : [`${id}: says no line of the notes`]),
      ...(given.length > 0 ? [] : [`${id}: has no source`]),
      ...(isDay(checkedOn) ? [] : [`${id}: checkedOn is no day`]),
      ...(notes.ko && notes.en ? [] : [`${id}: does not quote the notes in both languages`]),
      ...(fill(now.ko, byId, korean) && fill(now.en, byId, english) ? [] : [`${id}: does not say what holds now`]),
      ...given.flatMap((source) => sourceProblems(id, source)),
    ]);
    expect([...problems, ...repeated(claims.map(({id}) => id)).map((id) => `${id}: stands twice`)]).toEqual([]);
  });

  test('that are not right stand on a page', () => {
    const shown = new Set(
      pages.flatMap(({sections}) => sections.flatMap(({components}) => components.map(({props}) => props['claim']))),
    );
    const hidden = claims.filter(({id, verdict}) => verdict !== 'right' && !shown.has(id));
    expect(hidden.map(({id, verdict}) => `${id}: is ${verdict}, but no page says so`)).toEqual([]);
  });
});

describe('terms', () => {
  test('are well formed and lead to headings that exist', () => {
    const places = new Set(readPages('ko').flatMap(placesOf));
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const problems = glossary.flatMap(({id, says, page}) => [
      ...(places.has(page) ? [] : [`${id}: ${page} is no page or heading`]),
      ...(fill(says.ko, byId, korean) && fill(says.en, byId, english) ? [] : [`${id}: explains nothing`]),
    ]);
    expect([...problems, ...repeated(glossary.map(({id}) => id)).map((id) => `${id}: stands twice`)]).toEqual([]);
  });
});
