import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';
import {words as en} from '../words/facts.en';
import {words as ko} from '../words/facts.ko';
import {resolvers} from './resolve';
import type {Literals, Locale} from './resolve';

interface Options {
  /** Language of the pages this instance reads; anything but `en` is Korean. */
  readonly locale: string;
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

interface Element {
  readonly type: string;
  readonly name?: string | null;
  attributes: Attribute[];
  readonly children: readonly unknown[];
}

type Root = Parameters<typeof visit>[0];

/** String attributes as written; `<Fact bare />` is the empty string. Computed ones cannot be resolved at build time. */
function literalsOf(element: Element, file: VFile): Literals {
  const literals: Record<string, string> = {};
  for (const {type, name, value} of element.attributes) {
    if (type !== 'mdxJsxAttribute' || name === undefined || (typeof value === 'object' && value !== null)) {
      file.fail(`<${element.name ?? ''}> takes plain attributes only, like of="vpc.subnet.reserved"`, element as never);
    }
    literals[name] = typeof value === 'string' ? value : '';
  }
  return literals;
}

/**
 * Resolves `<Fact>`, `<Term>` and `<NotesAndNow>` while the page is built, so that a page carries what it prints and nothing else.
 * An id that does not exist stops the build with the place and the nearest ids.
 */
export default function remarkFacts({locale}: Options) {
  const language: Locale = locale === 'en' ? 'en' : 'ko';
  const words = language === 'en' ? en : ko;
  return (tree: Root, file: VFile): void => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as unknown as Element;
      const resolve = resolvers.get(element.name ?? '');
      if (!resolve) return;
      const resolved = resolve(literalsOf(element, file), {language, words, hasText: element.children.length > 0});
      if (typeof resolved === 'string') file.fail(resolved, node);
      element.attributes = Object.entries(resolved).map(([name, value]) => ({type: 'mdxJsxAttribute', name, value}));
    });
  };
}
