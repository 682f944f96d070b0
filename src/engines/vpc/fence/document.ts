import {isAlias, isMap, isScalar, isSeq, parseDocument} from 'yaml';
import type {Node, YAMLError, YAMLMap, YAMLSeq} from 'yaml';

import type {Report} from './report';
import type {Entry, MapTree, Tree} from './tree';

/** Far more than a page can show; a longer text is a mistake such as a pasted file. Characters. */
const LONGEST = 100_000;

/** Deep enough for every section; deeper nesting is never meant. */
const DEEPEST = 12;

/**
 * Reads the text of a fence as a map, or reports why it cannot be one.
 *
 * Why the failsafe schema: every scalar stays the text that was written, so ids such as `2024`, `1e3` or `no` are names, not numbers.
 * Why no anchors and tags: a fence is read by people; an alias hides what it stands for, and aliases of aliases grow without bound.
 */
export function readDocument(text: string, report: Report): MapTree | null {
  if (text.length > LONGEST) {
    report.add(0, 'too-long', {limit: String(LONGEST), length: String(text.length)});
    return null;
  }
  const document = parseDocument(text, {schema: 'failsafe', version: '1.2', uniqueKeys: false, prettyErrors: false});
  for (const error of document.errors) reportSyntax(error, text, report);
  const contents = document.contents as Node | null;
  if (contents === null) {
    if (document.errors.length === 0) report.add(0, 'empty', {});
    return null;
  }
  if (document.errors.length > 0) return null;

  const tree = toTree(contents, text, report, []);
  if (tree === null) return null;
  if (tree.kind === 'map') return tree;
  if (tree.kind === 'text' && tree.text.trim() === '') report.add(0, 'empty', {});
  else report.add(tree.at, 'not-a-map', {found: tree.kind});
  return null;
}

function toTree(node: unknown, text: string, report: Report, path: readonly string[]): Tree | null {
  if (isAlias(node)) {
    report.add(node.range?.[0] ?? 0, 'yaml-alias', {found: `*${node.source}`});
    return null;
  }
  if (!(isScalar(node) || isMap(node) || isSeq(node)) || path.length > DEEPEST) {
    report.add(0, 'yaml-other', {message: 'nesting'});
    return null;
  }
  const at = node.range?.[0] ?? 0;
  if (node.anchor !== undefined) report.add(at, 'yaml-alias', {found: `&${node.anchor}`});
  if (node.tag?.startsWith('!') === true)
    report.add(Math.max(text.lastIndexOf(node.tag, at), 0), 'yaml-tag', {found: node.tag});
  if (isMap(node)) return {kind: 'map', at, entries: toEntries(node, text, report, path)};
  if (isSeq(node)) return {kind: 'list', at, items: toItems(node, text, report, path)};
  const source = text.slice(at, node.range?.[1] ?? at);
  return {kind: 'text', at, text: typeof node.value === 'string' ? node.value : '', source};
}

function toItems(node: YAMLSeq, text: string, report: Report, path: readonly string[]): Tree[] {
  return node.items.flatMap((item) => toTree(item, text, report, [...path, '']) ?? []);
}

function toEntries(node: YAMLMap, text: string, report: Report, path: readonly string[]): Entry[] {
  const seen = new Map<string, number>();
  return node.items.flatMap((pair) => {
    const key = toTree(pair.key, text, report, [...path, '']);
    if (key === null) return [];
    if (key.kind !== 'text') {
      report.add(key.at, 'yaml-key', {});
      return [];
    }
    const first = seen.get(key.text);
    if (first !== undefined) {
      reportDuplicate(key.at, key.text, report.lineOf(first), path, report);
      return [];
    }
    seen.set(key.text, key.at);
    // `a: {b, c: d}` leaves `b` without a value node.
    const end = key.at + key.source.length;
    const value = pair.value === null ? nothing(end) : toTree(pair.value, text, report, [...path, key.text]);
    return value === null ? [] : [{key: {text: key.text, at: key.at}, value}];
  });
}

/** A destination that a table routes twice is an error of AWS's own; any other key is only a slip of the pen. */
function reportDuplicate(at: number, key: string, line: string, path: readonly string[], report: Report): void {
  const [table, section] = path.slice(-2);
  if (section === 'routes')
    report.add(at, 'route-twice', {destination: key, table: table ?? '', line}, 'RouteAlreadyExists');
  else report.add(at, 'duplicate-key', {key, line});
}

const nothing = (at: number): Tree => ({kind: 'text', at, text: '', source: ''});

/** The parser's errors, in the terms of someone who wrote the fence by hand. */
function reportSyntax(error: YAMLError, text: string, report: Report): void {
  const at = Math.min(error.pos[0], text.length);
  const found = text.slice(at, at + 1);
  if (error.code === 'TAB_AS_INDENT' || found === '\t') report.add(at, 'yaml-tab', {});
  else if (error.message.includes('end with a') || error.code === 'MISSING_CHAR') reportUnclosed(error, text, report);
  else if (error.code === 'BAD_INDENT') report.add(at + leadingSpaces(text, at), 'yaml-indent', {});
  else if (error.code === 'BLOCK_AS_IMPLICIT_KEY') report.add(at, 'yaml-colon', {});
  else if (error.code === 'MULTIPLE_DOCS') report.add(at, 'yaml-documents', {});
  else if (error.code === 'BAD_ALIAS') report.add(at, 'yaml-alias', {found: word(text, at)});
  else if (error.code === 'TAG_RESOLVE_FAILED') report.add(at, 'yaml-tag', {found: word(text, at)});
  else if (error.code === 'BAD_SCALAR_START' || error.code === 'UNEXPECTED_TOKEN')
    report.add(at, 'yaml-character', {found});
  else report.add(at, 'yaml-other', {message: error.code});
}

const OPENING = {'"': '"', "'": "'", ']': '[', '}': '{'} as const;

/** Says where the bracket or quote was opened: the end of the text, where the parser notices, helps nobody. */
function reportUnclosed(error: YAMLError, text: string, report: Report): void {
  const character = (['"', "'", ']'] as const).find((one) => error.message.includes(one)) ?? '}';
  const opened = text.lastIndexOf(OPENING[character], error.pos[0] - 1);
  report.add(Math.max(opened, 0), 'yaml-unclosed', {character});
}

const leadingSpaces = (text: string, at: number): number => /^ */.exec(text.slice(at))?.[0].length ?? 0;
const word = (text: string, at: number): string => /^\S*/.exec(text.slice(at, at + 40))?.[0] ?? '';
