import type {MDXComponentsObject} from '@theme/MDXComponents';
import OriginalComponents from '@theme-original/MDXComponents';
import {Fact} from '../../mdx/Fact';
import {NotesAndNow} from '../../mdx/NotesAndNow';
import {Term} from '../../mdx/Term';

/** Why a wrap: numbers, terms and corrections may stand on any page, so every page may use these three. */
const components: MDXComponentsObject = {...(OriginalComponents as MDXComponentsObject), Fact, NotesAndNow, Term};

export default components;
