import {expect, test} from 'vitest';
import {languageOf} from './language';

const cases: readonly (readonly [environment: Readonly<Record<string, string>>, language: string])[] = [
  [{}, 'en'],
  [{LANG: 'C.UTF-8'}, 'en'],
  [{LANG: 'ko_KR.UTF-8'}, 'ko'],
  [{LANG: 'ko'}, 'ko'],
  [{LANG: 'kok_IN.UTF-8'}, 'en'],
  [{LANG: 'ko_KR.UTF-8', LC_ALL: 'en_US.UTF-8'}, 'en'],
  [{LANG: 'en_US.UTF-8', LC_MESSAGES: 'ko_KR.UTF-8'}, 'ko'],
  [{LANG: 'ko_KR.UTF-8', LC_ALL: '', LC_MESSAGES: ''}, 'ko'],
];
for (const [environment, language] of cases)
  test(`${JSON.stringify(environment)} speaks ${language}`, () => {
    expect(languageOf(environment)).toBe(language);
  });
