import type {Instance} from '../model';
import {holds, isPrivateAddress, parseAddress} from './block';
import {entriesOf, readFields} from './fields';
import type {Fields} from './fields';
import {subnetOf} from './owners';
import type {AddressRequest, Sketch} from './sketch';
import {nearest} from './suggest';
import {wordsOf} from './tree';
import type {Entry, Word} from './tree';
import {isAddress} from './values';

export const ROLES = ['server', 'database', 'function', 'container', 'appliance'] as const;
export const STATES = ['running', 'pending', 'stopping', 'stopped', 'shutting-down', 'terminated'] as const;
const KEYS = ['subnet', 'ip', 'public-ip', 'ipv6', 'groups', 'role', 'state', 'source-dest-check'];

interface Parts {
  readonly subnet?: Word | undefined;
  readonly addresses: readonly Word[];
  /** `false`: none, although the subnet gives one. */
  readonly publicIp?: Word | 'any' | false | undefined;
  readonly ipv6: readonly Word[];
  readonly groups: readonly Word[];
  readonly role?: Instance['role'] | undefined;
  readonly state?: Instance['state'] | undefined;
  readonly sourceDestCheck?: boolean | undefined;
}

/** `name: word …` in any order, or a map. */
export function readInstances(fields: Fields, sketch: Sketch): void {
  for (const entry of entriesOf(fields, 'instances')) readInstance(entry, sketch);
}

function readInstance({key, value}: Entry, sketch: Sketch): void {
  const {report, names} = sketch;
  if (value.kind === 'list') {
    report.add(value.at, 'wrong-type', {key: `instances.${key.text}`, expected: 'text-or-map', found: 'list'});
    return;
  }
  const before = report.count;
  const parts =
    value.kind === 'map'
      ? fromFields(readFields(value, `instances.${key.text}`, KEYS, report), sketch)
      : fromWords(key, wordsOf(value), sketch);
  if (parts.subnet === undefined) {
    // A word that could not be read may well have been the subnet.
    if (report.count === before) report.add(key.at, 'instance-subnet', {instance: key.text});
    return;
  }
  if (!names.check(parts.subnet, 'subnet')) return;
  const subnet = subnetOf(parts.subnet.text, sketch);
  if (subnet === undefined) return;
  const [address, ...more] = parts.addresses;
  const publicIp = parts.publicIp ?? (subnet.mapPublicIp ? 'any' : false);
  const request: AddressRequest = {
    owner: key.text,
    at: key.at,
    subnet: subnet.id,
    ...(address === undefined ? {} : {address, more}),
    ...(publicIp === false ? {} : {publicIp}),
  };
  const role = parts.role === undefined ? {} : {role: parts.role};
  sketch.instances.push({
    value: {id: key.text, state: parts.state ?? 'running', ...role},
    at: key.at,
    request,
    ipv6: parts.ipv6,
    groups: parts.groups,
    sourceDestCheck: parts.sourceDestCheck ?? true,
  });
}

function fromFields(fields: Fields, sketch: Sketch): Parts {
  const publicWord = fields.text('public-ip');
  const publicIp = publicWord?.text === 'true' ? 'any' : publicWord?.text === 'false' ? false : publicWord;
  return {
    subnet: fields.text('subnet'),
    addresses: fields.words('ip') ?? [],
    publicIp,
    ipv6: fields.words('ipv6') ?? [],
    groups: (fields.words('groups') ?? []).filter((word) => sketch.names.check(word, 'group')),
    role: fields.oneOf('role', ROLES),
    state: fields.oneOf('state', STATES),
    sourceDestCheck: fields.flag('source-dest-check'),
  };
}

/** Names come before keywords, so that a subnet may be called `public` or `database`. */
function fromWords(name: Word, words: readonly Word[], sketch: Sketch): Parts {
  let parts: Parts = {addresses: [], ipv6: [], groups: []};
  const isSubnet = (word: Word): boolean => sketch.names.kindOf(word.text) === 'subnet';
  const first = words.findIndex(isSubnet);
  const subnet = words[first];
  // The subnet tells private from public addresses, wherever in the line it stands.
  if (subnet !== undefined) parts = {...parts, subnet};
  for (const word of words.filter((_, index) => index !== first)) parts = addWord(parts, word, name, sketch);
  return parts;
}

function addWord(parts: Parts, word: Word, name: Word, sketch: Sketch): Parts {
  const {text} = word;
  const kind = sketch.names.kindOf(text);
  if (kind === 'group') return {...parts, groups: [...parts.groups, word]};
  if (text === 'public') return once(parts, 'publicIp', 'any', word, name, sketch);
  if (isAddress(text)) return addAddress(parts, word, name, sketch);
  const role = ROLES.find((one) => one === text);
  if (role !== undefined) return once(parts, 'role', role, word, name, sketch);
  const state = STATES.find((one) => one === text);
  if (state !== undefined) return once(parts, 'state', state, word, name, sketch);
  if (kind === 'subnet') return twice(parts, 'subnet', word, name, sketch);
  if (kind !== undefined) sketch.names.check(word, 'group');
  else {
    const known = [...sketch.names.known('subnet'), ...sketch.names.known('group'), ...ROLES, ...STATES, 'public'];
    sketch.report.add(word.at, 'instance-word', {word: text, instance: name.text, suggestion: nearest(text, known)});
  }
  return parts;
}

/** An address inside the subnet is a private one; outside the VPC it is the public one. */
function addAddress(parts: Parts, word: Word, name: Word, sketch: Sketch): Parts {
  const address = parseAddress(word.text);
  const subnet = parts.subnet === undefined ? undefined : subnetOf(parts.subnet.text, sketch);
  if (address?.family === 6) return {...parts, ipv6: [...parts.ipv6, word]};
  if (address === null || subnet === undefined) return parts;
  const vpc = sketch.vpcs.find(({id}) => id === subnet.vpc);
  const inVpc = vpc?.blocks.some(({block}) => holds(block, address)) === true;
  if (inVpc || isPrivateAddress(address)) return {...parts, addresses: [...parts.addresses, word]};
  return once(parts, 'publicIp', word, word, name, sketch);
}

type Single = 'publicIp' | 'role' | 'state';
const WHAT = {publicIp: 'public-ip', role: 'role', state: 'state', subnet: 'subnet'} as const;

function once<Key extends Single>(
  parts: Parts,
  key: Key,
  value: Parts[Key],
  word: Word,
  name: Word,
  sketch: Sketch,
): Parts {
  return parts[key] === undefined ? {...parts, [key]: value} : twice(parts, key, word, name, sketch);
}

function twice(parts: Parts, key: keyof typeof WHAT, word: Word, name: Word, {report}: Sketch): Parts {
  report.add(word.at, 'instance-two', {instance: name.text, what: WHAT[key], found: word.text});
  return parts;
}
