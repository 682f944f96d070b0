import type {Row} from '../../../parts/Table';
import type {InspectKind, InspectLabel} from '../../../words/vpc-figure.types';

/** Cells and values are sentences: they may hold `code` and **bold**. */
export interface Listing {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (Omit<Row, 'cells'> & {readonly cells: readonly string[]})[];
}

/** The settings of one part of the network, ready to be printed. */
export interface Inspection {
  readonly kind: InspectKind;
  /** Absent where the kind says it all: the internet. */
  readonly name?: string;
  readonly properties: readonly (readonly [label: InspectLabel, value: string])[];
  /** What people mix up, said once where it is seen. */
  readonly remarks: readonly string[];
  readonly tables: readonly Listing[];
  /** How a flow names this part as an end, if it can be one. */
  readonly end?: {readonly source?: string; readonly destination?: string};
}
