import OriginalComponents from '@theme-original/MDXComponents';
import {Fact} from '../../mdx/Fact';
import {NotesAndNow} from '../../mdx/NotesAndNow';
import {Term} from '../../mdx/Term';

type Components = Record<string, unknown>;

/** Why a wrap: numbers, terms and corrections may stand on any page, so every page may use these three. */
const components: Components = {...(OriginalComponents as Components), Fact, NotesAndNow, Term};

export default components;
