import {hasPorts, isIcmp, parseProtocol} from '../../net/protocol';
import type {IcmpMatch, PortRange} from '../model';
import type {Report, Where} from './report';

/** Groups name tcp, udp, icmp and icmpv6 and number the rest, ACLs number all (rule R06). */
export const protocolNumber = (value: string, where: Where, report: Report): number | undefined => {
  const protocol = parseProtocol(value);
  if (protocol === undefined) report.add(where, 'bad-protocol', {value});
  return protocol;
};

type Bound = number | null | undefined;

/**
 * Ports as the model wants them: nothing for the whole range and for protocols without ports, where data may still carry some
 * (rules R06, R13). A bound of -1 is an open end.
 */
export const readPorts = (
  protocol: number,
  from: Bound,
  to: Bound,
  where: Where,
  report: Report,
): {readonly ports?: PortRange} | 'bad' => {
  if (!hasPorts(protocol)) return {};
  const open = (bound: Bound, end: number): number =>
    bound === null || bound === undefined || bound === -1 ? end : bound;
  const low = open(from, 0);
  const high = open(to, 65535);
  if (low > high || low < 0 || high > 65535) {
    report.add(where, 'bad-ports', {from: String(from), to: String(to)});
    return 'bad';
  }
  return low === 0 && high === 65535 ? {} : {ports: [low, high]};
};

/** Type and code; -1, or nothing, is any (rule R70). */
export const readIcmp = (protocol: number, type: Bound, code: Bound): {readonly icmp?: IcmpMatch} => {
  if (!isIcmp(protocol)) return {};
  const match: IcmpMatch = [type ?? -1, code ?? -1];
  return match[0] === -1 && match[1] === -1 ? {} : {icmp: match};
};
