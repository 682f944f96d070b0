import type {Source} from './fact';

export type ClaimVerdict = 'right' | 'imprecise' | 'incomplete' | 'outdated' | 'wrong';

export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}

/** One claim of the notes, held against AWS's own pages. */
export interface Claim {
  readonly id: string;
  /** Lines of the notes, counted from 1. */
  readonly lines: readonly number[];
  /** The notes' wording, slips of the keyboard mended, and what it says in English. */
  readonly notes: Bilingual;
  readonly verdict: ClaimVerdict;
  /** What holds now. `{fact.id|part}` stands for a printed fact. */
  readonly now: Bilingual;
  readonly sources: readonly Source[];
  /** ISO date. */
  readonly checkedOn: string;
}
