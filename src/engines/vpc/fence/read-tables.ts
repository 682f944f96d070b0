import {entriesOf, readFields} from './fields';
import type {Fields} from './fields';
import {mainTableName, mainTableVpc} from './implied';
import {inVpc, ownerVpc, readSubnetList} from './owners';
import type {Sketch, TableSketch} from './sketch';
import {isNothing} from './tree';
import type {Entry, MapTree, Word} from './tree';

/** A table whose routes are still to be read: targets are looked up when everything they may name is there. */
export interface OpenTable {
  readonly table: TableSketch;
  readonly routes: MapTree | undefined;
}

/** `name: {subnets, routes, main, gateways, vpc}`. */
export function readTables(fields: Fields, sketch: Sketch): OpenTable[] {
  const written = entriesOf(fields, 'tables').flatMap((entry) => readTable(entry, sketch) ?? []);
  const mains = mainTables(written, sketch);
  const tables = [...mains, ...written.filter((one) => mainTableVpc(one.table.value.id, sketch) === undefined)];
  sketch.tables.push(...tables.map(({table}) => table));
  return tables;
}

function readTable({key, value}: Entry, sketch: Sketch): OpenTable | undefined {
  const {report} = sketch;
  if (value.kind !== 'map' && !isNothing(value)) {
    report.add(value.at, 'wrong-type', {key: `tables.${key.text}`, expected: 'map', found: value.kind});
    return undefined;
  }
  const map = value.kind === 'map' ? value : {kind: 'map' as const, at: value.at, entries: []};
  const fields = readFields(map, `tables.${key.text}`, ['subnets', 'routes', 'main', 'gateways', 'vpc'], report);
  const subnets = readSubnetList(fields, sketch);
  const edges = readEdges(key.text, fields, sketch);
  const implied = mainTableVpc(key.text, sketch);
  const vpc =
    implied?.id ??
    vpcOfEdges(edges, subnets, fields, sketch) ??
    ownerVpc(key, 'table', fields.text('vpc'), subnets, sketch);
  if (vpc !== undefined) checkHome(key.text, vpc, {subnets, edges, said: fields.text('vpc')}, sketch);
  for (const subnet of subnets) associate(subnet, key.text, sketch);
  const routes = fields.map('routes');
  const main = fields.flag('main') ?? false;
  if (vpc === undefined) return undefined;
  const gateways = edges.map(({text}) => text);
  return {table: {value: {id: key.text, vpc, main, gateways}, at: key.at, routes: []}, routes};
}

interface TableParts {
  readonly subnets: readonly Word[];
  readonly edges: readonly Word[];
  readonly said: Word | undefined;
}

/** Everything a table is associated with is in its own VPC; a main table's VPC is in its name. */
function checkHome(table: string, vpc: string, {subnets, edges, said}: TableParts, sketch: Sketch): void {
  for (const subnet of subnets) inVpc(subnet, vpc, table, sketch);
  const gateways = [...sketch.internetGateways, ...sketch.vpnGateways];
  const wrong = edges.flatMap((word) => {
    const actual = gateways.find(({id}) => id === word.text)?.vpc ?? vpc;
    return actual === vpc ? [] : [{word, kind: 'gateway' as const, actual}];
  });
  const other = said === undefined || said.text === vpc ? [] : [{word: said, kind: 'vpc' as const, actual: said.text}];
  for (const {word, kind, actual} of [...wrong, ...other]) {
    const values = {name: word.text, kind, vpc: actual, expected: vpc, owner: table};
    sketch.report.add(word.at, 'other-vpc', values, 'InvalidParameterValue');
  }
}

/** Internet and virtual private gateways whose incoming packets the table steers. */
function readEdges(table: string, fields: Fields, sketch: Sketch): Word[] {
  const {report, names, edgeOf} = sketch;
  return (fields.words('gateways') ?? []).filter((word) => {
    if (!names.check(word, 'gateway')) return false;
    if (!isEdge(word.text, sketch)) {
      report.add(word.at, 'edge-kind', {gateway: word.text});
      return false;
    }
    const other = edgeOf.get(word.text);
    if (other === undefined) {
      edgeOf.set(word.text, table);
      return true;
    }
    const values = {gateway: word.text, table, other};
    report.add(word.at, 'edge-two-tables', values, 'Resource.AlreadyAssociated');
    return false;
  });
}

const isEdge = (name: string, {internetGateways, vpnGateways}: Sketch): boolean =>
  [...internetGateways, ...vpnGateways].some(({id}) => id === name);

function vpcOfEdges(
  edges: readonly Word[],
  subnets: readonly Word[],
  fields: Fields,
  sketch: Sketch,
): string | undefined {
  if (subnets.length > 0 || fields.has('vpc')) return undefined;
  const {internetGateways, vpnGateways} = sketch;
  const gateway = [...internetGateways, ...vpnGateways].find(({id}) => id === edges[0]?.text);
  return gateway?.vpc ?? undefined;
}

function associate(subnet: Word, table: string, {report, tableOf}: Sketch): void {
  const other = tableOf.get(subnet.text);
  if (other === undefined) tableOf.set(subnet.text, table);
  else if (other === table)
    report.add(subnet.at, 'named-twice', {name: subnet.text, within: `tables.${table}.subnets`});
  else report.add(subnet.at, 'subnet-two-tables', {subnet: subnet.text, table, other}, 'Resource.AlreadyAssociated');
}

/** The tables that AWS makes with each VPC, whether written or not; they come first. A VPC for which no other table is main keeps its own. */
function mainTables(written: readonly OpenTable[], sketch: Sketch): OpenTable[] {
  return sketch.vpcs.flatMap((vpc): OpenTable[] => {
    const id = mainTableName(vpc.id, sketch.vpcs);
    const own = written.find(({table}) => table.value.id === id);
    const [other, second] = written.filter(
      ({table}) => table.value.vpc === vpc.id && table.value.id !== id && table.value.main,
    );
    if (other !== undefined && second !== undefined) {
      const values = {vpc: vpc.id, table: second.table.value.id, other: other.table.value.id};
      sketch.report.add(second.table.at, 'two-main-tables', values);
    }
    const main = other === undefined;
    if (own !== undefined) return [{...own, table: {...own.table, value: {...own.table.value, main}}}];
    return main
      ? [{table: {value: {id, vpc: vpc.id, main, gateways: []}, at: vpc.at, routes: []}, routes: undefined}]
      : [];
  });
}
