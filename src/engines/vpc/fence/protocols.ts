import type {IcmpMatch, PortRange} from '../model';
import {formatProtocol, hasPorts, isIcmp, parseProtocol, protocols} from '../../net/protocol';
import type {Report} from './report';
import {nearest} from './suggest';
import type {Word} from './tree';

export function readProtocol(word: Word, report: Report): number | null {
  const isWritable = Object.hasOwn(protocols, word.text.toLowerCase()) || /^\d+$/.test(word.text);
  const protocol = isWritable ? parseProtocol(word.text) : undefined;
  if (protocol !== undefined) return protocol;
  report.add(word.at, 'bad-protocol', {found: word.text, suggestion: nearest(word.text, Object.keys(protocols))});
  return null;
}

/** What a rule says after its protocol: `443`, `1024-65535`, or for ICMP `8` and `8/0`. */
export interface Selector {
  readonly ports?: PortRange;
  readonly icmp?: IcmpMatch;
}

export function readSelector(protocol: number, word: Word | undefined, report: Report): Selector | null {
  if (word === undefined) return {};
  if (hasPorts(protocol)) {
    const ports = readPorts(word, report);
    return ports === null ? null : {ports};
  }
  if (isIcmp(protocol)) {
    const icmp = readIcmp(word, report);
    return icmp === null ? null : {icmp};
  }
  report.add(word.at, 'ports-without-protocol', {protocol: formatProtocol(protocol), ports: word.text});
  return null;
}

export function readPorts(word: Word, report: Report): PortRange | null {
  const match = /^(\d{1,5})(?:[-~](\d{1,5}))?$/.exec(word.text);
  const from = Number(match?.[1]);
  const to = match?.[2] === undefined ? from : Number(match[2]);
  if (match === null || from > 65_535 || to > 65_535) {
    report.add(word.at, 'bad-port', {found: word.text});
    return null;
  }
  if (from > to) {
    report.add(word.at, 'ports-reversed', {found: word.text, turned: `${to}-${from}`});
    return null;
  }
  return [from, to];
}

/** Type, or type and code; both 0 to 255. */
function readIcmp(word: Word, report: Report): IcmpMatch | null {
  const match = /^(\d{1,3})(?:\/(\d{1,3}))?$/.exec(word.text);
  const type = Number(match?.[1]);
  const code = match?.[2] === undefined ? -1 : Number(match[2]);
  if (match !== null && type <= 255 && code <= 255) return [type, code];
  report.add(word.at, 'bad-icmp', {found: word.text});
  return null;
}

/** `443`, `1024-65535`, `8/0`; '' where a rule takes them all. */
export function selectorText({ports, icmp}: Selector): string {
  if (ports !== undefined) return ports[0] === ports[1] ? String(ports[0]) : `${ports[0]}-${ports[1]}`;
  if (icmp === undefined || icmp[0] === -1) return '';
  return icmp[1] === -1 ? String(icmp[0]) : `${icmp[0]}/${icmp[1]}`;
}
