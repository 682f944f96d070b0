import {words as english} from '../words/fence.en';
import {words as korean} from '../words/fence.ko';
import type {FenceTrouble} from './fence-source';
import type {Language} from './language';

/** "docs/network.mdx: 12행 5열: …" */
export const fenceTroubleLine = ({path, problem}: FenceTrouble, language: Language): string =>
  `${path}: ${{ko: korean, en: english}[language].problem(problem)}`;
