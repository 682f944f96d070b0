import {parseProtocol} from '../../net/protocol';
import type {Answer, Block, Flow, Source} from '../answer';
import type {Model} from '../model';
import {prepare} from '../prepare';
import {trace} from '../trace';

/** `eni-…` is an interface, `site 192.168.5.5 vgw-a` an address behind that gateway, any other address is on the internet. */
function sourceOf(text: string): Source {
  const [first = '', second = '', gateway = ''] = text.split(' ');
  if (first === 'site') return {kind: 'on-premises', address: second, gateway};
  if (/^[\d.]+$|:/.test(first)) return {kind: 'internet', address: first};
  return {kind: 'interface', id: first, ...(second === '' ? {} : {address: second})};
}

/** `flow('eni-a', 'tcp 443', '203.0.113.9')`, `'icmp 8/0'`, `'47'`; the source port is 49152 unless said otherwise. */
export function flow(from: string, what: string, to: string, more: Partial<Flow> = {}): Flow {
  const [name = '', number] = what.split(' ');
  const base = {source: sourceOf(from), destination: to, protocol: parseProtocol(name) ?? -1};
  if (number === undefined) return {...base, ...more};
  const [one, code] = number.split('/').map(Number);
  if (one === undefined) return {...base, ...more};
  return code === undefined
    ? {...base, sourcePort: 49_152, destinationPort: one, ...more}
    : {...base, icmpType: one, icmpCode: code, ...more};
}

/** `return network-acl acl-a ingress acl-final-deny` */
export const told = ({leg, component, id, direction, code}: Block): string =>
  [leg, component, id, direction, code].filter((part) => part !== null).join(' ');

/** `delivered`, or the culprit; `unknown: …` where the tracer cannot say. */
export function summary({verdict, blockedBy}: Answer): string {
  if (blockedBy === null) return verdict;
  return verdict === 'unknown' ? `unknown: ${told(blockedBy)}` : told(blockedBy);
}

export const answerTo = (model: Model, asked: Flow): Answer => trace(prepare(model), asked);

/** The verdict in one line. */
export const ask = (model: Model, from: string, what: string, to: string, more: Partial<Flow> = {}): string =>
  summary(answerTo(model, flow(from, what, to, more)));
