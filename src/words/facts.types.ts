import type {ClaimVerdict} from '../facts/claim';
import type {FactUnit, SourceAge} from '../facts/fact';

/** How one unit is printed: a count with its noun, and a range of two ends. Numbers come already grouped as the unit wants them. */
export interface UnitWords {
  readonly one: (value: string, count: number) => string;
  readonly range: (min: string, max: string) => string;
}

export interface FactWords {
  readonly units: {readonly [U in FactUnit]: UnitWords};
  /** Joins the parts of a list. */
  readonly list: (items: readonly string[]) => string;
  /** An ISO day or month. */
  readonly date: (iso: string) => string;
  readonly age: (age: SourceAge) => string;
  readonly checked: (iso: string) => string;
  readonly scope: (region: string | undefined, iso: string | undefined) => string;
  /** Behind a word, as the language sets brackets. */
  readonly inBrackets: (text: string) => string;
  readonly source: string;
  /** Link in a term's card. */
  readonly explainedOn: string;
  readonly notesAndNow: string;
  readonly notesSay: (lines: string) => string;
  readonly now: string;
  readonly verdicts: {readonly [V in ClaimVerdict]: string};
}
