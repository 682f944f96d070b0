import type {TransitAttachment, TransitRoute} from '../model';
import {entriesOf, pathOf, readFields} from './fields';
import type {Fields} from './fields';
import {defaultTransitTable} from './implied';
import {inVpc, readSubnetList} from './owners';
import {oneSubnetPerZone} from './read-endpoints';
import type {Sketch} from './sketch';
import {isNothing} from './tree';
import type {Entry, Word} from './tree';
import {readTransitRoutes} from './read-transit-routes';

const KINDS = ['vpc', 'vpn', 'peering', 'direct-connect'] as const;

/** `name: {attachments: {…}, tables: {…}}`. */
export function readTransit(fields: Fields, sketch: Sketch): void {
  for (const entry of entriesOf(fields, 'transit')) readTransitGateway(entry, sketch);
}

function readTransitGateway({key, value}: Entry, sketch: Sketch): void {
  const {report} = sketch;
  if (value.kind !== 'map' && !isNothing(value)) {
    report.add(value.at, 'wrong-type', {key: `transit.${key.text}`, expected: 'map', found: value.kind});
    return;
  }
  const map = value.kind === 'map' ? value : {kind: 'map' as const, at: value.at, entries: []};
  const fields = readFields(map, `transit.${key.text}`, ['attachments', 'tables', 'region'], report);
  sketch.transitGateways.push({id: key.text, region: fields.text('region')?.text ?? sketch.region});
  const tables = entriesOf(fields, 'tables');
  const only = fields.has('tables')
    ? tables.length === 1
      ? tables[0]?.key.text
      : undefined
    : defaultTransitTable(key.text);
  for (const entry of entriesOf(fields, 'attachments')) {
    const attachment = readAttachment(entry, fields, key.text, only, sketch);
    if (attachment !== undefined) sketch.attachments.push(attachment);
  }
  const attachments = sketch.attachments.filter(({transitGateway}) => transitGateway === key.text);
  if (fields.has('tables')) {
    for (const table of tables) readTransitRoutes(table, pathOf(fields.within, 'tables'), key.text, sketch);
  } else {
    const routes = attachments.flatMap((attachment) => propagatedRoutes(attachment, sketch));
    sketch.transitTables.push({id: defaultTransitTable(key.text), transitGateway: key.text, routes});
  }
}

function propagatedRoutes(attachment: TransitAttachment, {vpcs}: Sketch): TransitRoute[] {
  const blocks = attachment.type === 'vpc' ? (vpcs.find(({id}) => id === attachment.resource)?.blocks ?? []) : [];
  return blocks.map(({block}) => ({
    destination: block.text,
    attachment: attachment.id,
    state: 'active',
    origin: 'propagated',
  }));
}

function readAttachment(
  {key, value}: Entry,
  parent: Fields,
  transit: string,
  onlyTable: string | undefined,
  sketch: Sketch,
): TransitAttachment | undefined {
  const {report} = sketch;
  const within = `${pathOf(parent.within, 'attachments')}.${key.text}`;
  if (value.kind !== 'map') {
    report.add(value.at, 'attachment-form', {attachment: key.text});
    return undefined;
  }
  const fields = readFields(value, within, [...KINDS, 'subnets', 'table', 'state', 'group-referencing'], report);
  const kind = KINDS.find((one) => fields.has(one));
  const resource = kind === undefined ? undefined : fields.text(kind);
  if (kind === undefined || resource === undefined) {
    report.add(value.at, 'attachment-form', {attachment: key.text});
    return undefined;
  }
  if (kind === 'vpc' && !sketch.names.check(resource, 'vpc')) return undefined;
  const subnets = readSubnetList(fields, sketch);
  checkAttachment(key, kind, resource, subnets, transit, sketch);
  const routeTable = tableOf(fields, transit, onlyTable, sketch);
  const groupReferencing = fields.flag('group-referencing');
  return {
    id: key.text,
    transitGateway: transit,
    type: kind,
    resource: resource.text,
    subnets: subnets.map(({text}) => text),
    state: fields.text('state')?.text ?? 'available',
    ...(routeTable === undefined ? {} : {routeTable}),
    ...(groupReferencing === undefined ? {} : {groupReferencing}),
  };
}

/** `table: none` is an attachment that no table routes for. */
function tableOf(fields: Fields, transit: string, only: string | undefined, sketch: Sketch): string | undefined {
  const word = fields.text('table');
  if (word === undefined) return only;
  if (word.text === 'none' || word.text === defaultTransitTable(transit))
    return word.text === 'none' ? undefined : word.text;
  return sketch.names.check(word, 'transit-table') ? word.text : undefined;
}

function checkAttachment(
  key: Word,
  kind: string,
  resource: Word,
  subnets: readonly Word[],
  transit: string,
  sketch: Sketch,
): void {
  if (kind !== 'vpc') return;
  const {report} = sketch;
  if (subnets.length === 0) report.add(key.at, 'attachment-no-subnet', {attachment: key.text});
  for (const subnet of subnets) inVpc(subnet, resource.text, key.text, sketch);
  oneSubnetPerZone(key.text, subnets, sketch);
  const twin = sketch.attachments.find((one) => one.transitGateway === transit && one.resource === resource.text);
  if (twin === undefined) return;
  const values = {attachment: key.text, other: twin.id, vpc: resource.text};
  report.add(key.at, 'attachment-twice', values, 'DuplicateTransitGatewayAttachment');
}
