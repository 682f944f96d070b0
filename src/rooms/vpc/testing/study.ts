import {emptyModel, type Model, type NetworkInterface, type Route} from '../../../engines/vpc/model';

const vpc = 'study-vpc';
const local: Route = {destination: '10.0.0.0/16', target: 'local', state: 'active', origin: 'local'};

const instance = (id: string, subnet: string, address: string, group: string, publicIp?: string): NetworkInterface => ({
  id,
  subnet,
  addresses: [publicIp === undefined ? {address} : {address, publicIp}],
  ipv6: [],
  groups: [group],
  instance: id,
  sourceDestCheck: true,
  kind: 'instance',
  state: 'in-use',
});

const subnet = (id: string, cidr: string, zone: string) => ({
  id,
  vpc,
  cidr,
  ipv6Cidrs: [],
  az: `ap-northeast-2${zone}`,
  ...(id.startsWith('public') ? {routeTable: 'rtb-public'} : {}),
});

/** Two public and two private subnets, a NAT gateway, and no way out of the private ones. */
export const study: Model = {
  ...emptyModel,
  vpcs: [{id: vpc, cidrs: ['10.0.0.0/16'], ipv6Cidrs: [], region: 'ap-northeast-2'}],
  subnets: [
    subnet('public-a', '10.0.0.0/24', 'a'),
    subnet('public-c', '10.0.1.0/24', 'c'),
    subnet('private-a', '10.0.10.0/24', 'a'),
    subnet('private-c', '10.0.11.0/24', 'c'),
  ],
  routeTables: [
    {id: 'main', vpc, main: true, gateways: [], routes: [local]},
    {
      id: 'rtb-public',
      vpc,
      main: false,
      gateways: [],
      routes: [local, {destination: '0.0.0.0/0', target: 'igw-study', state: 'active', origin: 'static'}],
    },
  ],
  networkAcls: [
    {
      id: 'acl-default',
      vpc,
      isDefault: true,
      entries: [
        {number: 100, direction: 'ingress', action: 'allow', protocol: -1, cidr: '0.0.0.0/0'},
        {number: 100, direction: 'egress', action: 'allow', protocol: -1, cidr: '0.0.0.0/0'},
      ],
    },
  ],
  securityGroups: [
    {
      id: 'sg-web',
      vpc,
      rules: [
        {direction: 'ingress', protocol: 6, ports: [443, 443], peer: {cidr: '0.0.0.0/0'}},
        {direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}},
      ],
    },
    {
      id: 'sg-app',
      vpc,
      rules: [
        {direction: 'ingress', protocol: 6, ports: [443, 443], peer: {group: 'sg-web'}},
        {direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}},
      ],
    },
  ],
  interfaces: [
    instance('web-a', 'public-a', '10.0.0.10', 'sg-web', '203.0.113.10'),
    instance('web-c', 'public-c', '10.0.1.10', 'sg-web', '203.0.113.11'),
    instance('app-a', 'private-a', '10.0.10.10', 'sg-app'),
    instance('db-c', 'private-c', '10.0.11.20', 'sg-app'),
    {
      id: 'eni-nat-a',
      subnet: 'public-a',
      addresses: [{address: '10.0.0.20', publicIp: '203.0.113.20'}],
      ipv6: [],
      groups: [],
      sourceDestCheck: false,
      kind: 'nat',
      state: 'in-use',
    },
  ],
  instances: [
    {id: 'web-a', state: 'running'},
    {id: 'web-c', state: 'running'},
    {id: 'app-a', state: 'running'},
    {id: 'db-c', state: 'running', role: 'database'},
  ],
  internetGateways: [{id: 'igw-study', vpc}],
  natGateways: [
    {
      id: 'nat-a',
      vpc,
      subnet: 'public-a',
      connectivity: 'public',
      state: 'available',
      addresses: [{address: '10.0.0.20', publicIp: '203.0.113.20'}],
    },
  ],
};
