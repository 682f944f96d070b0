import {describe, expect, test} from 'vitest';
import {readAws} from './read';
import {filesOf, hasInputs, withoutInputs} from './testing/sets';

/** Distinct things per set, as their collectors counted them by hand; interfaces that only instances tell are not in it. */
type Row = readonly [
  set: string,
  vpcs: number,
  subnets: number,
  tables: number,
  groups: number,
  acls: number,
  other: string,
];

const rows: readonly Row[] = [
  ['batfish/hybrid-cloud-aws', 4, 10, 5, 11, 4, 'ENI:9 inst:4 IGW:3 VGW:1 PL:2'],
  ['batfish/ipsec-vpn-host-aws-cisco', 1, 1, 1, 1, 1, 'ENI:1 VGW:1'],
  ['batfish/load_vendor_configurations', 1, 1, 1, 3, 1, 'ENI:1 inst:1'],
  ['batfish/test', 2, 3, 0, 2, 2, 'ENI:2 inst:2'],
  ['batfish/test-load-balancer', 1, 3, 2, 3, 1, 'ENI:5 inst:3 IGW:1 PL:2'],
  ['batfish/test-public-private-subnet', 1, 2, 2, 3, 1, 'ENI:2 inst:2 IGW:1 VGW:1'],
  ['batfish/test-public-subnet', 1, 1, 2, 2, 1, 'ENI:1 inst:1 IGW:1'],
  ['batfish/test-subnet', 1, 1, 1, 3, 1, 'ENI:2 inst:2'],
  ['batfish/test-transit-gateway', 2, 3, 2, 5, 2, 'ENI:5 inst:4 IGW:1 TGW:1'],
  ['batfish/test-transit-gateway-asymmetric-paths', 2, 2, 4, 4, 4, 'ENI:6 inst:2 IGW:2 TGW:2 PL:2'],
  ['batfish/test-transit-gateway-multi-account', 2, 4, 4, 4, 0, 'ENI:4 inst:4 TGW:1'],
  ['batfish/test-transit-gateway-multi-table', 2, 3, 2, 5, 2, 'ENI:5 inst:3 IGW:1 VGW:1 TGW:1'],
  ['batfish/test-transit-gateway-peering', 3, 3, 6, 6, 3, 'ENI:6 inst:3 IGW:3 TGW:2 PL:4'],
  ['batfish/test-vpc-endpoint-gateway', 1, 2, 3, 2, 2, 'ENI:2 inst:2 IGW:1 VPCE:1 PL:2'],
  ['batfish/test-vpc-peering', 3, 3, 3, 6, 3, 'ENI:3 inst:3 PCX:2'],
  ['batfish/test-vpc-peering-multi-account', 2, 2, 4, 4, 0, 'ENI:2 inst:3 PCX:3'],
  ['batfish/unit', 1, 1, 1, 10, 1, 'ENI:2 inst:2 IGW:1 NATGW:2 VGW:2 PCX:3 VPCE:2 TGW:2 PL:1'],
  ['np-guard/input/input_aws_acl_1.json', 2, 7, 0, 3, 5, 'inst:6 IGW:2'],
  ['np-guard/input/input_aws_sg_1.json', 2, 7, 0, 6, 2, 'inst:17 IGW:2'],
  ['np-guard/input/input_aws_sg_1_allow_sg_private.json', 2, 7, 0, 6, 2, 'inst:17 IGW:2'],
  ['np-guard/input/input_basic_config_with_sg.json', 2, 5, 0, 3, 2, 'inst:2 IGW:2'],
  ['cloudmapper/demo', 1, 4, 0, 8, 0, 'ENI:1 inst:3 VPCE:2'],
  ['cloud-custodian/ec2_igw_subnet', 0, 2, 4, 0, 0, 'inst:5'],
  ['cloud-custodian/test_cross_az_nat_gateway_route_filter', 0, 13, 13, 0, 0, 'NATGW:2'],
  ['cloud-custodian/test_eni_private_subnet', 0, 3, 13, 0, 0, 'ENI:3'],
  ['cloud-custodian/test_eni_public_subnet', 0, 2, 4, 0, 0, 'ENI:2'],
  ['cloud-custodian/test_fsx_public_subnet', 0, 1, 13, 0, 0, ''],
  ['cloud-custodian/test_network_acl_s3_missing', 0, 0, 0, 0, 1, 'PL:1'],
  ['cloud-custodian/test_peer_miss_route_filter', 0, 0, 4, 0, 0, 'PCX:1'],
  ['cloud-custodian/test_peer_miss_route_filter_not_found', 0, 0, 4, 0, 0, 'PCX:1'],
  ['cloud-custodian/test_peer_miss_route_filter_one', 0, 0, 4, 0, 0, 'PCX:1'],
  ['cloud-custodian/test_rt_route_filter', 0, 0, 4, 0, 0, ''],
  ['cloud-custodian/test_rt_subnet_filter', 0, 5, 4, 0, 0, ''],
  ['cloud-custodian/test_vpc_by_security_group', 3, 0, 0, 3, 0, ''],
  ['cloud-custodian/test_vpc_endpoint_filter', 5, 0, 0, 0, 0, 'VPCE:3'],
];

/** What is met in these sets and has no part in the model. Everything else in them is understood. */
const listed: Readonly<Record<string, readonly string[]>> = {
  'batfish/hybrid-cloud-aws': ['not-modelled DomainStatusList', 'not-modelled DBInstances'],
  'batfish/test': ['not-modelled DomainStatusList', 'not-modelled DBInstances'],
  'batfish/test-load-balancer': [
    'not-modelled LoadBalancerListeners',
    'not-modelled LoadBalancerTargetHealth',
    'not-modelled TargetGroups',
  ],
  'batfish/test-transit-gateway-peering': ['not-modelled LoadBalancerTargetHealth', 'not-modelled TargetGroups'],
  'batfish/unit': [
    'not-describe DefaultAction.json',
    'not-modelled DirectConnectGatewayAssociations',
    'not-modelled DirectConnectGateways',
    'not-modelled VirtualInterfaces',
    'not-modelled DomainStatusList',
    'not-modelled LoadBalancerListeners',
    'not-modelled LoadBalancerTargetHealth',
    'not-modelled DBInstances',
    'not-describe RoutePrefixListId.json',
    'not-modelled TargetGroups',
    'attachment-unknown TransitGatewayPropagations[0].TransitGatewayRouteTablePropagations[0]',
    'bgp-routes TransitGatewayPropagations[0].TransitGatewayRouteTablePropagations[2]',
  ],
  'cloudmapper/demo': [
    'not-modelled DBInstances',
    'interface-twice Reservations[0].Instances[1].NetworkInterfaces[0]',
    'interface-twice Reservations[0].Instances[2].NetworkInterfaces[0]',
  ],
};

describe.skipIf(!hasInputs && !process.env['CI'])(`every set of real answers (or: ${withoutInputs})`, () => {
  test('there are 35 of them', () => {
    expect(rows.length).toBe(35);
  });

  for (const [set, vpcs, subnets, tables, groups, acls, other] of rows)
    test(`${set} is read completely`, () => {
      const {model, read, notUnderstood} = readAws(filesOf(set));
      const {NetworkInterfaces = 0} = read;
      const counts: readonly (readonly [string, number])[] = [
        ['ENI', NetworkInterfaces],
        ['inst', model.instances.length],
        ['IGW', model.internetGateways.length],
        ['NATGW', model.natGateways.length],
        ['VGW', model.vpnGateways.length],
        ['PCX', model.peerings.length],
        ['VPCE', model.endpoints.length],
        ['TGW', model.transitGateways.length],
        ['PL', model.prefixLists.length],
      ];
      const said = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${kind}:${String(count)}`);
      expect([
        set,
        model.vpcs.length,
        model.subnets.length,
        model.routeTables.length,
        model.securityGroups.length,
        model.networkAcls.length,
        said.join(' '),
      ]).toEqual([set, vpcs, subnets, tables, groups, acls, other]);

      const problems = notUnderstood.map(
        ({code, path, place, values}) =>
          `${code} ${values['list'] ?? (place === '' ? path.replace(/^.*\//, '') : place)}`,
      );
      expect(problems).toEqual(listed[set] ?? []);
    });

  test('ids are unique in every list, and nothing refers to itself by an empty id', () => {
    for (const [set] of rows) {
      const {model} = readAws(filesOf(set));
      for (const list of Object.values(model) as unknown[]) {
        if (!Array.isArray(list)) continue;
        const ids = (list as {id?: string}[]).flatMap((one) => one.id ?? []);
        expect(new Set(ids).size, set).toBe(ids.length);
        expect(ids).not.toContain('');
      }
    }
  });

  test('the order in which files are given does not matter', () => {
    for (const [set] of rows) {
      const files = filesOf(set);
      expect(readAws([...files].reverse()).model).toEqual(readAws(files).model);
    }
  });

  test('kinds that a set lacks altogether are named, since missing is not empty', () => {
    const absent = (set: string): readonly string[] => readAws(filesOf(set)).model.absent;
    expect(absent('batfish/test-public-subnet')).toEqual([]);
    expect(absent('batfish/test-vpc-peering-multi-account')).toEqual(['network-acls']);
    expect(absent('np-guard/input/input_aws_sg_1.json')).toEqual(['route-tables']);
    expect(absent('cloudmapper/demo')).toEqual(['route-tables', 'network-acls']);
  });
});
