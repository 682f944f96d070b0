import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse as parseYaml} from 'yaml';

export const root = path.resolve(import.meta.dirname, '../..');

export const folders = {
  ko: 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
} as const;
export type Locale = keyof typeof folders;

export interface Heading {
  readonly depth: number;
  /** The explicit id, without `#`; undefined where the author wrote none. */
  readonly id: string | undefined;
  readonly text: string;
  readonly line: number;
}

export interface Component {
  readonly name: string;
  /** Attributes as written, in the order of their names. */
  readonly props: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface Code {
  readonly lang: string;
  readonly meta: string;
  readonly value: string;
}

/** What stands between two headings. The first section of a page stands before its first heading. */
export interface Section {
  readonly heading: Heading | undefined;
  readonly components: readonly Component[];
  readonly codes: readonly Code[];
  readonly links: readonly string[];
}

export interface Page {
  /** Path inside its tree: `network/vpc.mdx`. */
  readonly path: string;
  readonly locale: Locale;
  /** Path from the root of the project, for sentences. */
  readonly file: string;
  /** First twelve hex digits of the SHA-256 of the file's bytes. */
  readonly hash: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
  /** Prose by line: no front matter, code, fences, addresses or tags; blanks in their place. */
  readonly prose: readonly string[];
}

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly url?: string;
  readonly name?: string | null;
  readonly attributes?: readonly {readonly name?: string; readonly value?: unknown}[];
  readonly children?: readonly Node[];
  readonly position?: {
    readonly start: {readonly line: number; readonly offset?: number};
    readonly end: {readonly offset?: number};
  };
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const HEADING_ID = /^\/\* #(\S+) \*\/$/;

/** Same length, same line breaks, nothing to read: places keep their line. */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

function headingOf(node: Node): Heading {
  const children = node.children ?? [];
  const marks = children.flatMap((child) =>
    child.type === 'mdxTextExpression' ? (HEADING_ID.exec(child.value ?? '')?.[1] ?? []) : [],
  );
  const words = children.filter((child) => child.type !== 'mdxTextExpression');
  return {
    depth: node.depth ?? 0,
    id: marks[0],
    text: words.map(textOf).join('').trim(),
    line: node.position?.start.line ?? 0,
  };
}

function componentOf(node: Node): Component {
  const given = (node.attributes ?? []).map(
    ({name, value}) => [name ?? '', typeof value === 'string' ? value : ''] as const,
  );
  return {
    name: node.name ?? '',
    props: Object.fromEntries(given.toSorted(([a], [b]) => a.localeCompare(b))),
    line: node.position?.start.line ?? 0,
  };
}

function sectionsOf(tree: Node): readonly Section[] {
  interface Draft {
    heading: Heading | undefined;
    components: Component[];
    codes: Code[];
    links: string[];
  }
  const fresh = (heading: Heading | undefined): Draft => ({heading, components: [], codes: [], links: []});
  let draft = fresh(undefined);
  const drafts = [draft];
  visit(tree as never, (visited: unknown) => {
    const node = visited as Node;
    if (node.type === 'heading') {
      draft = fresh(headingOf(node));
      drafts.push(draft);
    } else if (node.type === 'code') {
      draft.codes.push({lang: node.lang ?? '', meta: node.meta ?? '', value: node.value ?? ''});
    } else if (node.type === 'link' || node.type === 'image') {
      draft.links.push(node.url ?? '');
    } else if (node.type.startsWith('mdxJsx')) {
      draft.components.push(componentOf(node));
    }
  });
  return drafts;
}

/** What a reader reads, by line. Code is not prose, nor are addresses and the tags of components. */
function proseOf(body: string, tree: Node): readonly string[] {
  const hidden: [number, number][] = [];
  visit(tree as never, (visited: unknown) => {
    const node = visited as Node;
    const {start, end} = node.position ?? {start: {}, end: {}};
    if (['code', 'inlineCode', 'mdxTextExpression', 'mdxjsEsm', 'mdxFlowExpression'].includes(node.type)) {
      hidden.push([start.offset ?? 0, end.offset ?? 0]);
    }
  });
  let text = body;
  for (const [start, end] of hidden) text = text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
  text = text.replaceAll(/<\/?[A-Za-z][^>]*>/g, blank).replaceAll(/\]\([^)]*\)/g, (part) => `]${blank(part.slice(1))}`);
  return text.split('\n');
}

export function readPage(file: string, locale: Locale, text: string): Page {
  const head = FRONT_MATTER.exec(text);
  const body = head ? blank(head[0]) + text.slice(head[0].length) : text;
  const tree = unified().use(remarkParse).use(remarkMdx).parse(body) as unknown as Node;
  return {
    path: path.posix.relative(folders[locale], file),
    locale,
    file,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
    frontMatter: (parseYaml(head?.[1] ?? '') ?? {}) as Record<string, unknown>,
    sections: sectionsOf(tree),
    prose: proseOf(body, tree),
  };
}

/** Every page of one language, by path. */
export function readPages(locale: Locale): readonly Page[] {
  const folder = path.join(root, folders[locale]);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
    .map((file) => readPage(`${folders[locale]}/${file}`, locale, readFileSync(path.join(folder, file), 'utf8')));
}
