import type {CliWords} from './cli.types';
import {code} from './vpc-names';

const value = (values: Readonly<Record<string, string>>, key: string): string => values[key] ?? '';
const quoted = (values: Readonly<Record<string, string>>, key: string): string => code(value(values, key));

const entries = (values: Readonly<Record<string, string>>): string =>
  value(values, 'count') === '1' ? '1 entry' : `${value(values, 'count')} entries`;

export const notUnderstood: CliWords['notUnderstood'] = {
  'no-files': () => 'there is no JSON file',
  'empty-file': () => 'the file is empty',
  'not-json': (v) =>
    `line ${value(v, 'line')}, column ${value(v, 'column')}: ` +
    (value(v, 'found') === '' ? 'the JSON text ends too early' : `${quoted(v, 'found')} cannot stand here in JSON`),
  'not-describe': () => 'no list of a describe-* answer is in it',
  'call-failed': (v) => `the recorded call failed (${value(v, 'status')} ${value(v, 'message')})`,
  'cut-off': () => 'the answer goes on in a next page, which is not here',
  'unknown-list': (v) => `${quoted(v, 'list')} is an unknown list (${entries(v)})`,
  'not-modelled': (v) => `${quoted(v, 'list')} can matter but is not part of the computation (${entries(v)})`,
  'missing-member': (v) => `${quoted(v, 'member')} is missing`,
  'bad-shape': (v) => `${quoted(v, 'expected')} is expected, but it is ${quoted(v, 'received')}`,
  'bad-cidr': (v) => `${quoted(v, 'value')} is no CIDR block`,
  'bad-address': (v) => `${quoted(v, 'value')} is no IP address`,
  'bad-protocol': (v) => `${quoted(v, 'value')} is no known protocol`,
  'bad-ports': (v) => `${code(`${value(v, 'from')}-${value(v, 'to')}`)} is no port range`,
  'route-without-target': (v) => `the target of the route is unknown (${value(v, 'keys')})`,
  'group-by-name': (v) => `no security group of that VPC is called ${quoted(v, 'name')}`,
  'stale-group-reference': (v) =>
    `the reference to security group ${quoted(v, 'group')} is stale, its peering is gone; it was left out`,
  'rule-without-peer': () => 'the rule names no address, group or prefix list, so it allows nothing',
  'interface-twice': (v) =>
    `network interface ${quoted(v, 'interface')} belongs to another instance too; that of ${quoted(v, 'instance')} is kept apart`,
  'endpoint-kind': (v) => `endpoints of the type ${quoted(v, 'kind')} are not part of the computation`,
  'owner-unknown': (v) =>
    `whose ${quoted(v, 'list')} these are stands neither in the file nor in its name (${entries(v)})`,
  'attachment-unknown': (v) =>
    `what attachment ${quoted(v, 'attachment')} propagates to route table ${quoted(v, 'table')} is not in the data`,
  'bgp-routes': (v) =>
    `what attachment ${quoted(v, 'attachment')} announces to route table ${quoted(v, 'table')} over BGP is not in the data`,
  'several-block-modes': (v) =>
    `VPC Block Public Access differs between accounts or Regions (${value(v, 'modes')}); the strictest is used`,
};
