import {facts} from '../facts/all';
import {claims} from '../facts/claims-network.data';
import type {Claim} from '../facts/claim';
import type {Fact, Source} from '../facts/fact';
import {glossary} from '../facts/glossary.data';
import type {Term} from '../facts/term';
import type {FactWords} from '../words/facts.types';
import {fill} from './fill';
import {nearest} from './nearest';
import {printFact} from './print-fact';

export type Locale = 'ko' | 'en';
export type Literals = Readonly<Record<string, string>>;

interface Context {
  readonly language: Locale;
  readonly words: FactWords;
  /** Whether the author wrote text between the tags. */
  readonly hasText: boolean;
}

/** Attributes to print, or the sentence that stops the build. */
type Resolve = (given: Literals, context: Context) => Literals | string;

const factsById: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.id, fact]));
const termsById: ReadonlyMap<string, Term> = new Map(glossary.map((term) => [term.id, term]));
const claimsById: ReadonlyMap<string, Claim> = new Map(claims.map((claim) => [claim.id, claim]));

function unknownId(tag: string, attribute: string, id: string | undefined, names: Iterable<string>): string {
  if (id === undefined) return `<${tag}> needs ${attribute}="…"`;
  const near = nearest(id, [...names]).join(', ');
  return `<${tag} ${attribute}="${id}">: there is no such id. Nearest: ${near}`;
}

const resolveFact: Resolve = (given, {words}) => {
  const fact = factsById.get(given.of ?? '');
  if (!fact) return unknownId('Fact', 'of', given.of, factsById.keys());
  const show = given.show === undefined ? {} : {show: given.show};
  const printed = printFact(fact, {...show, bare: 'bare' in given, dated: 'dated' in given}, words);
  if (!printed.ok) {
    const parts = printed.parts.length === 0 ? 'It has no parts' : `Its parts: ${printed.parts.join(', ')}`;
    return `<Fact of="${fact.id}">: write show="…" with a part that exists. ${parts}`;
  }
  const {source, scope, checkedOn, unit} = fact;
  return {
    value: printed.text,
    ...(unit === 'cidr' ? {code: 'true'} : {}),
    label: words.source,
    title: source.title,
    url: source.url,
    note: [words.scope(scope?.region, scope?.date), words.age(source.age), words.checked(checkedOn)]
      .filter((line) => line !== '')
      .join(' · '),
  };
};

const resolveTerm: Resolve = (given, {language, words, hasText}) => {
  const term = termsById.get(given.of ?? '');
  if (!term) return unknownId('Term', 'of', given.of, termsById.keys());
  const inKorean = 'short' in given ? term.ko : introduced(term);
  return {
    ...(hasText ? {} : {term: language === 'en' ? term.en : inKorean}),
    other: language === 'en' ? term.ko : term.en,
    otherLang: language === 'en' ? 'ko' : 'en',
    text: fill(term.says[language], factsById, words),
    page: term.page,
    more: words.explainedOn,
  };
};

/** Korean first, the English or the abbreviation once behind it; terms AWS does not translate stand alone. */
function introduced({ko, en, abbreviation}: Term): string {
  if (ko.includes('(')) return ko;
  const behind = [en, abbreviation].filter((part) => part !== undefined && part !== ko).join(', ');
  return behind === '' || ko === en ? ko : `${ko}(${behind})`;
}

const resolveClaim: Resolve = (given, {language, words}) => {
  const claim = claimsById.get(given.claim ?? '');
  if (!claim) return unknownId('NotesAndNow', 'claim', given.claim, claimsById.keys());
  return {
    id: `claim-${claim.id}`,
    heading: words.notesAndNow,
    verdict: claim.verdict,
    verdictWord: words.verdicts[claim.verdict],
    notesLabel: words.notesSay(claim.lines.length === 1 ? String(claim.lines[0]) : lineSpan(claim.lines)),
    notes: claim.notes[language],
    nowLabel: words.now,
    now: fill(claim.now[language], factsById, words),
    sourceLabel: words.source,
    // Titles and addresses alternate: attributes are strings, and a line break is in neither.
    sources: uniqueByUrl(claim.sources)
      .flatMap(({title, url}) => [title, url])
      .join('\n'),
    checked: words.checked(claim.checkedOn),
  };
};

function lineSpan(lines: readonly number[]): string {
  return `${String(Math.min(...lines))}–${String(Math.max(...lines))}`;
}

function uniqueByUrl(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

export const resolvers: ReadonlyMap<string, Resolve> = new Map([
  ['Fact', resolveFact],
  ['Term', resolveTerm],
  ['NotesAndNow', resolveClaim],
]);
