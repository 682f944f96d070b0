import {hasPorts, isIcmp, parseProtocol, protocols} from '../engines/net/protocol';
import {nearest} from '../engines/vpc/fence/suggest';
import {err, ok, type Result} from '../engines/result';
import type {CliProblem} from '../words/cli.types';

/** What `trace` was asked, as typed; what it means is looked up later, when the data are there. */
export interface TraceArguments {
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly protocol: number;
  readonly port?: number;
  readonly sourcePort?: number;
  readonly sourceAddress?: string;
  readonly via?: string;
  readonly icmpType?: number;
  readonly icmpCode?: number;
  readonly assumeRoutes: boolean;
  readonly json: boolean;
}

const valued = [
  '--from',
  '--to',
  '--protocol',
  '--port',
  '--source-port',
  '--source-ip',
  '--via',
  '--icmp-type',
  '--icmp-code',
] as const;
const flags = ['--assume-routes', '--json'] as const;

type Valued = (typeof valued)[number];
type Flag = (typeof flags)[number];

interface Typed {
  readonly values: ReadonlyMap<Valued, string>;
  readonly flags: ReadonlySet<Flag>;
  readonly plain: readonly string[];
}

/** Asks for help anywhere, or says nothing at all. */
export const wantsHelp = (argv: readonly string[]): boolean =>
  argv.length === 0 || argv.some((argument) => argument === '--help' || argument === '-h' || argument === 'help');

export const readArguments = (argv: readonly string[]): Result<TraceArguments, CliProblem> => {
  const [command, ...rest] = argv;
  if (command === undefined || command.startsWith('-')) return err({code: 'no-command'});
  if (command !== 'trace') return err({code: 'unknown-command', command});
  const typed = sortOut(rest);
  return typed.ok ? understand(typed.value) : typed;
};

const sortOut = (rest: readonly string[]): Result<Typed, CliProblem> => {
  const values = new Map<Valued, string>();
  const given = new Set<Flag>();
  const plain: string[] = [];
  for (let index = 0; index < rest.length; index += 1) {
    const argument = rest[index] ?? '';
    const [, option = argument, attached] = /^(--[^=]+)=(.*)$/s.exec(argument) ?? [];
    if (!option.startsWith('--')) plain.push(argument);
    else if (isFlag(option)) {
      if (attached !== undefined) return err({code: 'no-value-taken', option});
      given.add(option);
    } else if (isValued(option)) {
      const value = attached ?? rest[(index += 1)];
      if (value === undefined || (attached === undefined && value.startsWith('--')))
        return err({code: 'missing-value', option});
      if (values.has(option)) return err({code: 'repeated-option', option});
      values.set(option, value);
    } else return err({code: 'unknown-option', option, suggestion: nearest(option, [...valued, ...flags])});
  }
  return ok({values, flags: given, plain});
};

const isValued = (option: string): option is Valued => (valued as readonly string[]).includes(option);
const isFlag = (option: string): option is Flag => (flags as readonly string[]).includes(option);

const understand = ({values, flags: given, plain}: Typed): Result<TraceArguments, CliProblem> => {
  const [source, extra] = plain;
  const from = values.get('--from');
  const to = values.get('--to');
  if (source === undefined) return err({code: 'missing-source'});
  if (extra !== undefined) return err({code: 'extra-argument', argument: extra});
  if (from === undefined) return err({code: 'missing-option', option: '--from'});
  if (to === undefined) return err({code: 'missing-option', option: '--to'});

  const protocol = protocolOf(values.get('--protocol') ?? 'tcp');
  if (protocol === undefined) return err({code: 'bad-protocol', value: values.get('--protocol') ?? ''});
  const numbers = readNumbers(values, protocol);
  if (!numbers.ok) return numbers;

  const sourceAddress = values.get('--source-ip');
  const via = values.get('--via');
  if (sourceAddress !== undefined && via !== undefined) return err({code: 'source-address-not-used'});
  return ok({
    source,
    from,
    to,
    protocol,
    ...numbers.value,
    ...(sourceAddress !== undefined && {sourceAddress}),
    ...(via !== undefined && {via}),
    assumeRoutes: given.has('--assume-routes'),
    json: given.has('--json'),
  });
};

/** A packet has one protocol: "all" is for rules. */
const protocolOf = (text: string): number | undefined => {
  const number = parseProtocol(text);
  return number === protocols.all ? undefined : number;
};

const wholeNumber = (text: string): number | undefined => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);

type Numbers = Pick<TraceArguments, 'port' | 'sourcePort' | 'icmpType' | 'icmpCode'>;

const numberOptions = [
  {option: '--port', as: 'port', to: 65535, kind: 'ports'},
  {option: '--source-port', as: 'sourcePort', to: 65535, kind: 'ports'},
  {option: '--icmp-type', as: 'icmpType', to: 255, kind: 'icmp'},
  {option: '--icmp-code', as: 'icmpCode', to: 255, kind: 'icmp'},
] as const;

const readNumbers = (values: Typed['values'], protocol: number): Result<Numbers, CliProblem> => {
  const kind = hasPorts(protocol) ? 'ports' : isIcmp(protocol) ? 'icmp' : 'neither';
  const numbers: {-readonly [Key in keyof Numbers]: Numbers[Key]} = {};
  for (const {option, as, to, kind: needs} of numberOptions) {
    const value = values.get(option);
    if (value === undefined) continue;
    const number = wholeNumber(value);
    if (number === undefined || number > to) return err({code: 'bad-number', option, value, from: 0, to});
    if (kind !== needs)
      return err({code: 'option-not-for-protocol', option, protocol: values.get('--protocol') ?? 'tcp'});
    numbers[as] = number;
  }
  return ok(numbers);
};
