import {describe, expect, test} from 'vitest';
import {problemsOf, readOf} from './testing/of';

describe('routes', () => {
  const routesOf = (...Routes: object[]) => {
    const reading = readOf({RouteTables: [{RouteTableId: 'rtb-1', VpcId: 'vpc-1', Associations: [], Routes}]});
    return {routes: reading.model.routeTables[0]?.routes ?? [], problems: problemsOf(reading)};
  };

  const targets: readonly (readonly [key: string, target: string])[] = [
    ['GatewayId', 'igw-1'],
    ['GatewayId', 'vgw-1'],
    ['GatewayId', 'vpce-1'],
    ['NatGatewayId', 'nat-1'],
    ['NetworkInterfaceId', 'eni-1'],
    ['InstanceId', 'i-1'],
    ['TransitGatewayId', 'tgw-1'],
    ['VpcPeeringConnectionId', 'pcx-1'],
    ['EgressOnlyInternetGatewayId', 'eigw-1'],
    ['LocalGatewayId', 'lgw-1'],
    ['CarrierGatewayId', 'cagw-1'],
    ['CoreNetworkArn', 'arn:aws:networkmanager::1:core-network/c-1'],
  ];
  for (const [key, target] of targets)
    test(`may lead to ${target} by ${key}`, () => {
      const {routes, problems} = routesOf({DestinationCidrBlock: '0.0.0.0/0', [key]: target, Origin: 'CreateRoute'});
      expect(routes).toEqual([{destination: '0.0.0.0/0', target, state: 'active', origin: 'static'}]);
      expect(problems).toEqual([]);
    });

  test('an instance target comes with its interface, which is the more exact one', () => {
    const {routes} = routesOf({
      DestinationCidrBlock: '0.0.0.0/0',
      InstanceId: 'i-1',
      InstanceOwnerId: '1',
      NetworkInterfaceId: 'eni-1',
    });
    expect(routes[0]?.target).toBe('eni-1');
  });

  test('are local, static or propagated; blackholes stay', () => {
    const {routes} = routesOf(
      {DestinationCidrBlock: '10.0.0.1/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active'},
      {DestinationIpv6CidrBlock: '2001:DB8::/56', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active'},
      {DestinationPrefixListId: 'pl-1', GatewayId: 'vpce-1', Origin: 'CreateRoute', State: 'active'},
      {DestinationCidrBlock: '192.168.0.0/16', GatewayId: 'vgw-1', Origin: 'EnableVgwRoutePropagation'},
      {DestinationCidrBlock: '10.9.0.0/16', VpcPeeringConnectionId: 'pcx-1', Origin: 'CreateRoute', State: 'blackhole'},
    );
    expect(routes.map((one) => [one.destination, one.origin, one.state])).toEqual([
      ['10.0.0.0/16', 'local', 'active'],
      ['2001:db8::/56', 'local', 'active'],
      ['pl-1', 'static', 'active'],
      ['192.168.0.0/16', 'propagated', 'active'],
      ['10.9.0.0/16', 'static', 'blackhole'],
    ]);
  });

  test('with a target of an unknown kind are kept, so that the packet does not fall through to a wider one', () => {
    const {routes, problems} = routesOf({DestinationCidrBlock: '10.9.0.0/16', MoonGatewayId: 'moon-1'});
    expect(routes[0]).toMatchObject({destination: '10.9.0.0/16', target: 'moon-1'});
    expect(problems).toEqual(['route-without-target RouteTables[0].Routes[0] keys=MoonGatewayId']);
  });

  test('learn from a static VPN connection when it announces the same block', () => {
    const {model} = readOf({
      RouteTables: [
        {
          RouteTableId: 'rtb-1',
          VpcId: 'vpc-1',
          Routes: [{DestinationCidrBlock: '192.168.0.0/16', GatewayId: 'vgw-1', Origin: 'EnableVgwRoutePropagation'}],
        },
      ],
      VpnConnections: [
        {
          VpnConnectionId: 'vpn-1',
          VpnGatewayId: 'vgw-1',
          Options: {StaticRoutesOnly: true},
          Routes: [{DestinationCidrBlock: '192.168.0.0/16', State: 'available'}],
        },
      ],
    });
    expect(model.routeTables[0]?.routes[0]?.learned).toBe('vpn-static');
  });

  test('tables say whom they serve: subnets, gateways, everyone else', () => {
    const {model} = readOf({
      Subnets: ['a', 'b', 'c'].map((SubnetId) => ({SubnetId, VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24'})),
      RouteTables: [
        {
          RouteTableId: 'rtb-1',
          VpcId: 'vpc-1',
          Associations: [
            {Main: true},
            {Main: false, SubnetId: 'a', AssociationState: {State: 'associated'}},
            {Main: false, SubnetId: 'b', AssociationState: {State: 'disassociated'}},
            {Main: false, GatewayId: 'igw-1'},
          ],
        },
      ],
    });
    expect(model.routeTables[0]).toMatchObject({main: true, gateways: ['igw-1']});
    expect(model.subnets.map((subnet) => subnet.routeTable)).toEqual(['rtb-1', undefined, undefined]);
  });
});

describe('network ACLs', () => {
  const aclOf = (...Entries: object[]) =>
    readOf({NetworkAcls: [{NetworkAclId: 'acl-1', VpcId: 'vpc-1', IsDefault: true, Entries}]});
  const entry = {RuleNumber: 100, Egress: false, RuleAction: 'allow', Protocol: '6', CidrBlock: '0.0.0.0/0'};

  const cases: readonly (readonly [title: string, given: object, read: object | undefined])[] = [
    ['all ports', entry, {number: 100, direction: 'ingress', action: 'allow', protocol: 6, cidr: '0.0.0.0/0'}],
    ['one port', {...entry, PortRange: {From: 22, To: 22}}, {ports: [22, 22]}],
    ['an open end', {...entry, PortRange: {From: 1024, To: -1}}, {ports: [1024, 65535]}],
    [
      'numbers and booleans as strings',
      {...entry, RuleNumber: '90', Egress: 'true'},
      {number: 90, direction: 'egress'},
    ],
    ['ports beside "all", which mean nothing', {...entry, Protocol: '-1', PortRange: {From: 1, To: 2}}, {protocol: -1}],
    ['any ICMP', {...entry, Protocol: '1', IcmpTypeCode: {Type: -1, Code: -1}}, {protocol: 1}],
    ['one ICMP type', {...entry, Protocol: '1', IcmpTypeCode: {Type: 8, Code: -1}}, {protocol: 1, icmp: [8, -1]}],
    ['IPv6', {...entry, CidrBlock: null, Ipv6CidrBlock: '::/0'}, {cidr: '::/0'}],
    ['host bits', {...entry, CidrBlock: '100.68.0.18/18'}, {cidr: '100.68.0.0/18'}],
    ['the final deny', {...entry, RuleNumber: 32767, RuleAction: 'deny', Protocol: '-1'}, undefined],
    ['the final deny of IPv6', {...entry, RuleNumber: 32768, RuleAction: 'deny', Protocol: '-1'}, undefined],
  ];
  for (const [title, given, read] of cases)
    test(`hold ${title}`, () => {
      const reading = aclOf(given);
      expect(problemsOf(reading)).toEqual([]);
      const [first] = reading.model.networkAcls[0]?.entries ?? [];
      if (read === undefined) expect(first).toBeUndefined();
      else expect(first).toMatchObject(read);
      expect(first?.ports === undefined || first.protocol === 6).toBe(true);
    });

  test('tell what they could not read', () => {
    expect(problemsOf(aclOf({...entry, Protocol: 'gre'}, {...entry, PortRange: {From: 9, To: 3}}, {}))).toEqual([
      'missing-member NetworkAcls[0].Entries[2] member=RuleNumber',
      'bad-protocol NetworkAcls[0].Entries[0] value=gre',
      'bad-ports NetworkAcls[0].Entries[1] from=9 to=3',
    ]);
  });
});

describe('security groups', () => {
  const group = (IpPermissions: object[], more: object = {}) =>
    readOf({SecurityGroups: [{GroupId: 'sg-1', GroupName: 'web', VpcId: 'vpc-1', IpPermissions, ...more}]});
  const rulesOf = (reading: ReturnType<typeof group>) => reading.model.securityGroups[0]?.rules;

  test('unfold a permission into one rule per peer', () => {
    const reading = group([
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        IpRanges: [{CidrIp: '10.0.0.1/8'}],
        Ipv6Ranges: [{CidrIpv6: '::/0'}],
        PrefixListIds: [{PrefixListId: 'pl-1'}],
        UserIdGroupPairs: [{GroupId: 'sg-2', UserId: '1'}],
      },
    ]);
    const match = {direction: 'ingress', protocol: 6, ports: [443, 443]};
    expect(rulesOf(reading)).toEqual([
      {...match, peer: {cidr: '10.0.0.0/8'}},
      {...match, peer: {cidr: '::/0'}},
      {...match, peer: {group: 'sg-2'}},
      {...match, peer: {prefixList: 'pl-1'}},
    ]);
    expect(reading.model.securityGroups[0]?.name).toBe('web');
  });

  const range = {IpRanges: [{CidrIp: '0.0.0.0/0'}]};
  const cases: readonly (readonly [title: string, given: object, read: object])[] = [
    ['everything', {IpProtocol: '-1', ...range}, {protocol: -1}],
    ['everything, with ports that mean nothing', {IpProtocol: '-1', FromPort: 0, ToPort: 9, ...range}, {protocol: -1}],
    ['an echo request', {IpProtocol: 'icmp', FromPort: 8, ToPort: 0, ...range}, {protocol: 1, icmp: [8, 0]}],
    ['an echo request of any code', {IpProtocol: 'icmp', FromPort: 8, ToPort: -1, ...range}, {icmp: [8, -1]}],
    ['any ICMP', {IpProtocol: 'icmp', FromPort: -1, ToPort: -1, ...range}, {protocol: 1}],
    ['a protocol by number', {IpProtocol: '50', ...range}, {protocol: 50}],
    ['ports from null to null', {IpProtocol: 'udp', FromPort: null, ToPort: null, ...range}, {protocol: 17}],
  ];
  for (const [title, given, read] of cases)
    test(`admit ${title}`, () => {
      const [rule] = rulesOf(group([given])) ?? [];
      expect(rule).toMatchObject(read);
      expect(Object.keys(rule ?? {}).sort()).toEqual(
        ['direction', 'peer', 'protocol', ...('icmp' in read ? ['icmp'] : [])].sort(),
      );
    });

  test('find a group that is only named, and leave out what matches nothing', () => {
    const pair = (one: object) => ({IpProtocol: 'tcp', FromPort: 1, ToPort: 1, UserIdGroupPairs: [one]});
    const reading = group([
      pair({GroupName: 'web'}),
      pair({GroupName: 'nobody'}),
      pair({GroupId: 'sg-9', PeeringStatus: 'deleted'}),
      pair({GroupId: 'sg-8', PeeringStatus: 'active'}),
      {IpProtocol: 'tcp', FromPort: 1, ToPort: 1, UserIdGroupPairs: []},
    ]);
    expect(rulesOf(reading)?.map((rule) => rule.peer)).toEqual([{group: 'sg-1'}, {group: 'sg-8'}]);
    expect(problemsOf(reading)).toEqual([
      'group-by-name SecurityGroups[0].IpPermissions[1].UserIdGroupPairs[0] name=nobody',
      'stale-group-reference SecurityGroups[0].IpPermissions[2].UserIdGroupPairs[0] group=sg-9',
      'rule-without-peer SecurityGroups[0].IpPermissions[4]',
    ]);
  });

  test('take the ids of rules, and rules the group itself does not list, from describe-security-group-rules', () => {
    const {model} = readOf({
      SecurityGroups: [
        {GroupId: 'sg-1', VpcId: 'vpc-1', IpPermissions: [{IpProtocol: 'tcp', FromPort: 22, ToPort: 22, ...range}]},
      ],
      SecurityGroupRules: [
        {
          SecurityGroupRuleId: 'sgr-1',
          GroupId: 'sg-1',
          IsEgress: false,
          IpProtocol: 'tcp',
          FromPort: 22,
          ToPort: 22,
          CidrIpv4: '0.0.0.0/0',
        },
        {
          SecurityGroupRuleId: 'sgr-2',
          GroupId: 'sg-1',
          IsEgress: true,
          IpProtocol: '-1',
          FromPort: -1,
          ToPort: -1,
          CidrIpv4: '0.0.0.0/0',
        },
      ],
    });
    expect(model.securityGroups[0]?.rules).toEqual([
      {direction: 'ingress', protocol: 6, ports: [22, 22], peer: {cidr: '0.0.0.0/0'}, id: 'sgr-1'},
      {direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}, id: 'sgr-2'},
    ]);
  });
});
