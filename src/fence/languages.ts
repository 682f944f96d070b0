import type {Text} from '../engines/vpc/fence/figure';
import {words as english} from '../words/fence.en';
import {words as korean} from '../words/fence.ko';
import type {FenceWords} from '../words/fence.types';

export type Locale = 'ko' | 'en';

export const wordsIn = (locale: Locale): FenceWords => (locale === 'en' ? english : korean);

export const textIn = (locale: Locale, text: Text | undefined): string | undefined =>
  typeof text === 'object' ? text[locale] : text;
