import {emptyModel, type Model, type NetworkInterface, type Route} from '../../../../engines/vpc/model';

const local: Route = {destination: '10.0.0.0/16', target: 'local', state: 'active', origin: 'local'};
const to = (target: string): Route => ({destination: '0.0.0.0/0', target, state: 'active', origin: 'static'});

const server = (id: string, subnet: string, address: string, group: string, publicIp?: string): NetworkInterface => ({
  id,
  subnet,
  addresses: [publicIp ? {address, publicIp} : {address}],
  ipv6: [],
  groups: [group],
  instance: id,
  sourceDestCheck: true,
  kind: 'instance',
  state: 'in-use',
});

/** Two zones with a public and a private subnet each, one NAT gateway; the private subnets use the main table. */
export const study: Model = {
  ...emptyModel,
  vpcs: [{id: 'study-vpc', cidrs: ['10.0.0.0/16'], ipv6Cidrs: [], region: 'ap-northeast-2'}],
  subnets: [
    {
      id: 'public-a',
      vpc: 'study-vpc',
      cidr: '10.0.0.0/24',
      ipv6Cidrs: [],
      az: 'ap-northeast-2a',
      routeTable: 'rtb-public',
    },
    {id: 'private-a', vpc: 'study-vpc', cidr: '10.0.10.0/24', ipv6Cidrs: [], az: 'ap-northeast-2a'},
    {
      id: 'public-c',
      vpc: 'study-vpc',
      cidr: '10.0.1.0/24',
      ipv6Cidrs: [],
      az: 'ap-northeast-2c',
      routeTable: 'rtb-public',
    },
    {id: 'private-c', vpc: 'study-vpc', cidr: '10.0.11.0/24', ipv6Cidrs: [], az: 'ap-northeast-2c'},
  ],
  routeTables: [
    {id: 'main', vpc: 'study-vpc', main: true, gateways: [], routes: [local, to('nat-a')]},
    {id: 'rtb-public', vpc: 'study-vpc', main: false, gateways: [], routes: [local, to('igw-study')]},
  ],
  networkAcls: [{id: 'acl-default', vpc: 'study-vpc', isDefault: true, entries: []}],
  securityGroups: ['sg-web', 'sg-app'].map((id) => ({id, vpc: 'study-vpc', rules: []})),
  instances: ['web-a', 'app-a', 'db-c'].map((id) => ({
    id,
    state: 'running',
    ...(id === 'db-c' ? {role: 'database'} : {}),
  })),
  interfaces: [
    server('web-a', 'public-a', '10.0.0.10', 'sg-web', '203.0.113.10'),
    server('app-a', 'private-a', '10.0.10.10', 'sg-app'),
    server('db-c', 'private-c', '10.0.11.20', 'sg-app'),
  ],
  internetGateways: [{id: 'igw-study', vpc: 'study-vpc'}],
  natGateways: [
    {
      id: 'nat-a',
      vpc: 'study-vpc',
      subnet: 'public-a',
      connectivity: 'public',
      state: 'available',
      addresses: [{address: '10.0.0.20', publicIp: '203.0.113.20'}],
    },
  ],
};
