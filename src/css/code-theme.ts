import type {PrismTheme} from 'prism-react-renderer';

/** Colours of code by tokens, so that one theme serves light and dark and its contrast is computed with the others. */
export const codeTheme: PrismTheme = {
  plain: {color: 'var(--text)', backgroundColor: 'var(--code-ground)'},
  styles: [
    {types: ['comment', 'prolog'], style: {color: 'var(--text-quiet)'}},
    {types: ['string', 'inserted', 'attr-value'], style: {color: 'var(--code-string)'}},
    {types: ['number', 'boolean', 'constant', 'symbol'], style: {color: 'var(--code-number)'}},
    {types: ['keyword', 'atrule', 'attr-name', 'tag', 'property', 'key'], style: {color: 'var(--code-key)'}},
    {types: ['function', 'class-name', 'builtin'], style: {color: 'var(--code-name)'}},
    {types: ['parameter', 'variable'], style: {color: 'var(--code-name)'}},
    {types: ['deleted'], style: {color: 'var(--deny)'}},
  ],
};
