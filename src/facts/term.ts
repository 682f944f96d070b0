import type {Bilingual} from './claim';

export interface Term {
  readonly id: string;
  readonly ko: string;
  readonly en: string;
  readonly abbreviation?: string;
  /** Other spellings people search for, the notes' own among them. */
  readonly aliases: readonly string[];
  /** One sentence; `{fact.id|part}` stands for a printed fact. */
  readonly says: Bilingual;
  /** Page and heading that explain it, as a path of the site. */
  readonly page: string;
}
