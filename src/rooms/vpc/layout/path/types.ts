import type {Point} from '../../../../diagram/geometry';
import type {Leg} from '../../../../engines/vpc/answer';
import type {Decided} from '../strip';

export type MarkState = 'pass' | 'block' | 'unknown';

/** A stretch of the way; it is there from the step `hop` on. */
export interface Piece {
  readonly leg: Leg;
  readonly hop: number;
  readonly state: MarkState;
  /** Keys of the boxes it joins. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Drawn as one curve from the first to the last point instead of along the lanes. */
  readonly curved: boolean;
}

/** ✓, ✕ or ? where the packet arrived or was stopped. */
export interface Mark extends Point {
  readonly hop: number;
  readonly state: MarkState;
}

/** A box that took part, from the step `hop` on. */
export interface Lit {
  readonly key: string;
  readonly hop: number;
  readonly state: MarkState;
}

export interface StripDecision {
  readonly key: string;
  readonly hop: number;
  readonly value: Decided;
}

/** The packet's way as geometry, for one answer. */
export interface Path {
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
  readonly lit: readonly Lit[];
  readonly decisions: readonly StripDecision[];
  /** For each hop, where the packet is then. */
  readonly anchors: readonly (Point | null)[];
}

export const emptyPath: Path = {pieces: [], marks: [], lit: [], decisions: [], anchors: []};
