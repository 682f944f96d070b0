import {canonicalAddress, parseAddress} from '../engines/net/address';
import {hasPorts, isIcmp} from '../engines/net/protocol';
import {err, ok, type Result} from '../engines/result';
import type {Flow, Source} from '../engines/vpc/answer';
import type {Model} from '../engines/vpc/model';
import {resolveDestination, resolveSource, type ResolveProblem} from '../engines/vpc/resolve';
import type {CliProblem} from '../words/cli.types';
import type {TraceArguments} from './arguments';

export type FlowProblem =
  | {readonly kind: 'arguments'; readonly problem: CliProblem}
  | {readonly kind: 'names'; readonly problem: ResolveProblem};

export interface AskedFlow {
  readonly flow: Flow;
  /** The port that was taken because none was given. */
  readonly assumedPort?: number;
}

/** First port of the range that Windows and macOS clients use, and inside Linux's: a client as common as any. */
const usualSourcePort = 49152;
const usualPort = 443;

/** The flow that the arguments ask for, with names looked up in the model. */
export const flowOf = (model: Model, asked: TraceArguments): Result<AskedFlow, FlowProblem> => {
  const source = resolveSource(model, asked.from, asked.via === undefined ? {} : {via: asked.via});
  if (!source.ok) return err({kind: 'names', problem: source.error});
  const destination = resolveDestination(model, asked.to);
  if (!destination.ok) return err({kind: 'names', problem: destination.error});

  const sender = withAddress(model, source.value, asked.sourceAddress, destination.value);
  if (!sender.ok) return err({kind: 'arguments', problem: sender.error});
  const isV6 = destination.value.includes(':');
  const protocol = isV6 && asked.protocol === 1 ? 58 : asked.protocol;
  const assumedPort = hasPorts(protocol) && asked.port === undefined ? usualPort : undefined;
  return ok({
    flow: {source: sender.value, destination: destination.value, protocol, ...details(protocol, asked)},
    ...(assumedPort !== undefined && {assumedPort}),
  });
};

/** Echo request where nothing else is said: type 8, in ICMPv6 type 128. */
const details = (protocol: number, asked: TraceArguments): Partial<Flow> => {
  if (hasPorts(protocol))
    return {sourcePort: asked.sourcePort ?? usualSourcePort, destinationPort: asked.port ?? usualPort};
  if (!isIcmp(protocol)) return {};
  return {icmpType: asked.icmpType ?? (protocol === 58 ? 128 : 8), icmpCode: asked.icmpCode ?? 0};
};

const withAddress = (
  model: Model,
  source: Source,
  asked: string | undefined,
  destination: string,
): Result<Source, CliProblem> => {
  if (asked !== undefined && parseAddress(asked) === undefined)
    return err({code: 'bad-address', option: '--source-ip', value: asked});
  const own = asked === undefined ? undefined : canonicalAddress(asked);
  const address = own ?? addressFor(model, source, destination);
  const sender = address === undefined ? source : {...source, address};
  const said = sender.address;
  if (said !== undefined && said.includes(':') !== destination.includes(':'))
    return err({code: 'families-differ', source: said, destination});
  return ok(sender);
};

/** An interface sends to an IPv6 address from its IPv6 address; the primary one is IPv4. */
const addressFor = (model: Model, source: Source, destination: string): string | undefined => {
  if (source.kind !== 'interface' || source.address !== undefined || !destination.includes(':')) return undefined;
  const sender = model.interfaces.find((one) => one.id === source.id);
  return sender?.ipv6[0] ?? sender?.addresses[0]?.address;
};
