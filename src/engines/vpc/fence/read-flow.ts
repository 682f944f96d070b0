import {formatProtocol, hasPorts} from '../../net/protocol';
import type {FigureFlow} from './figure';
import {readFields} from './fields';
import type {Fields} from './fields';
import {readPorts, readProtocol} from './protocols';
import type {Sketch} from './sketch';
import {nearest} from './suggest';
import {wordsOf} from './tree';
import type {TextTree, Word} from './tree';
import {isAddress} from './values';

const TCP = 6;

interface Parts {
  readonly from?: Word | undefined;
  readonly to?: Word | undefined;
  readonly protocol?: Word | undefined;
  readonly port?: Word | undefined;
  readonly sourcePort?: Word | undefined;
}

/**
 * `app-a -> internet tcp 443 from 40000`, or a map. With `from-aws` the names are those of the folder and are not looked up here.
 */
export function readFlow(fields: Fields, sketch: Sketch, named: boolean): FigureFlow | undefined {
  const tree = fields.tree('flow');
  if (tree === undefined) return undefined;
  const parts = tree.kind === 'text' ? fromText(tree) : tree.kind === 'map' ? fromFields(fields, sketch) : undefined;
  if (parts?.from === undefined || parts.to === undefined) {
    sketch.report.add(tree.at, 'flow-form', {found: tree.kind === 'text' ? tree.text : ''});
    return undefined;
  }
  const {from, to} = parts;
  if (named) {
    checkEnd(from, sketch);
    checkEnd(to, sketch);
  }
  const protocol = parts.protocol === undefined ? TCP : readProtocol(parts.protocol, sketch.report);
  if (protocol === null) return undefined;
  const port = readPort(parts.port, protocol, sketch);
  const sourcePort = readPort(parts.sourcePort, protocol, sketch);
  return {
    from: from.text,
    to: to.text,
    protocol,
    ...(port === undefined ? {} : {port}),
    ...(sourcePort === undefined ? {} : {sourcePort}),
  };
}

function fromFields(fields: Fields, {report}: Sketch): Parts | undefined {
  const tree = fields.map('flow');
  if (tree === undefined) return undefined;
  const flow = readFields(tree, 'flow', ['from', 'to', 'protocol', 'port', 'source-port'], report);
  const [from, to, protocol] = [flow.text('from'), flow.text('to'), flow.text('protocol')];
  return {from, to, protocol, port: flow.text('port'), sourcePort: flow.text('source-port')};
}

function fromText(tree: TextTree): Parts | undefined {
  const [from, arrow, to, ...rest] = wordsOf(tree);
  if (arrow === undefined || !['->', '→'].includes(arrow.text)) return undefined;
  const place = rest.findIndex(({text}) => text === 'from');
  const [protocol, port, extra] = place < 0 ? rest : rest.slice(0, place);
  const [sourcePort, more] = place < 0 ? [] : rest.slice(place + 1);
  const malformed = extra !== undefined || more !== undefined || (place >= 0 && sourcePort === undefined);
  return malformed ? undefined : {from, to, protocol, port, sourcePort};
}

function checkEnd(end: Word, {names, report, prefixLists}: Sketch): void {
  const kind = names.kindOf(end.text);
  if (end.text === 'internet' || isAddress(end.text) || kind === 'instance' || kind === 'gateway') return;
  if (prefixLists.some(({id}) => id === end.text)) return;
  const known = [...names.known('instance'), ...names.known('gateway'), 'internet'];
  report.add(end.at, 'flow-end', {name: end.text, suggestion: nearest(end.text, known)});
}

function readPort(word: Word | undefined, protocol: number, {report}: Sketch): number | undefined {
  if (word === undefined) return undefined;
  if (!hasPorts(protocol)) {
    report.add(word.at, 'flow-ports', {protocol: formatProtocol(protocol)});
    return undefined;
  }
  const ports = readPorts(word, report);
  if (ports !== null && ports[0] !== ports[1]) report.add(word.at, 'bad-port', {found: word.text});
  return ports?.[0];
}
