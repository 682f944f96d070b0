import type {NotUnderstood, NotUnderstoodCode} from '../engines/vpc/aws/report';
import type {ResolveProblem} from '../engines/vpc/resolve';

/** Everything that can be wrong with what was typed, and with what it points to. */
export type CliProblem =
  | {readonly code: 'no-command'}
  | {readonly code: 'unknown-command'; readonly command: string}
  | {readonly code: 'unknown-option'; readonly option: string; readonly suggestion: string}
  | {readonly code: 'missing-value'; readonly option: string}
  | {readonly code: 'no-value-taken'; readonly option: string}
  | {readonly code: 'extra-argument'; readonly argument: string}
  | {readonly code: 'missing-source'}
  | {readonly code: 'missing-option'; readonly option: string}
  | {readonly code: 'repeated-option'; readonly option: string}
  | {
      readonly code: 'bad-number';
      readonly option: string;
      readonly value: string;
      readonly from: number;
      readonly to: number;
    }
  | {readonly code: 'bad-protocol'; readonly value: string}
  | {readonly code: 'bad-address'; readonly option: string; readonly value: string}
  | {readonly code: 'option-not-for-protocol'; readonly option: string; readonly protocol: string}
  | {readonly code: 'families-differ'; readonly source: string; readonly destination: string}
  | {readonly code: 'source-address-not-used'}
  | {readonly code: 'file-missing'; readonly path: string}
  | {readonly code: 'file-unreadable'; readonly path: string; readonly reason: string}
  | {readonly code: 'form-unknown'; readonly path: string}
  | {readonly code: 'no-fence'; readonly path: string}
  | {readonly code: 'nothing-to-trace'; readonly path: string};

export interface CliWords {
  readonly usage: string;
  problem(problem: CliProblem): string;
  resolve(problem: ResolveProblem): string;
  /** One sentence without the place, which stands before it. */
  readonly notUnderstood: Readonly<Record<NotUnderstoodCode, (values: NotUnderstood['values']) => string>>;
  readonly seeHelp: string;
  readonly ask: {
    readonly from: string;
    readonly to: string;
    readonly packet: string;
  };
  readonly columns: {readonly step: string; readonly where: string; readonly what: string; readonly result: string};
  portAssumed(port: number): string;
  readonly notUnderstoodHeading: string;
  /** After a list that was cut short. */
  andMore(count: number): string;
}
