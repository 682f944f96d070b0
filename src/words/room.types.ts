/** What every figure's frame says. */
export interface RoomWords {
  readonly tools: string;
  readonly reset: string;
  readonly undo: string;
  readonly redo: string;
  readonly export: string;
  readonly copyLink: string;
  readonly copyLinkShort: string;
  readonly large: string;
  readonly small: string;
  /** Name of the menu of exports for a figure. */
  exportOf(title: string): string;
  readonly exportSvg: string;
  readonly exportPng: string;
  readonly copied: string;
  /** The clipboard refused: the address stands beside this sentence, to be copied by hand. */
  readonly copyByHand: string;
  /** Links have a longest length, in characters. */
  linkTooLong(longest: number): string;
  readonly linkUnreadable: string;
  readonly exportFailed: string;
  readonly failed: string;
  readonly facts: string;
  factChecked(day: string): string;
  readonly keyboard: string;
  readonly close: string;
}
