import type {Fields} from './fields';
import type {NameKind} from './problem';
import type {Sketch, SubnetSketch} from './sketch';
import type {Word} from './tree';

export const subnetOf = (name: string, {subnets}: Sketch): SubnetSketch | undefined =>
  subnets.find(({id}) => id === name);

/** The subnets that a list names; unknown ones are reported and left out. */
export const readSubnetList = (fields: Fields, {names}: Sketch): Word[] =>
  (fields.words('subnets') ?? []).filter((word) => names.check(word, 'subnet'));

/** The VPC that is named, else that of the first subnet, else the only one; all subnets must be in it. */
export function ownerVpc(
  name: Word,
  kind: NameKind,
  named: Word | undefined,
  subnets: readonly Word[],
  sketch: Sketch,
): string | undefined {
  const {report, names, vpcs} = sketch;
  const said = named !== undefined && names.check(named, 'vpc') ? named.text : undefined;
  const first = subnets.map(({text}) => subnetOf(text, sketch)?.vpc).find((vpc) => vpc !== undefined);
  const vpc = said ?? first ?? (vpcs.length === 1 ? vpcs[0]?.id : undefined);
  if (vpc === undefined) {
    // A VPC or a subnet that could not be read was reported already.
    const readable = named === undefined && subnets.length === 0 && vpcs.length > 1;
    if (readable) report.add(name.at, 'vpc-unclear', {name: name.text, kind, vpcs: vpcs.map(({id}) => id).join(', ')});
    return undefined;
  }
  for (const subnet of subnets) inVpc(subnet, vpc, name.text, sketch);
  return vpc;
}

/** Reports a subnet of another VPC than its owner's. */
export function inVpc(subnet: Word, vpc: string, owner: string, sketch: Sketch): void {
  const actual = subnetOf(subnet.text, sketch)?.vpc;
  if (actual === undefined || actual === vpc) return;
  const values = {name: subnet.text, kind: 'subnet', vpc: actual, expected: vpc, owner} as const;
  sketch.report.add(subnet.at, 'other-vpc', values, 'InvalidParameterValue');
}
