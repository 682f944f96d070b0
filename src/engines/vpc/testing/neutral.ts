import {canonicalCidr} from '../../net/cidr';
import {parseProtocol} from '../../net/protocol';
import {
  emptyModel,
  type AclEntry,
  type Direction,
  type GroupRule,
  type Model,
  type NetworkAcl,
  type NetworkInterface,
  type Route,
} from '../model';

/** The small neutral model that the oracle cases are written in. */
export interface Neutral {
  readonly vpcs: readonly {readonly id: string; readonly cidrs: readonly string[]}[];
  readonly subnets: readonly {id: string; vpc: string; cidr: string; az?: string; routeTable?: string; nacl?: string}[];
  readonly routeTables: readonly {id: string; vpc: string; main?: boolean; routes: readonly NeutralRoute[]}[];
  readonly networkAcls?: readonly {
    id: string;
    vpc: string;
    default?: boolean;
    ingress?: NeutralEntry[];
    egress?: NeutralEntry[];
  }[];
  readonly securityGroups: readonly {id: string; vpc: string; ingress?: NeutralRule[]; egress?: NeutralRule[]}[];
  readonly enis: readonly NeutralInterface[];
  readonly internetGateways?: readonly {id: string; vpc: string | null}[];
  readonly natGateways?: readonly {
    id: string;
    subnet: string;
    connectivity?: 'public' | 'private';
    state?: 'available';
    privateIp: string;
    publicIp?: string;
  }[];
  readonly vpnGateways?: readonly {id: string; vpc: string; onPremCidrs?: readonly string[]}[];
  readonly peerings?: readonly {id: string; requester: string; accepter: string; status?: string}[];
  readonly vpcEndpoints?: readonly {id: string; vpc: string; type: 'gateway' | 'interface'; service: string}[];
  readonly prefixLists?: readonly {id: string; cidrs: readonly string[]}[];
  readonly blockPublicAccess?: 'off' | 'block-bidirectional' | 'block-ingress';
}

interface NeutralRoute {
  readonly dest: string;
  readonly target: string;
  readonly state?: 'active' | 'blackhole';
  readonly origin?: 'static' | 'propagated';
}

interface NeutralEntry {
  readonly n: number;
  readonly action: 'allow' | 'deny';
  readonly proto: string;
  readonly cidr: string;
  readonly ports?: [number, number];
  readonly icmp?: [number, number];
}

interface NeutralRule {
  readonly proto: string;
  readonly ports?: [number, number];
  readonly icmp?: [number, number];
  readonly cidr?: string;
  readonly sg?: string;
  readonly pl?: string;
}

interface NeutralInterface {
  readonly id: string;
  readonly subnet: string;
  readonly privateIp: string;
  readonly publicIp?: string;
  readonly secondaryIps?: readonly string[];
  readonly securityGroups?: readonly string[];
  readonly instance?: string;
  readonly sourceDestCheck?: boolean;
}

const protocol = (text: string): number => parseProtocol(text) ?? -1;
const canonical = (text: string): string => canonicalCidr(text) ?? text;

const extent = ({ports, icmp}: {ports?: [number, number]; icmp?: [number, number]}) => ({
  ...(ports ? {ports} : {}),
  ...(icmp ? {icmp} : {}),
});

const entry =
  (direction: Direction) =>
  (one: NeutralEntry): AclEntry => ({
    number: one.n,
    direction,
    action: one.action,
    protocol: protocol(one.proto),
    cidr: canonical(one.cidr),
    ...extent(one),
  });

const rule =
  (direction: Direction) =>
  (one: NeutralRule): GroupRule => {
    const peer =
      one.sg !== undefined
        ? {group: one.sg}
        : one.pl !== undefined
          ? {prefixList: one.pl}
          : {cidr: canonical(one.cidr ?? '0.0.0.0/0')};
    return {direction, protocol: protocol(one.proto), peer, ...extent(one)};
  };

const openEverything: GroupRule = {direction: 'egress', protocol: -1, peer: {cidr: '0.0.0.0/0'}};

const route = ({dest, target, state = 'active', origin = 'static'}: NeutralRoute): Route => ({
  destination: canonical(dest),
  target,
  state,
  origin: target === 'local' ? 'local' : origin,
});

const openAcl = (vpc: string): NetworkAcl => ({
  id: `acl-default-of-${vpc}`,
  vpc,
  isDefault: true,
  entries: (['ingress', 'egress'] as const).map((direction) => ({
    number: 100,
    direction,
    action: 'allow',
    protocol: -1,
    cidr: '0.0.0.0/0',
  })),
});

const oneInterface = (one: NeutralInterface): NetworkInterface => ({
  id: one.id,
  subnet: one.subnet,
  addresses: [
    {address: one.privateIp, ...(one.publicIp ? {publicIp: one.publicIp} : {})},
    ...(one.secondaryIps ?? []).map((address) => ({address})),
  ],
  ipv6: [],
  groups: one.securityGroups ?? [],
  ...(one.instance ? {instance: one.instance} : {}),
  sourceDestCheck: one.sourceDestCheck ?? true,
  kind: 'instance',
  state: 'in-use',
});

/** The tracer's model of a neutral one. */
export function fromNeutral(neutral: Neutral): Model {
  return {
    ...emptyModel,
    vpcs: neutral.vpcs.map(({id, cidrs}) => ({id, cidrs: cidrs.map(canonical), ipv6Cidrs: []})),
    subnets: neutral.subnets.map(({nacl, cidr, ...rest}) => ({
      ...rest,
      cidr: canonical(cidr),
      ipv6Cidrs: [],
      ...(nacl ? {networkAcl: nacl} : {}),
    })),
    routeTables: neutral.routeTables.map(({id, vpc, main = false, routes}) => ({
      id,
      vpc,
      main,
      gateways: [],
      routes: routes.map(route),
    })),
    networkAcls: neutral.networkAcls
      ? neutral.networkAcls.map(({id, vpc, default: isDefault = false, ingress = [], egress = []}) => ({
          id,
          vpc,
          isDefault,
          entries: [...ingress.map(entry('ingress')), ...egress.map(entry('egress'))],
        }))
      : neutral.vpcs.map(({id}) => openAcl(id)),
    securityGroups: neutral.securityGroups.map(({id, vpc, ingress = [], egress}) => ({
      id,
      vpc,
      rules: [...ingress.map(rule('ingress')), ...(egress ? egress.map(rule('egress')) : [openEverything])],
    })),
    interfaces: neutral.enis.map(oneInterface),
    internetGateways: neutral.internetGateways ?? [],
    natGateways: (neutral.natGateways ?? []).map(
      ({privateIp, publicIp, connectivity = 'public', state = 'available', ...rest}) => ({
        ...rest,
        vpc: neutral.subnets.find(({id}) => id === rest.subnet)?.vpc ?? '',
        connectivity,
        state,
        addresses: [{address: privateIp, ...(publicIp ? {publicIp} : {})}],
      }),
    ),
    vpnGateways: (neutral.vpnGateways ?? []).map(({id, vpc, onPremCidrs = []}) => ({id, vpc, onPremises: onPremCidrs})),
    peerings: (neutral.peerings ?? []).map(({id, requester, accepter, status = 'active'}) => ({
      id,
      status,
      requester: {vpc: requester, cidrs: []},
      accepter: {vpc: accepter, cidrs: []},
    })),
    endpoints: (neutral.vpcEndpoints ?? []).map((one) => ({
      ...one,
      state: 'available',
      routeTables: [],
      subnets: [],
      interfaces: [],
    })),
    prefixLists: neutral.prefixLists ?? [],
    blockPublicAccess: {mode: neutral.blockPublicAccess ?? 'off', known: true, exclusions: []},
  };
}
