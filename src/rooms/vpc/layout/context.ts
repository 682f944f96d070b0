import type {Model} from '../../../engines/vpc/model';
import type {DrawingWords} from '../../../words/vpc-drawing.types';
import type {Shape} from './types';

/** What every step of the layout looks things up in. */
export interface Context {
  readonly model: Model;
  readonly words: DrawingWords;
  readonly shape: Shape;
  /** Draw the internet also where no gateway leads to it. */
  readonly internet: 'auto' | 'always';
  readonly names: ReadonlyMap<string, string>;
}

export const nameOf = (context: Context, id: string): string => context.names.get(id) ?? id;

/** Pieces of a spoken name, without the empty ones. */
export const spoken = (context: Context, ...pieces: (string | null | undefined)[]): string =>
  pieces.filter((piece) => piece).join(context.words.join);
