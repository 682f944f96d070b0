import {entriesOf, readFields} from './fields';
import type {Fields} from './fields';
import type {GatewayText} from './gateway-text';
import {readEndpoint} from './read-endpoints';
import {readEdgeGateway} from './read-edge-gateways';
import {readNat} from './read-nat';
import {readVpnGateway} from './read-vpn';
import type {Sketch} from './sketch';
import {nearest} from './suggest';
import {wordsOf} from './tree';
import type {Entry, Word} from './tree';

const TYPES = ['internet', 'egress-only', 'nat', 'vpn', 'endpoint'] as const;
type GatewayType = (typeof TYPES)[number];

const KEYS: Readonly<Record<GatewayType, readonly string[]>> = {
  internet: ['type', 'vpc', 'detached'],
  'egress-only': ['type', 'vpc', 'detached'],
  nat: ['type', 'subnet', 'ip', 'public-ip', 'connectivity', 'state', 'vpc', 'zones'],
  vpn: ['type', 'vpc', 'detached', 'networks', 'tunnels'],
  endpoint: ['type', 'service', 'tables', 'subnets', 'groups', 'ip', 'vpc', 'state', 'private-dns'],
};

/** Endpoints wait for the tables they are in; everything else is read before the tables. */
export function readGateways(fields: Fields, sketch: Sketch, endpoints: boolean): void {
  for (const entry of entriesOf(fields, 'gateways')) {
    const type = typeOf(entry);
    if ((type?.text === 'endpoint') === endpoints) readGateway(entry, type, sketch);
  }
}

/** The first word, or what `type:` says. */
function typeOf({value}: Entry): Word | undefined {
  if (value.kind === 'text') return wordsOf(value)[0];
  const type = value.kind === 'map' ? value.entries.find(({key}) => key.text === 'type')?.value : undefined;
  return type?.kind === 'text' ? wordsOf(type)[0] : undefined;
}

function readGateway({key, value}: Entry, typeWord: Word | undefined, sketch: Sketch): void {
  const {report} = sketch;
  const type = TYPES.find((candidate) => candidate === typeWord?.text);
  if (type === undefined) {
    const found = typeWord?.text ?? '';
    const values = {found, allowed: TYPES.join(', '), suggestion: nearest(found, TYPES)};
    report.add(typeWord?.at ?? key.at, 'gateway-form', values);
    return;
  }
  const map = value.kind === 'map' ? value : {kind: 'map' as const, at: value.at, entries: []};
  const gateway: GatewayText = {
    name: key,
    words: value.kind === 'text' ? wordsOf(value).slice(1) : [],
    fields: readFields(map, `gateways.${key.text}`, KEYS[type], report),
  };
  if (type === 'nat') readNat(gateway, sketch);
  else if (type === 'vpn') readVpnGateway(gateway, sketch);
  else if (type === 'endpoint') readEndpoint(gateway, sketch);
  else readEdgeGateway(gateway, type, sketch);
}
