import {readFields} from './fields';
import type {Fields} from './fields';
import {readRegion} from './regions';
import type {PlacedBlock, Sketch} from './sketch';
import {wordsOf} from './tree';
import type {Entry, TextTree, Tree, Word} from './tree';
import {readBlock} from './values';

/** `vpc: name cidr` for one VPC, `vpcs: {name: cidr}` for several. */
export function readVpcs(fields: Fields, sketch: Sketch): void {
  const one = fields.tree('vpc');
  if (one !== undefined && fields.has('vpcs')) sketch.report.add(fields.keyAt('vpcs'), 'vpc-and-vpcs', {});
  if (one?.kind === 'text') readLine(one, sketch);
  else if (one?.kind === 'map')
    readNamed(readFields(one, 'vpc', ['name', 'cidr', 'ipv6', 'region'], sketch.report), sketch);
  else if (one !== undefined)
    sketch.report.add(one.at, 'wrong-type', {key: 'vpc', expected: 'text-or-map', found: one.kind});
  for (const entry of fields.map('vpcs')?.entries ?? []) readEntry(entry, sketch);
}

function readLine(tree: TextTree, sketch: Sketch): void {
  const [name, ...blocks] = wordsOf(tree);
  if (name !== undefined) addVpc(name, sketch.region, blocks, sketch);
}

function readNamed(fields: Fields, sketch: Sketch): void {
  const name = fields.text('name');
  if (name === undefined)
    sketch.report.add(fields.at, 'missing-key', {key: 'name', within: 'vpc', example: 'name: study-vpc'});
  else addVpc(name, readRegion(fields, sketch.report) ?? sketch.region, blocksOf(fields), sketch);
}

function readEntry({key, value}: Entry, sketch: Sketch): void {
  if (value.kind === 'map') {
    const fields = readFields(value, `vpcs.${key.text}`, ['cidr', 'ipv6', 'region'], sketch.report);
    addVpc(key, readRegion(fields, sketch.report) ?? sketch.region, blocksOf(fields), sketch);
  } else {
    addVpc(key, sketch.region, blockWords(value), sketch);
  }
}

const blocksOf = (fields: Fields): Word[] => [...(fields.words('cidr') ?? []), ...(fields.words('ipv6') ?? [])];

const blockWords = (tree: Tree): Word[] =>
  tree.kind === 'text' ? wordsOf(tree) : tree.kind === 'list' ? tree.items.flatMap(blockWords) : [];

function addVpc(name: Word, region: string, words: readonly Word[], sketch: Sketch): void {
  if (!sketch.names.declare(name, 'vpc')) return;
  const blocks = words.flatMap((word): PlacedBlock[] => {
    const block = readBlock(word, sketch.report);
    return block === null ? [] : [{block, at: word.at}];
  });
  // Blocks that could not be read were reported; only a VPC that wrote none lacks one.
  if (words.length === 0) sketch.report.add(name.at, 'vpc-no-ipv4', {vpc: name.text});
  sketch.vpcs.push({id: name.text, at: name.at, region, blocks});
}
