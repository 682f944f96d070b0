import {describe, expect, test} from 'vitest';
import type {Model} from '../model';
import {readAws} from './read';
import {filesOf, hasInputs, withoutInputs} from './testing/sets';

const modelOf = (set: string): Model => readAws(filesOf(set)).model;
const byId = <Thing extends {readonly id: string}>(list: readonly Thing[], id: string): Thing | undefined =>
  list.find((one) => one.id === id);

describe.skipIf(!hasInputs && !process.env['CI'])(`what the real answers hold (or: ${withoutInputs})`, () => {
  test('blocks that are no longer associated are left out, so they have no local route', () => {
    const cidrs = modelOf('batfish/test-vpc-peering').vpcs.flatMap((vpc) => vpc.cidrs);
    expect(cidrs).not.toContain('192.169.0.0/16');
    expect(cidrs).not.toContain('10.11.0.0/16');
  });

  test('a blackhole keeps its target, though nothing of that id exists any more', () => {
    const table = byId(modelOf('batfish/test-vpc-peering').routeTables, 'rtb-017c36290c9baf017');
    const route = table?.routes.find((one) => one.destination === '0.0.0.0/0');
    expect(route?.state).toBe('blackhole');
    expect(route?.target).toMatch(/^[a-z]+-/);
  });

  test('a subnet without explicit association follows the main table, one with it does not', () => {
    const {subnets, routeTables} = modelOf('batfish/test-public-private-subnet');
    expect(subnets.map((subnet) => subnet.routeTable)).toContain(undefined);
    expect(subnets.map((subnet) => subnet.routeTable)).toContain('rtb-0d20fcae075afe460');
    expect(byId(routeTables, 'rtb-002f0eabf583bf991')?.main).toBe(true);
    expect(byId(routeTables, 'rtb-0d20fcae075afe460')?.main).toBe(false);
  });

  test('static VPN routes tell what the site can reach, and telemetry that its tunnels were down', () => {
    expect(modelOf('batfish/test-public-private-subnet').vpnGateways).toMatchObject([
      {id: 'vgw-070087240d6fa2989', onPremises: ['19.168.0.0/16'], tunnels: 'down'},
    ]);
  });

  test('what BGP tells is unknown; deleted connections count for nothing', () => {
    expect(byId(modelOf('batfish/unit').vpnGateways, 'vgw-81fd279f')).toMatchObject({
      onPremises: 'unknown',
      tunnels: 'up',
    });
    expect(byId(modelOf('batfish/unit').vpnGateways, 'vgw-045e114c413727463')).toMatchObject({vpc: null});
  });

  test('the two sides of a transit gateway peering are two attachments, each with its own table', () => {
    const {transitAttachments, transitRouteTables} = modelOf('batfish/test-transit-gateway-peering');
    expect(transitAttachments.filter((one) => one.type === 'peering')).toMatchObject([
      {
        id: 'tgw-attach-012e5d602f859dd80',
        transitGateway: 'tgw-0e20010ebf43d07a2',
        resource: 'tgw-03201f1960ddb0c25',
        routeTable: 'tgw-rtb-05d2952671d1f460a',
      },
      {
        id: 'tgw-attach-012e5d602f859dd80@tgw-03201f1960ddb0c25',
        transitGateway: 'tgw-03201f1960ddb0c25',
        resource: 'tgw-0e20010ebf43d07a2',
        routeTable: 'tgw-rtb-00be87593fb2cd0ae',
      },
    ]);
    const attachmentTo = (table: string, destination: string): string | undefined =>
      byId(transitRouteTables, table)?.routes.find((route) => route.destination === destination)?.attachment;
    expect(attachmentTo('tgw-rtb-018a5e572ec3088d1', '192.168.0.0/16')).toBe('tgw-attach-012e5d602f859dd80');
    expect(attachmentTo('tgw-rtb-00be87593fb2cd0ae', '10.20.0.0/16')).toBe(
      'tgw-attach-012e5d602f859dd80@tgw-03201f1960ddb0c25',
    );
  });

  test('propagation adds the blocks of the VPC; a propagation that is not enabled adds nothing', () => {
    const {transitRouteTables, vpcs} = modelOf('batfish/test-transit-gateway-multi-account');
    const announced = new Set(transitRouteTables.flatMap((table) => table.routes).map((route) => route.destination));
    expect(vpcs.flatMap((vpc) => vpc.cidrs).every((cidr) => announced.has(cidr))).toBe(true);
    const [first] = modelOf('batfish/unit').transitRouteTables;
    expect(first?.routes).toEqual([
      {destination: '1.1.1.1/32', attachment: 'tgw-attach-07f5ec59e9f540021', state: 'active', origin: 'static'},
      {destination: '192.168.0.0/16', state: 'blackhole', origin: 'static'},
    ]);
  });

  test('interfaces of services are told apart, since groups do not apply to all of them', () => {
    expect(modelOf('batfish/test-transit-gateway').interfaces.filter((one) => one.kind === 'transit')).not.toEqual([]);
    expect(modelOf('batfish/test-load-balancer').loadBalancers).toMatchObject([
      {id: 'test-lb', type: 'network', scheme: 'internal'},
    ]);
    expect(modelOf('batfish/test-load-balancer').loadBalancers[0]?.interfaces).toHaveLength(2);
  });

  test('interfaces come from instances where the data hold no list of them', () => {
    const {interfaces} = modelOf('np-guard/input/input_aws_acl_1.json');
    expect(byId(interfaces, 'NetworkInterfaceId:9')).toEqual({
      id: 'NetworkInterfaceId:9',
      subnet: 'SubnetId:6',
      addresses: [{address: '10.240.3.195', publicIp: '1.0.0.1'}],
      ipv6: [],
      groups: ['GroupId:10'],
      instance: 'InstanceId:7',
      sourceDestCheck: true,
      kind: 'instance',
      state: 'in-use',
    });
  });

  test('instances whose made-up interface ids are all the same keep an interface each', () => {
    const {interfaces, instances} = modelOf('cloudmapper/demo');
    expect(instances.map((instance) => interfaces.filter((one) => one.instance === instance.id).length)).toEqual([
      1, 1, 1,
    ]);
  });

  test('a second recording of a call replaces the first', () => {
    const [acl] = modelOf('cloud-custodian/test_network_acl_s3_missing').networkAcls;
    expect(acl?.entries.filter((entry) => entry.direction === 'egress').map((entry) => entry.number)).not.toContain(
      100,
    );
  });

  test('a peering whose VPCs are told by one account only is joined from both', () => {
    const {peerings} = modelOf('batfish/test-vpc-peering-multi-account');
    const active = peerings.filter((one) => one.status === 'active');
    expect(active).toHaveLength(1);
    expect(active[0]?.requester.cidrs.length).toBeGreaterThan(0);
    expect(active[0]?.accepter.cidrs.length).toBeGreaterThan(0);
    expect(peerings.filter((one) => one.status === 'deleted')).toHaveLength(2);
  });

  test('half-open port ranges and ICMP types are read as the console means them', () => {
    const rules = modelOf('batfish/unit').securityGroups.flatMap((group) =>
      group.rules.filter((rule) => rule.direction === 'ingress').map((rule) => [group.name, rule.ports ?? 'all']),
    );
    expect(rules).toContainEqual(['Invalid interval beginning', [0, 50]]);
    expect(rules).toContainEqual(['Single port', [22, 22]]);
    expect(rules).toContainEqual(['Full Interval Ports', 'all']);
  });

  test('Block Public Access is known only where the answers tell it', () => {
    expect(modelOf('batfish/test-subnet').blockPublicAccess.known).toBe(false);
    expect(modelOf('cloud-custodian/test_eni_private_subnet').blockPublicAccess).toEqual({
      mode: 'off',
      known: true,
      exclusions: [],
    });
  });
});
