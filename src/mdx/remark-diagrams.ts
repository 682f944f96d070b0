import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {flowchartSteps} from './flowchart-steps';

const attribute = (name: string, value: string) => ({type: 'mdxJsxAttribute' as const, name, value});

/** `aspect=16/9 title="…"` behind the fence's language. */
function readMeta(meta: string): {aspect?: string; title?: string} {
  const aspect = /\baspect=(\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?)/.exec(meta)?.[1];
  const title = /\btitle="([^"]*)"/.exec(meta)?.[1];
  return {...(aspect ? {aspect} : {}), ...(title ? {title} : {})};
}

/**
 * Why: the stock plugin drops what stands behind the language of a mermaid fence and leaves nothing in the HTML.
 * This one keeps the shape (so that the page does not jump when the drawing arrives), the title, and the diagram as text.
 */
export default function remarkDiagrams() {
  return (tree: Root): void => {
    visit(tree, 'code', (node: Code, index, parent) => {
      if (node.lang !== 'mermaid' || parent === undefined || index === undefined) return;
      const {aspect, title} = readMeta(node.meta ?? '');
      const attributes = [
        attribute('value', node.value),
        attribute('steps', JSON.stringify(flowchartSteps(node.value))),
        ...(aspect ? [attribute('aspect', aspect)] : []),
        ...(title ? [attribute('title', title)] : []),
      ];
      const element = {type: 'mdxJsxFlowElement' as const, name: 'mermaid', attributes, children: []};
      parent.children.splice(index, 1, element as unknown as Code);
    });
  };
}
