import type {Fix, Flow} from '../answer';
import {fixesFor} from '../fixes';
import type {Model} from '../model';
import type {Operation} from '../operations';
import {prepare} from '../prepare';
import {trace} from '../trace';

export const offered = (model: Model, asked: Flow): readonly Fix[] => {
  const prepared = prepare(model);
  return fixesFor(prepared, trace(prepared, asked));
};

/** One operation in a line. */
function line(one: Operation): string {
  switch (one.op) {
    case 'put-route':
      return `${one.table}: ${one.route.destination} > ${one.route.target}`;
    case 'put-transit-route':
      return `${one.table}: ${one.route.destination} > ${one.route.attachment ?? 'blackhole'}`;
    case 'add-group-rule': {
      const {direction, ports, icmp, peer} = one.rule;
      return `${one.group} ${direction} ${(ports ?? icmp ?? []).join('-')} ${Object.values(peer).join('')}`;
    }
    case 'put-acl-entry': {
      const {number, direction, ports, cidr} = one.entry;
      return `${one.acl} ${direction} ${number} ${(ports ?? []).join('-')} ${cidr}`;
    }
    case 'put-nat-gateway':
      return `${one.gateway.id} in ${one.gateway.subnet ?? 'no subnet'}`;
    case 'put-internet-gateway':
      return `${one.gateway.id} to ${one.gateway.vpc ?? 'nothing'}`;
    case 'associate-table':
      return `${one.subnet} with ${one.table ?? 'the main table'}`;
    case 'set-public-address':
      return `${one.interface} ${one.address}`;
    default:
      return JSON.stringify(Object.values(one).slice(1));
  }
}
/** The fix in a line: its code, then each operation. */
export const read = ({code, operations}: Fix): string => [code, ...operations.map(line)].join(' | ');
