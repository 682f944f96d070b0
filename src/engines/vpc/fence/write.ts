import {formatProtocol} from '../../net/protocol';
import type {Model, Peering, PrefixList} from '../model';
import type {Figure, FigureFlow, Text} from './figure';
import {isMap, listOf, mapOf, printYaml} from './print';
import type {Printed, PrintedMap} from './print';
import {DEFAULT_REGION} from './regions';
import {prefixListName, servicePrefixes, shortServiceName} from './services';
import {addressesToWrite} from './write-addresses';
import {writeGateways} from './write-gateways';
import {inFenceTerms} from './write-imported';
import {writeInstances} from './write-instances';
import {writeSubnets, writeTables, writeVpcs} from './write-network';
import {writeAcls, writeGroups} from './write-rules';
import {writeTransit} from './write-transit';

/**
 * Writes a figure as a fence, in the shortest form: what `parseFence` fills in is left out, and reading the text gives the figure back.
 *
 * Limits - a fence has no words for load balancers, Gateway Load Balancer endpoints, second interfaces, display names, accounts, and things that are
 *          referred to but missing: an imported network that has them is written as far as it goes, and may have to be mended by hand.
 */
export function writeFence(figure: Figure): string {
  const {id, title, caption, model, flow, fromAws, draw} = figure;
  const head: [string, Printed | undefined][] = [
    ['id', id],
    ['title', textOf(title)],
    ['caption', textOf(caption)],
  ];
  const network = fromAws === undefined ? writeModel(inFenceTerms(model)) : [];
  const folder: [string, Printed | undefined][] = [
    ['from-aws', fromAws],
    ['draw', draw && listOf(draw)],
  ];
  return printYaml(mapOf([...head, ...network, ...folder, ['flow', flow && flowOf(flow)]]));
}

function writeModel(model: Model): [string, Printed | undefined][] {
  const region = model.vpcs[0]?.region ?? DEFAULT_REGION;
  const addresses = addressesToWrite(model);
  const sections: [string, Printed][] = [
    writeVpcs(model, region),
    ['subnets', writeSubnets(model)],
    ['tables', writeTables(model)],
    ['gateways', writeGateways(model, addresses)],
    ['peerings', {entries: model.peerings.map((peering) => [peering.id, writePeering(peering)])}],
    ['transit', writeTransit(model, region)],
    ['prefix-lists', writePrefixLists(model)],
    ['groups', writeGroups(model)],
    ['acls', writeAcls(model)],
    ['instances', writeInstances(model, addresses)],
  ];
  return [
    ['region', region === DEFAULT_REGION ? undefined : region],
    ...sections.filter(([, value]) => !(isMap(value) && value.entries.length === 0)),
    ['block-public-access', writeAccess(model)],
  ];
}

const textOf = (text: Text | undefined): Printed | undefined =>
  typeof text === 'object'
    ? mapOf([
        ['ko', text.ko],
        ['en', text.en],
      ])
    : text;

const writePeering = ({requester, accepter, status}: Peering): string =>
  [requester.vpc, accepter.vpc, ...(status === 'active' ? [] : [status])].join(' ');

/** Lists of gateway endpoints come by themselves, at the end. */
function writePrefixLists({prefixLists, endpoints, vpcs}: Model): PrintedMap {
  const implied = endpoints.flatMap(({type, service, vpc}): PrefixList[] => {
    const region = vpcs.find(({id}) => id === vpc)?.region ?? '';
    const short = shortServiceName(service, region);
    return type === 'gateway' ? [{id: prefixListName(short), cidrs: servicePrefixes(short, region)}] : [];
  });
  const unique = implied.filter(({id}, index) => implied.findIndex((other) => other.id === id) === index);
  const tail = prefixLists.slice(prefixLists.length - unique.length);
  const written =
    JSON.stringify(tail) === JSON.stringify(unique)
      ? prefixLists.slice(0, prefixLists.length - unique.length)
      : prefixLists;
  return {entries: written.map(({id, cidrs}) => [id, cidrs ?? ''])};
}

const MODES = {off: 'off', 'block-ingress': 'ingress', 'block-bidirectional': 'bidirectional'} as const;

function writeAccess({blockPublicAccess: {mode, exclusions}}: Model): Printed | undefined {
  if (exclusions.length === 0) return mode === 'off' ? undefined : MODES[mode];
  const entries = exclusions.map(({resource, mode: excluded}): [string, Printed] => [resource, excluded]);
  return mapOf([
    ['mode', MODES[mode]],
    ['exclusions', {entries}],
  ]);
}

/** TCP without ports needs no word; names with spaces (of imported things) need a map. */
function flowOf({from, to, protocol, port, sourcePort}: FigureFlow): Printed {
  const plain = protocol === 6 && port === undefined && sourcePort === undefined;
  if (/\s/.test(from + to)) {
    const ports: [string, Printed | undefined][] = [
      ['port', port?.toString()],
      ['source-port', sourcePort?.toString()],
    ];
    return mapOf([['from', from], ['to', to], ['protocol', plain ? undefined : formatProtocol(protocol)], ...ports]);
  }
  const words = plain ? [] : [formatProtocol(protocol), ...(port === undefined ? [] : [String(port)])];
  const source = sourcePort === undefined ? [] : ['from', String(sourcePort)];
  return [from, '->', to, ...words, ...source].join(' ');
}
