import type {
  Expected,
  FenceProblem,
  FenceProblemCode,
  FenceProblemValues,
  NameKind,
  TreeKind,
} from '../engines/vpc/fence/problem';

/** What is wrong, where it matters what is allowed, and what to write instead. AWS's code is added by `problem`. */
export type FenceSentences = {
  readonly [Code in FenceProblemCode]: (values: Readonly<FenceProblemValues[Code]>) => string;
};

/**
 * What the fence's author hears. Sentences may hold `code spans`; the terminal and the build print them as they are.
 */
export interface FenceWords {
  readonly sentences: FenceSentences;
  readonly kinds: Readonly<Record<NameKind, string>>;
  readonly expected: Readonly<Record<Expected, string>>;
  readonly trees: Readonly<Record<TreeKind, string>>;
  /** "12행 5열" */
  place(line: number, column: number): string;
  /** "12행 5열: …", with AWS's own error code where there is one. */
  problem(problem: FenceProblem): string;

  /** Heads the list of a fence's problems: how many there are. */
  heading(id: string, count: number): string;
  idTwice(id: string, line: number): string;
  folderMissing(folder: string, path: string): string;
  folderEmpty(folder: string): string;
  fileUnreadable(file: string, reason: string): string;
  folderWithoutVpcs(folder: string): string;
  /** `draw` names a VPC that the folder does not have. */
  notInFolder(name: string, known: readonly string[]): string;
  /** An end of the flow that the folder does not have. */
  endNotInFolder(name: string): string;
}
