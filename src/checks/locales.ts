import type {Code, Component, Page, Section} from './pages';

/** Korean documentation of AWS and its English twin are one target. */
const target = (url: string): string => url.replace('docs.aws.amazon.com/ko_kr/', 'docs.aws.amazon.com/');

const written = ({name, props}: Component): string =>
  `<${[name, ...Object.entries(props).map(([key, value]) => (value === '' ? key : `${key}="${value}"`))].join(' ')}>`;

/** A Mermaid diagram is words, and its size follows from them; what must agree is that there is one and that its place is kept. */
function sameCode({lang, meta, value}: Code): string {
  if (lang !== 'mermaid') return `\`\`\`${lang} ${meta}\n${value}`;
  return `\`\`\`mermaid${/\baspect=\S+/.test(meta) ? ' aspect=…' : ''}`;
}

const headline = (section: Section): string =>
  section.heading ? `${'#'.repeat(section.heading.depth)} #${section.heading.id ?? '(no id)'}` : 'the beginning';

/** What one list has more often than the other, in order. */
function surplus(of: readonly string[], over: readonly string[]): readonly string[] {
  const left = [...over];
  return of.filter((item) => {
    const at = left.indexOf(item);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

function headingProblems(korean: Page, english: Page): readonly string[] {
  const [ours, theirs] = [korean, english].map(({sections}) => sections.map(headline)) as [string[], string[]];
  const missing = surplus(ours, theirs).map((heading) => {
    const before = ours[ours.indexOf(heading) - 1];
    return `${english.file}: heading ${heading} is missing${before ? ` after ${before}` : ''}`;
  });
  const extra = surplus(theirs, ours).map((heading) => `${english.file}: heading ${heading} is not in ${korean.file}`);
  if (missing.length + extra.length > 0) return [...missing, ...extra];
  return ours.flatMap((heading, index) =>
    heading === theirs[index]
      ? []
      : [`${english.file}: heading ${theirs[index] ?? ''} stands where ${korean.file} has ${heading}`],
  );
}

/** Order inside a section is the language's own affair; what a section holds is not. */
function sectionProblems(korean: Page, english: Page): readonly string[] {
  return korean.sections.flatMap((section, index) => {
    const twin = english.sections[index];
    if (!twin || headline(section) !== headline(twin)) return [];
    const lists = [
      ['component', section.components.map(written), twin.components.map(written)],
      ['code block', section.codes.map(sameCode), twin.codes.map(sameCode)],
      ['link', section.links.map(target), twin.links.map(target)],
    ] as const;
    return lists.flatMap(([what, ours, theirs]) => [
      ...surplus(ours, theirs).map(
        (item) => `${english.file}: under ${headline(section)} this ${what} is missing: ${item}`,
      ),
      ...surplus(theirs, ours).map(
        (item) => `${english.file}: under ${headline(section)} this ${what} is not in the Korean page: ${item}`,
      ),
    ]);
  });
}

/** Front matter that readers see as words; the rest are settings and must agree. */
const WORDS: ReadonlySet<string> = new Set(['title', 'description', 'sidebar_label', 'keywords']);

function settingProblems(korean: Page, english: Page): readonly string[] {
  return Object.entries(korean.frontMatter).flatMap(([key, value]) => {
    const [ours, theirs] = [value, english.frontMatter[key] ?? value].map((setting) => JSON.stringify(setting));
    if (WORDS.has(key) || ours === theirs) return [];
    return [`${english.file}: front matter says ${key}: ${theirs ?? ''}, the Korean page ${key}: ${ours ?? ''}`];
  });
}

function frontMatterProblems(korean: Page, english: Page): readonly string[] {
  const [ours, theirs] = [korean, english].map(({frontMatter}) =>
    Object.keys(frontMatter).filter((key) => key !== 'translated_from'),
  ) as [string[], string[]];
  const from = english.frontMatter['translated_from'];
  return [
    ...surplus(ours, theirs).map((key) => `${english.file}: front matter lacks ${key}`),
    ...surplus(theirs, ours).map((key) => `${english.file}: front matter has ${key}, which ${korean.file} has not`),
    ...settingProblems(korean, english),
    ...(String(from) === korean.hash
      ? []
      : [
          `${english.file}: translated_from is ${String(from)}, but ${korean.file} is now ${korean.hash}: look at what changed, then stamp the page`,
        ]),
  ];
}

/** Everything in which two trees of pages are out of step, as sentences. */
export function localeProblems(korean: readonly Page[], english: readonly Page[]): readonly string[] {
  const twins = new Map(english.map((page) => [page.path, page]));
  const sources = new Set(korean.map((page) => page.path));
  const orphans = english.filter((page) => !sources.has(page.path)).map(({file}) => `${file}: has no Korean page`);
  return [
    ...orphans,
    ...korean.flatMap((page) => {
      const twin = twins.get(page.path);
      if (!twin) return [`${page.file}: has no English page`];
      return [...frontMatterProblems(page, twin), ...headingProblems(page, twin), ...sectionProblems(page, twin)];
    }),
  ];
}
