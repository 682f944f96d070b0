import type {Answer, Block, Decision, Hop, Packet} from '../../engines/vpc/answer';
import {emptyModel, type AclEntry, type GroupRule, type Model, type Route} from '../../engines/vpc/model';
import type {WordContext} from '../vpc.types';

/** The VPC of the style guide's examples: a public and two private subnets, one instance in each. */
export const model: Model = {
  ...emptyModel,
  vpcs: [{id: 'study', cidrs: ['10.0.0.0/16'], ipv6Cidrs: []}],
  subnets: [
    {id: 'public-a', vpc: 'study', cidr: '10.0.0.0/24', ipv6Cidrs: [], az: 'ap-northeast-2a'},
    {id: 'private-a', vpc: 'study', cidr: '10.0.10.0/24', ipv6Cidrs: [], az: 'ap-northeast-2a'},
    {id: 'private-b', vpc: 'study', cidr: '10.0.11.0/24', ipv6Cidrs: [], az: 'ap-northeast-2b'},
  ],
  routeTables: [
    {id: 'main', vpc: 'study', main: true, gateways: [], routes: []},
    {id: 'rtb-0a1b2c', name: 'rtb-b', vpc: 'study', main: false, gateways: [], routes: []},
  ],
  securityGroups: [
    {id: 'sg-db', vpc: 'study', rules: []},
    {
      id: 'sg-app',
      vpc: 'study',
      rules: [{direction: 'egress', protocol: 6, ports: [443, 443], peer: {prefixList: 'pl-s3'}}],
    },
  ],
  interfaces: [
    face('eni-web-b', 'public-a', '10.0.0.10', 'i-0123', []),
    face('eni-app', 'private-a', '10.0.10.10', 'app-a', ['sg-app']),
    face('eni-db', 'private-b', '10.0.11.10', 'db-b', ['sg-db', 'sg-app']),
  ],
  instances: [
    {id: 'i-0123', name: 'web-b', state: 'running'},
    {id: 'app-a', state: 'running'},
    {id: 'db-b', state: 'stopped'},
  ],
  natGateways: [
    {id: 'nat-a', vpc: 'study', subnet: 'private-b', connectivity: 'public', state: 'failed', addresses: []},
  ],
  internetGateways: [{id: 'igw-1', vpc: 'study'}],
  peerings: [
    {
      id: 'pcx-1',
      requester: {vpc: 'study', cidrs: []},
      accepter: {vpc: 'other', cidrs: []},
      status: 'pending-acceptance',
    },
  ],
};

function face(id: string, subnet: string, address: string, instance: string, groups: string[]): Model['interfaces'][0] {
  return {
    id,
    subnet,
    addresses: [{address}],
    ipv6: [],
    groups,
    instance,
    sourceDestCheck: true,
    kind: 'instance',
    state: 'in-use',
  };
}

export const packet: Packet = {
  source: '10.0.10.10',
  destination: '10.0.11.10',
  protocol: 6,
  sourcePort: 49152,
  destinationPort: 5432,
  icmpType: -1,
  icmpCode: -1,
};

export const toInternet: Packet = {...packet, destination: '198.51.100.7', destinationPort: 443};
export const reply: Packet = {...packet, source: '10.0.11.10', destination: '10.0.10.10', destinationPort: 49152};

export const route: Route = {destination: '10.20.0.0/16', target: 'pcx-1', state: 'blackhole', origin: 'static'};
export const rule: GroupRule = {direction: 'ingress', protocol: 6, ports: [5432, 5432], peer: {group: 'sg-app'}};
export const entry: AclEntry = {
  number: 100,
  direction: 'egress',
  action: 'allow',
  protocol: 6,
  cidr: '0.0.0.0/0',
  ports: [32768, 60999],
};

export const decisions: readonly (Decision | null)[] = [
  null,
  {kind: 'route', table: 'main', route},
  {kind: 'group-rule', group: 'sg-db', rule},
  {kind: 'acl-entry', acl: 'acl-db', entry},
  {kind: 'acl-final-deny', acl: 'acl-db', direction: 'egress'},
  {
    kind: 'transit-route',
    table: 'tgw-rtb-1',
    route: {destination: '10.9.0.0/16', state: 'blackhole', origin: 'static'},
  },
];

export const blockOf = (block: Partial<Block>): Block => ({
  leg: 'forward',
  component: 'security-group',
  id: 'sg-db',
  direction: 'ingress',
  code: 'group-no-match',
  decision: null,
  packet,
  at: {interface: 'eni-app', subnet: 'private-a', vpc: 'study'},
  concerns: [],
  ...block,
});

export const hopOf = (hop: Partial<Hop>): Hop => ({
  leg: 'forward',
  component: 'route-table',
  id: 'main',
  direction: null,
  outcome: 'pass',
  code: 'route-chosen',
  packet,
  decision: null,
  at: {interface: 'eni-app', subnet: 'private-a', vpc: 'study'},
  ...hop,
});

export const contextOf = (answer: Partial<Answer>): WordContext => ({
  model,
  answer: {
    flow: {source: {kind: 'interface', id: 'eni-app'}, destination: '10.0.11.10', protocol: 6, sourcePort: 49152},
    verdict: answer.blockedBy ? 'dropped' : 'delivered',
    leg: answer.blockedBy?.leg ?? null,
    blockedBy: null,
    alsoBlocking: [],
    hops: [],
    notes: [],
    ...answer,
  },
});
