import type {Program} from 'estree';
import {valueToEstree} from 'estree-util-value-to-estree';

import type {Figure} from '../engines/vpc/fence/figure';
import {textIn} from './languages';
import type {Locale} from './languages';

const COMPONENT = 'VpcFigure';
const ROOM = '@site/src/rooms/vpc';

const program = (...body: Program['body']): Program => ({type: 'Program', sourceType: 'module', comments: [], body});

/** A text as a plain attribute, anything else as a literal of the compiled page: no JSON is parsed in the reader's browser. */
function attribute(name: string, value: unknown): object {
  if (typeof value === 'string') return {type: 'mdxJsxAttribute', name, value};
  const estree = program({type: 'ExpressionStatement', expression: valueToEstree(value)});
  return {type: 'mdxJsxAttribute', name, value: {type: 'mdxJsxAttributeValueExpression', value: '', data: {estree}}};
}

/** `<VpcFigure …/>` with the figure's texts in the page's language. */
export function figureElement({id, title, caption, model, flow}: Figure, fence: string, locale: Locale): object {
  const props: readonly (readonly [name: string, value: unknown])[] = [
    ['id', id],
    ['title', textIn(locale, title)],
    ['caption', textIn(locale, caption)],
    ['model', model],
    ['flow', flow],
    ['fence', fence],
  ];
  const attributes = props.filter(([, value]) => value !== undefined).map(([name, value]) => attribute(name, value));
  return {type: 'mdxJsxFlowElement', name: COMPONENT, attributes, children: []};
}

/** The import that the element needs: only pages with a fence carry the room. */
export function roomImport(): object {
  const estree = program({
    type: 'ImportDeclaration',
    specifiers: [
      {
        type: 'ImportSpecifier',
        imported: {type: 'Identifier', name: COMPONENT},
        local: {type: 'Identifier', name: COMPONENT},
      },
    ],
    source: {type: 'Literal', value: ROOM, raw: JSON.stringify(ROOM)},
    attributes: [],
  });
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}

/** A page may import the room itself, to use it as a component beside its fences. */
export const importsRoom = (node: {readonly type: string; readonly value?: unknown}): boolean =>
  node.type === 'mdxjsEsm' &&
  typeof node.value === 'string' &&
  new RegExp(`import[^;]*\\b${COMPONENT}\\b[^;]*from`).test(node.value);
