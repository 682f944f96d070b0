import {holds, parseAddress} from './block';
import {inVpc, ownerVpc, subnetOf} from './owners';
import {unknownWord} from './gateway-text';
import type {GatewayText} from './gateway-text';
import {readZone} from './regions';
import type {NatSketch, Sketch} from './sketch';
import type {Word} from './tree';
import {isAddress} from './values';

const STATES = ['pending', 'failed', 'available', 'deleting', 'deleted'] as const;

interface Parts {
  readonly subnet?: Word | undefined;
  readonly ip?: Word | undefined;
  readonly publicIp?: Word | undefined;
  readonly connectivity?: 'public' | 'private' | undefined;
  readonly state?: NatSketch['state'] | undefined;
}

/** `nat public-a`, `nat public-a 10.0.0.20 203.0.113.20`, or a map. A regional one has no subnet but zones. */
export function readNat(gateway: GatewayText, sketch: Sketch): void {
  const {report} = sketch;
  const {name, fields} = gateway;
  const before = report.count;
  const {subnet, ip, publicIp, connectivity = 'public', state = 'available'} = partsOf(gateway, sketch);
  const misread = report.count > before;
  if (connectivity === 'private' && publicIp !== undefined) {
    report.add(publicIp.at, 'nat-private-public', {gateway: name.text, address: publicIp.text});
  }
  const common = {id: name.text, at: name.at, connectivity, state};
  const zoneWords = fields.words('zones');
  if (subnet === undefined) {
    // A word that could not be read may well have been the subnet.
    if (zoneWords === undefined && !misread) report.add(name.at, 'nat-subnet', {gateway: name.text});
    if (zoneWords !== undefined) readRegional(gateway, zoneWords, common, publicIp, sketch);
    return;
  }
  if (zoneWords !== undefined) report.add(fields.keyAt('zones'), 'nat-zones', {gateway: name.text});
  if (!sketch.names.check(subnet, 'subnet')) return;
  const home = subnetOf(subnet.text, sketch);
  if (home === undefined) return;
  const said = fields.text('vpc');
  if (said !== undefined && sketch.names.check(said, 'vpc')) inVpc(subnet, said.text, name.text, sketch);
  const wantsPublic = connectivity === 'public' ? {publicIp: publicIp ?? ('any' as const)} : {};
  const request = {
    owner: name.text,
    at: name.at,
    subnet: home.id,
    ...(ip === undefined ? {} : {address: ip}),
    ...wantsPublic,
  };
  sketch.nats.push({...common, vpc: home.vpc, request});
}

function partsOf({name, words, fields}: GatewayText, sketch: Sketch): Parts {
  let parts: Parts = {
    subnet: fields.text('subnet'),
    ip: fields.text('ip'),
    publicIp: fields.text('public-ip'),
    connectivity: fields.oneOf('connectivity', ['public', 'private']),
    state: fields.oneOf('state', STATES),
  };
  const isSubnet = (word: Word): boolean => sketch.names.kindOf(word.text) === 'subnet';
  // The subnet tells which of two addresses is the private one, wherever in the line it stands.
  for (const word of [...words.filter(isSubnet), ...words.filter((one) => !isSubnet(one))]) {
    const {text} = word;
    const connectivity = text === 'public' || text === 'private' ? text : undefined;
    if (parts.subnet === undefined && isSubnet(word)) parts = {...parts, subnet: word};
    else if (isAddress(text)) parts = {...parts, ...addressPart(word, parts.subnet, sketch)};
    else if (connectivity !== undefined) parts = {...parts, connectivity};
    else unknownWord(word, name, 'nat', [...sketch.names.known('subnet'), 'private'], sketch);
  }
  return parts;
}

/** An address inside the subnet is the private one, any other the public one. */
function addressPart(word: Word, subnet: Word | undefined, sketch: Sketch): Parts {
  const address = parseAddress(word.text);
  const block = subnet === undefined ? undefined : subnetOf(subnet.text, sketch)?.ipv4?.block;
  if (address === null || block === undefined) return {ip: word};
  return holds(block, address) ? {ip: word} : {publicIp: word};
}

function readRegional(
  {name, fields}: GatewayText,
  zoneWords: readonly Word[],
  common: Pick<NatSketch, 'id' | 'at' | 'connectivity' | 'state'>,
  publicIp: Word | undefined,
  sketch: Sketch,
): void {
  if (common.connectivity === 'private')
    sketch.report.add(fields.keyAt('zones'), 'nat-regional-private', {gateway: name.text});
  const vpc = ownerVpc(name, 'gateway', fields.text('vpc'), [], sketch);
  const region = sketch.vpcs.find(({id}) => id === vpc)?.region ?? sketch.region;
  const zones = zoneWords.flatMap((word) => readZone(word, region, sketch.report) ?? []);
  if (vpc === undefined) return;
  sketch.nats.push({...common, vpc, zones, request: {owner: name.text, at: name.at, publicIp: publicIp ?? 'any'}});
}
