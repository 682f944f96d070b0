import {forbiddenVpcRanges, subnetPrefix, vpcBlockPrefix, vpcBlocks, vpcIpv6Prefix} from '../../../facts/vpc';
import {contains, overlaps, parseBlock} from './block';
import type {Block} from './block';
import {blocksText} from './read-subnets';
import type {PlacedBlock, Sketch, SubnetSketch, VpcSketch} from './sketch';

/** AWS's limits on the blocks of VPCs and subnets. */
export function checkBlocks(sketch: Sketch): void {
  for (const vpc of sketch.vpcs) checkVpc(vpc, sketch);
  sketch.subnets.forEach((subnet, index) => {
    checkSubnet(subnet, sketch);
    checkNeighbours(subnet, sketch.subnets.slice(0, index), sketch);
  });
}

function checkVpc(vpc: VpcSketch, sketch: Sketch): void {
  const {report} = sketch;
  const ipv4 = vpc.blocks.filter(({block}) => block.family === 4);
  const [first] = ipv4;
  // AWS makes no VPC without an IPv4 block, not even for IPv6-only subnets.
  if (first === undefined && vpc.blocks.length > 0) report.add(vpc.at, 'vpc-no-ipv4', {vpc: vpc.id});
  vpc.blocks.forEach((placed, index) => {
    checkSize(placed, sketch);
    const other = vpc.blocks.slice(0, index).find(({block}) => overlaps(block, placed.block));
    if (other !== undefined) {
      report.add(
        placed.at,
        'vpc-blocks-overlap',
        {cidr: placed.block.text, other: other.block.text},
        'InvalidVpc.Range',
      );
    } else if (first !== undefined && placed !== first && isRestricted(first.block, placed.block)) {
      report.add(placed.at, 'vpc-restricted', {cidr: placed.block.text, first: first.block.text}, 'InvalidVpc.Range');
    }
  });
  const {max} = vpcBlocks.value;
  if (ipv4.length > max)
    report.add(vpc.at, 'vpc-blocks-many', {vpc: vpc.id, count: String(ipv4.length), max: String(max)});
}

function checkSize({block, at}: PlacedBlock, {report}: Sketch): void {
  const cidr = block.text;
  if (block.family === 6) {
    const {min, max, step} = vpcIpv6Prefix.value;
    if (block.prefix >= min && block.prefix <= max && (block.prefix - min) % step === 0) return;
    report.add(at, 'vpc-ipv6-size', {cidr, min: String(min), max: String(max), step: String(step)}, 'InvalidVpc.Range');
    return;
  }
  const {min, max} = vpcBlockPrefix.value;
  if (block.prefix < min || block.prefix > max) {
    report.add(at, 'vpc-size', {cidr, min: String(min), max: String(max)}, 'InvalidVpc.Range');
    return;
  }
  const range = forbiddenVpcRanges.value.ranges.find((text) => holdsBlock(text, block));
  if (range !== undefined) report.add(at, 'vpc-forbidden', {cidr, range}, 'InvalidVpc.Range');
}

const holdsBlock = (outer: string, inner: Block): boolean => {
  const block = parseBlock(outer);
  return block !== null && contains(block, inner);
};

/** RFC 1918, by range: a VPC that began in one of them takes no further block from another. */
const PRIVATE_RANGES = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

function isRestricted(first: Block, added: Block): boolean {
  const rangeOf = (block: Block): string | undefined => PRIVATE_RANGES.find((range) => holdsBlock(range, block));
  const range = rangeOf(added);
  return range !== undefined && rangeOf(first) !== range;
}

/** In AWS, IPv6 subnets are /64 wherever a VPC has Amazon's own block; other lengths go in steps of four bits. */
const SUBNET_IPV6 = {min: 44, max: 64, step: 4};

function checkSubnet(subnet: SubnetSketch, sketch: Sketch): void {
  const {report, vpcs} = sketch;
  const vpc = vpcs.find(({id}) => id === subnet.vpc);
  if (vpc === undefined) return;
  for (const {block, at} of [...(subnet.ipv4 === undefined ? [] : [subnet.ipv4]), ...subnet.ipv6]) {
    const {min, max} = subnetPrefix.value;
    const inside = vpc.blocks.some((own) => contains(own.block, block));
    if (block.family === 4 && (block.prefix < min || block.prefix > max)) {
      report.add(at, 'subnet-size', {cidr: block.text, min: String(min), max: String(max)}, 'InvalidSubnet.Range');
    } else if (!inside) {
      // A VPC whose own blocks could not be read says nothing about its subnets.
      const values = {subnet: subnet.id, cidr: block.text, vpcs: blocksText(vpc)};
      if (vpc.blocks.length > 0) report.add(at, 'subnet-outside', values, 'InvalidSubnet.Range');
    } else if (block.family === 6 && !fitsSteps(block.prefix)) {
      report.add(at, 'subnet-ipv6-size', {cidr: block.text}, 'InvalidSubnet.Range');
    }
  }
}

const fitsSteps = (prefix: number): boolean =>
  prefix >= SUBNET_IPV6.min && prefix <= SUBNET_IPV6.max && (prefix - SUBNET_IPV6.min) % SUBNET_IPV6.step === 0;

function checkNeighbours(subnet: SubnetSketch, before: readonly SubnetSketch[], {report}: Sketch): void {
  const blocksOf = ({ipv4, ipv6}: SubnetSketch): PlacedBlock[] => [...(ipv4 === undefined ? [] : [ipv4]), ...ipv6];
  for (const mine of blocksOf(subnet)) {
    for (const other of before.filter(({vpc}) => vpc === subnet.vpc)) {
      const theirs = blocksOf(other).find(({block}) => overlaps(block, mine.block));
      if (theirs === undefined) continue;
      const values = {subnet: subnet.id, cidr: mine.block.text, other: other.id, otherCidr: theirs.block.text};
      report.add(mine.at, 'subnet-overlap', values, 'InvalidSubnet.Conflict');
      break;
    }
  }
}
