import type {FenceProblemCode} from '../problem';

/** One mistake in one fence: the code it must get, AWS's own code, and the place ("line:column") of the offending word. */
export interface ProblemCase {
  readonly why: string;
  readonly code: FenceProblemCode;
  readonly aws?: string;
  readonly at: string;
  readonly text: string;
}

/** Line 1 and 2 of most cases; what a case adds begins on line 3. */
export const vpc = (...lines: readonly string[]): string => ['id: x', 'vpc: v 10.0.0.0/16', ...lines].join('\n');
/** With two subnets on lines 3 to 5; a case adds from line 6. */
export const net = (...lines: readonly string[]): string =>
  vpc('subnets:', '  pub-a: 10.0.0.0/24', '  app-a: 10.0.1.0/24', ...lines);
/** Two VPCs with a subnet each on lines 2 to 5; a case adds from line 6. */
export const two = (...lines: readonly string[]): string =>
  [
    'id: x',
    'vpcs: {a: 10.0.0.0/16, b: 10.1.0.0/16}',
    'subnets:',
    '  s-a: 10.0.0.0/24',
    '  s-b: 10.1.0.0/24',
    ...lines,
  ].join('\n');
