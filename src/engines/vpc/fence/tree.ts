import type {TreeKind} from './problem';

/** A piece of the fence's text and where it starts (offset, from 0). */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** The fence as maps, lists and texts; YAML's own types play no part, so `1e3` and `yes` are texts. */
export type Tree = MapTree | ListTree | TextTree;

export interface MapTree {
  readonly kind: 'map';
  readonly at: number;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: Word;
  readonly value: Tree;
}

export interface ListTree {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly Tree[];
}

export interface TextTree {
  readonly kind: 'text';
  readonly at: number;
  readonly text: string;
  /** As written, with quotes and line breaks: what positions are counted in. */
  readonly source: string;
}

/** `subnets:` with nothing after it. */
export const isNothing = (tree: Tree): boolean => tree.kind === 'text' && tree.text === '' && tree.source === '';

export const kindOf = (tree: Tree): TreeKind => tree.kind;

/**
 * The words of a text, each with its place.
 * Quoted and folded texts differ from their source; the place is then found by looking the word up in the source.
 */
export function wordsOf(tree: TextTree): Word[] {
  let from = 0;
  return tree.text
    .split(/\s+/)
    .filter((text) => text !== '')
    .map((text) => {
      const found = tree.source.indexOf(text, from);
      if (found >= 0) from = found + text.length;
      return {text, at: tree.at + Math.max(found, 0)};
    });
}

export const wordOf = (tree: TextTree): Word => ({text: tree.text, at: tree.at});
