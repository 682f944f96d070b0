import {contains} from './block';
import {entriesOf, readFields} from './fields';
import type {Fields} from './fields';
import {readZone, zoneFromName} from './regions';
import type {PlacedBlock, Sketch, VpcSketch} from './sketch';
import {wordsOf} from './tree';
import type {Entry, MapTree, Word} from './tree';
import {readBlock} from './values';

/** `name: cidr` or `name: {cidr, az, ipv6, vpc, public-ip}`. */
export function readSubnets(fields: Fields, sketch: Sketch): void {
  for (const entry of entriesOf(fields, 'subnets')) readSubnet(entry, sketch);
}

interface Written {
  readonly blocks: readonly Word[];
  readonly vpc?: Word | undefined;
  readonly az?: Word | undefined;
  readonly publicIp?: boolean | undefined;
}

function readSubnet({key, value}: Entry, sketch: Sketch): void {
  const {report} = sketch;
  if (value.kind === 'list') {
    report.add(value.at, 'wrong-type', {key: `subnets.${key.text}`, expected: 'text-or-map', found: 'list'});
    return;
  }
  const written = value.kind === 'map' ? readMap(key.text, value, sketch) : {blocks: wordsOf(value)};
  if (written.blocks.length === 0) report.add(key.at, 'subnet-no-block', {subnet: key.text});
  const blocks = written.blocks.flatMap((word): PlacedBlock[] => {
    const block = readBlock(word, report, '10.0.1.0/24');
    return block === null ? [] : [{block, at: word.at}];
  });
  const [ipv4, second] = blocks.filter(({block}) => block.family === 4);
  if (second !== undefined) report.add(second.at, 'subnet-two-blocks', {subnet: key.text, cidr: second.block.text});

  const vpc = vpcOf(key, blocks, written.vpc, sketch);
  if (vpc === undefined) return;
  const az = written.az === undefined ? undefined : readZone(written.az, vpc.region, report);
  sketch.subnets.push({
    id: key.text,
    at: key.at,
    vpc: vpc.id,
    az: az ?? zoneFromName(key.text, vpc.region),
    ...(ipv4 === undefined ? {} : {ipv4}),
    ipv6: blocks.filter(({block}) => block.family === 6),
    mapPublicIp: written.publicIp ?? false,
  });
}

function readMap(name: string, tree: MapTree, sketch: Sketch): Written {
  const fields = readFields(tree, `subnets.${name}`, ['cidr', 'ipv6', 'az', 'vpc', 'public-ip'], sketch.report);
  return {
    blocks: [...(fields.words('cidr') ?? []), ...(fields.words('ipv6') ?? [])],
    vpc: fields.text('vpc'),
    az: fields.text('az'),
    publicIp: fields.flag('public-ip'),
  };
}

/** The VPC that is named, else the one whose blocks hold the subnet's, else the only one. */
function vpcOf(
  name: Word,
  blocks: readonly PlacedBlock[],
  named: Word | undefined,
  sketch: Sketch,
): VpcSketch | undefined {
  const {report, names, vpcs} = sketch;
  if (named !== undefined) {
    return names.check(named, 'vpc') ? vpcs.find(({id}) => id === named.text) : undefined;
  }
  if (vpcs.length === 1) return vpcs[0];
  const [first] = blocks;
  // Without a readable block there is a report already.
  if (first === undefined) return undefined;
  const fitting = vpcs.filter((vpc) => vpc.blocks.some(({block}) => contains(block, first.block)));
  if (fitting.length === 1) return fitting[0];
  const values = {subnet: name.text, cidr: first.block.text};
  if (fitting.length === 0) {
    const all = vpcs.map(blocksText).join(', ');
    report.add(first.at, 'subnet-outside', {...values, vpcs: all}, 'InvalidSubnet.Range');
  } else {
    report.add(first.at, 'subnet-vpc-unclear', {...values, vpcs: fitting.map(({id}) => id).join(', ')});
  }
  return undefined;
}

/** `vpc-a 10.0.0.0/16` */
export const blocksText = (vpc: VpcSketch): string => [vpc.id, ...vpc.blocks.map(({block}) => block.text)].join(' ');
