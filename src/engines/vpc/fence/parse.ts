import {err, ok} from '../../result';
import type {Result} from '../../result';
import {emptyModel} from '../model';
import type {Model} from '../model';
import {buildModel} from './build';
import {checkBlocks} from './check-blocks';
import {checkInterfaceNames, checkNats} from './check-gateways';
import {declareNames} from './declare';
import {readDocument} from './document';
import {readFields} from './fields';
import type {Fields} from './fields';
import type {Figure} from './figure';
import {settleGroups} from './group-homes';
import {implyNames} from './implied';
import {createNames} from './names';
import type {FenceProblem} from './problem';
import {readAccess} from './read-access';
import {readAcls} from './read-acls';
import {readFlow} from './read-flow';
import {readFolder} from './read-folder';
import {readGateways} from './read-gateways';
import {readGroups} from './read-groups';
import {readInstances} from './read-instances';
import {readPeerings} from './read-peerings';
import {readPrefixLists} from './read-prefix-lists';
import {readRoutes} from './read-routes';
import {readSubnets} from './read-subnets';
import {readTables} from './read-tables';
import {readId, readText} from './read-text';
import {readTransit} from './read-transit';
import {readVpcs} from './read-vpcs';
import {DEFAULT_REGION, readRegion} from './regions';
import {createReport} from './report';
import type {Report} from './report';
import {settle} from './settle';
import type {Sketch} from './sketch';

const SECTIONS = [
  'vpc',
  'vpcs',
  'subnets',
  'tables',
  'gateways',
  'peerings',
  'transit',
  'prefix-lists',
  'groups',
  'acls',
  'instances',
  'block-public-access',
];
const KEYS = ['id', 'title', 'caption', 'region', ...SECTIONS, 'flow', 'from-aws', 'draw'];

/**
 * Reads a `vpc` fence: YAML in, a figure with its whole network out, everything that AWS would create filled in.
 *
 * Units  - lines and columns of problems count from 1 within the text.
 * Errors - returned, never thrown: all problems of the text in its order, with AWS's own error code where AWS has one.
 * Source - limits from `facts/vpc`; error codes from the EC2 API's list of error codes and its answers.
 */
export function parseFence(text: string): Result<Figure, readonly FenceProblem[]> {
  const report = createReport(text);
  const tree = readDocument(text, report);
  if (tree === null) return err(report.problems());
  const fields = readFields(tree, '', KEYS, report);
  const sketch = createSketch(readRegion(fields, report) ?? DEFAULT_REGION, report);

  const id = readId(fields, report);
  const title = readText(fields, 'title', report);
  const caption = readText(fields, 'caption', report);
  const folder = readFolder(fields, SECTIONS, report);
  const model = folder.fromAws === undefined ? readNetwork(fields, sketch) : emptyModel;
  const flow = readFlow(fields, sketch, folder.fromAws === undefined);
  if (report.count > 0) return err(report.problems());
  return ok({
    id,
    ...(title === undefined ? {} : {title}),
    ...(caption === undefined ? {} : {caption}),
    model,
    ...(flow === undefined ? {} : {flow}),
    ...folder,
  });
}

/** Sections are read in the order of their references; routes last, when all their targets are known. */
function readNetwork(fields: Fields, sketch: Sketch): Model {
  readVpcs(fields, sketch);
  if (!fields.has('vpc') && !fields.has('vpcs')) sketch.report.add(fields.at, 'needs-network', {});
  implyNames(sketch);
  declareNames(fields, sketch);
  readSubnets(fields, sketch);
  checkBlocks(sketch);
  readPrefixLists(fields, sketch);
  readGroups(fields, sketch);
  readGateways(fields, sketch, false);
  const tables = readTables(fields, sketch);
  readGateways(fields, sketch, true);
  checkNats(sketch);
  readPeerings(fields, sketch);
  readTransit(fields, sketch);
  readAcls(fields, sketch);
  readInstances(fields, sketch);
  checkInterfaceNames(sketch);
  readRoutes(tables, sketch);
  const access = readAccess(fields, sketch);
  const groups = settleGroups(sketch);
  return buildModel(sketch, groups, settle(sketch), access);
}

function createSketch(region: string, report: Report): Sketch {
  return {
    report,
    names: createNames(report),
    region,
    vpcs: [],
    subnets: [],
    prefixLists: [],
    tables: [],
    groups: [],
    acls: [],
    internetGateways: [],
    egressOnlyGateways: [],
    nats: [],
    vpnGateways: [],
    endpoints: [],
    peerings: [],
    transitGateways: [],
    attachments: [],
    transitTables: [],
    instances: [],
    tableOf: new Map(),
    aclOf: new Map(),
    edgeOf: new Map(),
  };
}
