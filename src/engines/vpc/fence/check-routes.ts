import {contains, parseBlock} from './block';
import type {Block} from './block';
import {subnetOf} from './owners';
import type {PlacedRoute, Sketch, TableSketch, VpcSketch} from './sketch';

/** What AWS asks of one route: a target that may be one, in the table's own VPC, of the destination's family. */
export function checkRoute(placed: PlacedRoute, table: TableSketch, sketch: Sketch): void {
  const vpc = sketch.vpcs.find(({id}) => id === table.value.vpc);
  if (vpc === undefined) return;
  const block = parseBlock(placed.route.destination);
  if (placed.route.target === 'local') {
    checkLocal(placed, block, table, vpc, sketch);
    return;
  }
  checkTarget(placed, table, sketch);
  if (block === null) return;
  checkFamily(placed, block, sketch);
  if (table.value.gateways.length === 0) checkInside(placed, block, vpc, sketch);
}

/** `local` may be written where it stands anyway, and in a gateway's table for one of the VPC's subnets. */
function checkLocal(
  {route, targetAt}: PlacedRoute,
  block: Block | null,
  table: TableSketch,
  vpc: VpcSketch,
  sketch: Sketch,
): void {
  const wholeVpc = vpc.blocks.some((own) => own.block.text === block?.text);
  const wholeSubnet = sketch.subnets.some((subnet) => subnet.vpc === vpc.id && isBlockOf(block, subnet));
  if (wholeVpc || (wholeSubnet && table.value.gateways.length > 0)) return;
  sketch.report.add(targetAt, 'route-local', {destination: route.destination, vpc: vpc.id}, 'InvalidParameterValue');
}

const isBlockOf = (block: Block | null, subnet: Sketch['subnets'][number]): boolean =>
  block !== null && [subnet.ipv4, ...subnet.ipv6].some((own) => own?.block.text === block.text);

function checkTarget({route, targetAt}: PlacedRoute, table: TableSketch, sketch: Sketch): void {
  const {report} = sketch;
  const endpoint = sketch.endpoints.find(({value}) => value.id === route.target);
  if (endpoint !== undefined) {
    report.add(targetAt, 'route-endpoint', {target: route.target, table: table.value.id}, 'InvalidParameterValue');
    return;
  }
  const peering = sketch.peerings.find(({id}) => id === route.target);
  const home = homeOf(route.target, sketch);
  const expected = table.value.vpc;
  const wrong =
    peering === undefined
      ? home
      : [peering.requester.vpc, peering.accepter.vpc].includes(expected)
        ? undefined
        : peering.requester.vpc;
  if (wrong === undefined || wrong === expected) return;
  const kind = sketch.names.kindOf(route.target) ?? 'gateway';
  const values = {name: route.target, kind, vpc: wrong, expected, owner: table.value.id};
  report.add(targetAt, 'other-vpc', values, 'InvalidParameterValue');
}

/** The VPC of a target; none for a detached gateway, which AWS lets a table keep. */
function homeOf(target: string, sketch: Sketch): string | undefined {
  const attached = [...sketch.internetGateways, ...sketch.egressOnlyGateways, ...sketch.vpnGateways].find(
    ({id}) => id === target,
  );
  const nat = sketch.nats.find(({id}) => id === target);
  const instance = sketch.instances.find(({value}) => value.id === target);
  const subnet = subnetOf(instance?.request.subnet ?? '', sketch);
  return attached?.vpc ?? nat?.vpc ?? subnet?.vpc;
}

/** NAT gateways take IPv6 only for NAT64's own block. */
const NAT64 = '64:ff9b::/96';

function checkFamily({route, targetAt}: PlacedRoute, block: Block, sketch: Sketch): void {
  const egressOnly = sketch.egressOnlyGateways.some(({id}) => id === route.target);
  const nat = sketch.nats.some(({id}) => id === route.target);
  if ((egressOnly && block.family === 4) || (nat && block.family === 6 && block.text !== NAT64)) {
    sketch.report.add(
      targetAt,
      'route-family',
      {destination: route.destination, target: route.target},
      'InvalidParameterValue',
    );
  }
}

/** Rule R23: inside the VPC only whole subnets (or the VPC itself) can be routed, and only to an instance or a NAT gateway. */
function checkInside({route, at, targetAt}: PlacedRoute, block: Block, vpc: VpcSketch, sketch: Sketch): void {
  if (route.origin === 'propagated' || !vpc.blocks.some((own) => contains(own.block, block))) return;
  const values = {destination: route.destination, vpc: vpc.id};
  const kind = sketch.names.kindOf(route.target);
  const appliance = kind === 'instance' || sketch.nats.some(({id}) => id === route.target) || kind === undefined;
  if (!appliance) {
    sketch.report.add(targetAt, 'route-inside-vpc', {...values, target: route.target}, 'InvalidParameterValue');
    return;
  }
  const whole = vpc.blocks.some((own) => own.block.text === block.text);
  const subnet = sketch.subnets.some((one) => one.vpc === vpc.id && isBlockOf(block, one));
  if (!whole && !subnet) sketch.report.add(at, 'route-part-of-subnet', values, 'InvalidParameterValue');
}
