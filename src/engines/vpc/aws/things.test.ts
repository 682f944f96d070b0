import {describe, expect, test} from 'vitest';
import {readAws} from './read';
import {problemsOf, readOf} from './testing/of';

describe('interfaces', () => {
  const eni = {NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-1', PrivateIpAddress: '10.0.0.4', Status: 'in-use'};
  const first = (value: object) => readOf(value).model.interfaces[0];

  test('keep the public address with the private one it is mapped to, the primary first', () => {
    const addresses = first({
      NetworkInterfaces: [
        {
          ...eni,
          PrivateIpAddresses: [
            {PrivateIpAddress: '10.0.0.5', Primary: false, Association: {PublicIp: '203.0.113.5'}},
            {PrivateIpAddress: '10.0.0.4', Primary: true},
          ],
        },
      ],
    })?.addresses;
    expect(addresses).toEqual([{address: '10.0.0.4'}, {address: '10.0.0.5', publicIp: '203.0.113.5'}]);
  });

  test('take elastic addresses from their own list where the interface does not tell', () => {
    const Addresses = [
      {PublicIp: '203.0.113.9', NetworkInterfaceId: 'eni-1', PrivateIpAddress: '10.0.0.4'},
      {PublicIp: '203.0.113.10', AllocationId: 'eipalloc-1'},
    ];
    expect(first({NetworkInterfaces: [eni], Addresses})?.addresses).toEqual([
      {address: '10.0.0.4', publicIp: '203.0.113.9'},
    ]);
  });

  const kinds: readonly (readonly [given: object, kind: string])[] = [
    [{InterfaceType: 'nat_gateway'}, 'nat'],
    [{InterfaceType: 'transit_gateway'}, 'transit'],
    [{InterfaceType: 'vpc_endpoint'}, 'endpoint'],
    [{InterfaceType: 'network_load_balancer'}, 'load-balancer'],
    [{InterfaceType: 'interface', Description: 'ELB app/web/0123'}, 'load-balancer'],
    [{Description: 'Interface for NAT Gateway nat-1'}, 'nat'],
    [{Description: 'VPC Endpoint Interface vpce-1'}, 'endpoint'],
    [{InterfaceType: 'interface', Attachment: {InstanceId: 'i-1'}}, 'instance'],
    [{InterfaceType: 'interface', Description: 'RDSNetworkInterface'}, 'other'],
    [{}, 'other'],
  ];
  for (const [given, kind] of kinds)
    test(`of ${JSON.stringify(given)} are of the kind ${kind}`, () => {
      expect(first({NetworkInterfaces: [{...eni, ...given}]})?.kind).toBe(kind);
    });

  test('the first interface of an instance is the one with device index 0', () => {
    const of = (id: string, DeviceIndex: number) => ({
      ...eni,
      NetworkInterfaceId: id,
      Attachment: {InstanceId: 'i-1', DeviceIndex},
    });
    const {interfaces} = readOf({NetworkInterfaces: [of('eni-b', 1), of('eni-a', 0)]}).model;
    expect(interfaces.map((one) => one.id)).toEqual(['eni-a', 'eni-b']);
  });

  test('the check of source and destination is on unless the data say otherwise', () => {
    expect(first({NetworkInterfaces: [eni]})?.sourceDestCheck).toBe(true);
    expect(first({NetworkInterfaces: [{...eni, SourceDestCheck: false}]})?.sourceDestCheck).toBe(false);
  });
});

describe('instances', () => {
  const instance = {InstanceId: 'i-1', State: {Name: 'running'}, SubnetId: 'subnet-1', PrivateIpAddress: '10.0.0.4'};

  test('carry their interfaces; the list of interfaces knows more and wins', () => {
    const carried = {NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-1', PrivateIpAddress: '10.0.0.4', Groups: []};
    const {interfaces} = readOf({
      NetworkInterfaces: [{...carried, Groups: [{GroupId: 'sg-1'}]}],
      Reservations: [{ReservationId: 'r-1', Instances: [{...instance, NetworkInterfaces: [carried]}]}],
    }).model;
    expect(interfaces).toMatchObject([{id: 'eni-1', instance: 'i-1', groups: ['sg-1']}]);
  });

  test('of which only an address is known get an interface of their own id', () => {
    const {interfaces} = readOf({
      Reservations: [{ReservationId: 'r-1', Instances: [{...instance, PublicIpAddress: '203.0.113.4'}]}],
    }).model;
    expect(interfaces).toMatchObject([
      {id: 'i-1', instance: 'i-1', addresses: [{address: '10.0.0.4', publicIp: '203.0.113.4'}]},
    ]);
  });

  test('of two reservations with one made-up id are all read', () => {
    const Reservations = ['i-1', 'i-2'].map((InstanceId) => ({ReservationId: 'r-0', Instances: [{InstanceId}]}));
    expect(readOf({Reservations}).model.instances.map((one) => one.id)).toEqual(['i-1', 'i-2']);
  });

  test('that are terminated stay listed, without subnet, address or interface', () => {
    const {instances, interfaces} = readOf({instances: [{InstanceId: 'i-1', State: {Name: 'terminated'}}]}).model;
    expect(instances).toEqual([{id: 'i-1', state: 'terminated', role: 'server'}]);
    expect(interfaces).toEqual([]);
  });
});

describe('gateways', () => {
  test('are attached to a VPC, or to none', () => {
    const {model} = readOf({
      InternetGateways: [
        {InternetGatewayId: 'igw-1', Attachments: [{State: 'available', VpcId: 'vpc-1'}]},
        {InternetGatewayId: 'igw-2', Attachments: [{State: 'detaching', VpcId: 'vpc-1'}]},
        {InternetGatewayId: 'igw-3', Attachments: []},
      ],
      EgressOnlyInternetGateways: [
        {EgressOnlyInternetGatewayId: 'eigw-1', Attachments: [{State: 'attached', VpcId: 'vpc-1'}]},
      ],
      VpnGateways: [{VpnGatewayId: 'vgw-1', State: 'available', VpcAttachments: [{State: 'detached', VpcId: 'vpc-1'}]}],
    });
    expect(model.internetGateways.map((one) => one.vpc)).toEqual(['vpc-1', null, null]);
    expect(model.egressOnlyGateways.map((one) => one.vpc)).toEqual(['vpc-1']);
    expect(model.vpnGateways).toEqual([{id: 'vgw-1', vpc: null, onPremises: 'unknown', tunnels: 'unknown'}]);
  });

  test('NAT gateways are public or private, of a subnet or of a Region; failed addresses do not count', () => {
    const address = (PrivateIp: string, more: object) => ({PrivateIp, ...more});
    const {natGateways} = readOf({
      NatGateways: [
        {
          NatGatewayId: 'nat-1',
          VpcId: 'vpc-1',
          SubnetId: 'subnet-1',
          State: 'available',
          NatGatewayAddresses: [
            address('10.0.0.6', {IsPrimary: false, Status: 'succeeded'}),
            address('10.0.0.5', {IsPrimary: true, Status: 'succeeded', PublicIp: '203.0.113.5'}),
            address('10.0.0.7', {Status: 'failed'}),
          ],
        },
        {NatGatewayId: 'nat-2', VpcId: 'vpc-1', SubnetId: 'subnet-1', ConnectivityType: 'private', State: 'deleted'},
        {
          NatGatewayId: 'nat-3',
          VpcId: 'vpc-1',
          AvailabilityMode: 'regional',
          NatGatewayAddresses: [{PublicIp: '203.0.113.6', AvailabilityZone: 'us-east-1a', Status: 'succeeded'}],
        },
      ],
    }).model;
    expect(natGateways).toMatchObject([
      {connectivity: 'public', addresses: [{address: '10.0.0.5', publicIp: '203.0.113.5'}, {address: '10.0.0.6'}]},
      {connectivity: 'private', state: 'deleted', addresses: []},
      {id: 'nat-3', zones: ['us-east-1a']},
    ]);
    expect(natGateways[0]).not.toHaveProperty('zones');
    expect(natGateways[2]).not.toHaveProperty('subnet');
  });
});

test('endpoints are of three kinds; the others are told', () => {
  const of = (VpcEndpointType: string) => ({VpcEndpointId: `vpce-${VpcEndpointType}`, VpcId: 'vpc-1', VpcEndpointType});
  const reading = readOf({VpcEndpoints: ['Gateway', 'Interface', 'GatewayLoadBalancer', 'Resource'].map(of)});
  expect(reading.model.endpoints.map((one) => one.type)).toEqual(['gateway', 'interface', 'gateway-load-balancer']);
  expect(problemsOf(reading)).toEqual(['endpoint-kind VpcEndpoints[3] kind=Resource']);
});

describe('answers that do not name the thing they are about', () => {
  const Entries = [{Cidr: '10.1.2.3/8', Description: 'office'}];

  test('belong to the thing in the name of their file', () => {
    const {model} = readAws([
      {path: 'lists.json', text: JSON.stringify({PrefixLists: [{PrefixListId: 'pl-0a', PrefixListName: 'office'}]})},
      {path: 'entries-pl-0a.json', text: JSON.stringify({Entries})},
      {
        path: 'tables.json',
        text: '{"TransitGatewayRouteTables":[{"TransitGatewayRouteTableId":"tgw-rtb-1","TransitGatewayId":"tgw-1"}]}',
      },
      {
        path: 'search-transit-gateway-routes-tgw-rtb-1.json',
        text: '{"Routes":[{"DestinationCidrBlock":"10.9.0.0/16","State":"blackhole","Type":"static"}]}',
      },
    ]);
    expect(model.prefixLists).toEqual([{id: 'pl-0a', name: 'office', cidrs: ['10.0.0.0/8']}]);
    expect(model.transitRouteTables[0]?.routes).toEqual([
      {destination: '10.9.0.0/16', state: 'blackhole', origin: 'static'},
    ]);
  });

  test('are told when nothing names it; a list known by id only has unknown entries', () => {
    expect(problemsOf(readOf({Entries}))).toEqual(['owner-unknown Entries list=Entries count=1']);
    expect(readOf({ManagedPrefixLists: [{PrefixListId: 'pl-1'}]}).model.prefixLists).toEqual([
      {id: 'pl-1', cidrs: null},
    ]);
  });
});

test('two load balancers of one name are told apart by their ARN', () => {
  const of = (account: string) => ({
    LoadBalancerName: 'web',
    LoadBalancerArn: `arn:aws:elasticloadbalancing:r:${account}:loadbalancer/net/web/0`,
    Type: 'network',
    VpcId: 'vpc-1',
    State: {Code: 'active'},
  });
  const {loadBalancers} = readOf({LoadBalancers: [of('1'), of('2'), {...of('3'), State: {Code: 'failed'}}]}).model;
  expect(loadBalancers.map((one) => one.id)).toEqual([
    'web',
    'arn:aws:elasticloadbalancing:r:2:loadbalancer/net/web/0',
  ]);
});
