import {words as cliEnglish} from '../words/cli.en';
import {words as cliKorean} from '../words/cli.ko';
import type {CliWords} from '../words/cli.types';
import {words as vpcEnglish} from '../words/vpc.en';
import {words as vpcKorean} from '../words/vpc.ko';
import type {VpcWords} from '../words/vpc.types';

export type Language = 'ko' | 'en';

export interface Words {
  readonly language: Language;
  readonly cli: CliWords;
  readonly vpc: VpcWords;
}

const all: Readonly<Record<Language, Words>> = {
  ko: {language: 'ko', cli: cliKorean, vpc: vpcKorean},
  en: {language: 'en', cli: cliEnglish, vpc: vpcEnglish},
};

/** As POSIX orders them: the first of LC_ALL, LC_MESSAGES and LANG that says anything. */
export const languageOf = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const {LC_ALL, LC_MESSAGES, LANG} = environment;
  const said = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^ko(?:_|-|\.|$)/i.test(said) ? 'ko' : 'en';
};

export const wordsFor = (language: Language): Words => all[language];
