import type {Model} from '../model';

/** A text for readers: one for both languages, or one for each. */
export type Text = string | {readonly ko: string; readonly en: string};

/** What a `vpc` fence says: the network, and how it is shown at first. */
export interface Figure {
  readonly id: string;
  readonly title?: Text;
  readonly caption?: Text;
  /** Empty when `fromAws` is given: the folder then holds the network. */
  readonly model: Model;
  readonly flow?: FigureFlow;
  /** A folder of describe-* files, relative to the page. */
  readonly fromAws?: string;
  /** Ids or names of the VPCs to draw; absent means all. Only with `fromAws`. */
  readonly draw?: readonly string[];
}

/** The ends by name: an instance, an endpoint, an address, or `internet`. */
export interface FigureFlow {
  readonly from: string;
  readonly to: string;
  readonly protocol: number;
  readonly port?: number;
  readonly sourcePort?: number;
}
