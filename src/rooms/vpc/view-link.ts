import {formatProtocol, hasPorts, parseProtocol} from '../../engines/net/protocol';
import type {FigureFlow} from '../../engines/vpc/fence/figure';
import type {PartKind, PartRef} from './drawing/VpcDrawing';
import {views, type VpcState} from './state';

/**
 * The part of a state that is told by name: `from,to,protocol,port` and then `key:value`.
 * The same keys stand in readable parameters: `?study.from=app-a&study.to=internet&study.port=443`.
 */
export type Fields = Readonly<Record<string, string>>;

const ENDS = ['from', 'to', 'protocol', 'port'] as const;
const EXTRAS = ['source-port', 'step', 'part', 'view'] as const;

/** A `switch` over all kinds would say the same in more lines; the type keeps the list complete. */
const PART_KINDS: Readonly<Record<PartKind, true>> = {
  vpc: true,
  subnet: true,
  interface: true,
  'route-table': true,
  'network-acl': true,
  'security-group': true,
  'internet-gateway': true,
  'egress-only-gateway': true,
  'nat-gateway': true,
  'vpn-gateway': true,
  endpoint: true,
  peering: true,
  'transit-gateway': true,
  internet: true,
  'on-premises': true,
};

const isPartKind = (text: string): text is PartKind => Object.hasOwn(PART_KINDS, text);

/** Commas and colons separate; a name that holds one is escaped. */
const guard = (text: string): string => text.replace(/[%,:]/g, (mark) => encodeURIComponent(mark));

function unguard(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined;
  } catch {
    return undefined;
  }
}

const writePart = ({kind, id, at}: PartRef): string =>
  [kind, guard(id), ...(at === undefined ? [] : [guard(at)])].join(':');

export function writeView({flow, step, selected, view}: VpcState): string {
  const ends = flow ? [guard(flow.from), guard(flow.to), formatProtocol(flow.protocol), String(flow.port ?? '')] : [];
  const extras = [
    flow?.sourcePort !== undefined && `source-port:${flow.sourcePort}`,
    step !== null && `step:${step}`,
    selected && `part:${writePart(selected)}`,
    view !== 'figure' && `view:${view}`,
  ].filter((extra): extra is string => typeof extra === 'string');
  if (ends.at(-1) === '') ends.pop();
  return [...ends, ...extras].join(',');
}

/** The payload as named fields; `undefined` for one that nobody has written. */
export function splitView(payload: string): Fields | undefined {
  const fields: Record<string, string> = {};
  const pieces = payload === '' ? [] : payload.split(',');
  for (const [index, piece] of pieces.entries()) {
    const colon = piece.indexOf(':');
    const key = colon < 0 ? ENDS[index] : EXTRAS.find((extra) => extra === piece.slice(0, colon));
    if (key === undefined || key in fields) return undefined;
    fields[key] = colon < 0 ? piece : piece.slice(colon + 1);
  }
  return fields;
}

export type View = Pick<VpcState, 'flow' | 'step' | 'selected' | 'view'>;

const whole = (text: string, largest: number): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= largest ? Number(text) : undefined;

const PORTS = 65_535;
/** No path is longer. */
const STEPS = 9_999;

function readPart(text: string): PartRef | undefined {
  const [kind = '', id, at, ...more] = text.split(':').map(unguard);
  if (!isPartKind(kind) || id === undefined || more.length > 0) return undefined;
  return at === undefined ? {kind, id} : {kind, id, at};
}

function readFlow(fields: Fields, initial: FigureFlow | null): FigureFlow | null | undefined {
  if (ENDS.every((key) => fields[key] === undefined)) return initial;
  const from = fields['from'] === undefined ? initial?.from : unguard(fields['from']);
  const to = fields['to'] === undefined ? (initial?.to ?? 'internet') : unguard(fields['to']);
  const protocol = fields['protocol'] === undefined ? (initial?.protocol ?? 6) : parseProtocol(fields['protocol']);
  // A packet is of one protocol; `all` is for rules.
  if (from === undefined || to === undefined || protocol === undefined || protocol < 0) return undefined;
  if (!hasPorts(protocol)) return fields['port'] === undefined ? {from, to, protocol} : undefined;

  const port = fields['port'] === undefined ? initial?.port : whole(fields['port'], PORTS);
  const sourcePort = fields['source-port'] === undefined ? undefined : whole(fields['source-port'], PORTS);
  if (port === undefined || (fields['source-port'] !== undefined && sourcePort === undefined)) return undefined;
  return {from, to, protocol, port, ...(sourcePort === undefined ? {} : {sourcePort})};
}

/** Strict: with one field unreadable the whole is, for half a state is a wrong one. What is not told stays as `initial`. */
export function readView(fields: Fields, initial: View): View | undefined {
  if (Object.keys(fields).some((key) => ![...ENDS, ...EXTRAS].some((known) => known === key))) return undefined;
  const flow = readFlow(fields, initial.flow);
  const step = fields['step'] === undefined ? null : whole(fields['step'], STEPS);
  const selected = fields['part'] === undefined ? null : readPart(fields['part']);
  const view = fields['view'] === undefined ? 'figure' : views.find((known) => known === fields['view']);
  if (flow === undefined || step === undefined || selected === undefined || view === undefined) return undefined;
  return {flow, step, selected, view};
}
