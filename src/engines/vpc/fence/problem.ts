/** What names name: the sections of a fence. */
export type NameKind =
  | 'vpc'
  | 'subnet'
  | 'table'
  | 'gateway'
  | 'peering'
  | 'transit'
  | 'attachment'
  | 'transit-table'
  | 'prefix-list'
  | 'group'
  | 'acl'
  | 'instance';

/** What a place in the fence may name: one kind, or one of several. */
export type Expected = NameKind | 'route-target' | 'rule-peer';

export type TreeKind = 'map' | 'list' | 'text';

/** A problem whose sentence needs no values. */
type Nothing = Record<string, never>;

/**
 * Every way a fence can be wrong, with the values its sentence needs. All values are strings, so that a problem is plain data.
 * An empty `suggestion` means that nothing written comes near. Lists are joined by ", ".
 */
export interface FenceProblemValues {
  'too-long': {limit: string; length: string};
  empty: Nothing;
  'not-a-map': {found: TreeKind};
  'yaml-tab': Nothing;
  'yaml-indent': Nothing;
  'yaml-unclosed': {character: string};
  'yaml-colon': Nothing;
  'yaml-documents': Nothing;
  'yaml-alias': {found: string};
  'yaml-tag': {found: string};
  'yaml-key': Nothing;
  'yaml-character': {found: string};
  'yaml-other': {message: string};
  'duplicate-key': {key: string; line: string};

  'unknown-key': {key: string; within: string; known: string; suggestion: string};
  'missing-key': {key: string; within: string; example: string};
  'wrong-type': {key: string; expected: 'text' | 'list' | 'map' | 'text-or-map' | 'text-or-list'; found: TreeKind};
  'bad-value': {key: string; found: string; allowed: string; suggestion: string};
  'empty-value': {key: string; example: string};
  'one-language': {key: string; missing: 'ko' | 'en'};

  'bad-id': {found: string};
  'bad-name': {name: string};
  'reserved-name': {name: string};
  'name-taken': {name: string; kind: NameKind; line: string};
  'unknown-name': {name: string; expected: Expected; suggestion: string; known: string};
  'wrong-kind': {name: string; kind: NameKind; expected: Expected};
  'vpc-unclear': {name: string; kind: NameKind; vpcs: string};
  'other-vpc': {name: string; kind: NameKind; vpc: string; expected: string; owner: string};
  'named-twice': {name: string; within: string};

  'needs-network': Nothing;
  'vpc-and-vpcs': Nothing;
  'network-and-folder': {key: string};
  'draw-without-folder': Nothing;
  'bad-folder': {found: string};
  'bad-region': {found: string};

  'bad-cidr': {found: string; example: string};
  'bad-address': {found: string; example: string};
  'host-bits': {found: string; canonical: string};
  'address-needs-length': {found: string; canonical: string};
  'vpc-size': {cidr: string; min: string; max: string};
  'vpc-forbidden': {cidr: string; range: string};
  'vpc-restricted': {cidr: string; first: string};
  'vpc-ipv6-size': {cidr: string; min: string; max: string; step: string};
  'vpc-blocks-overlap': {cidr: string; other: string};
  'vpc-blocks-many': {vpc: string; count: string; max: string};
  'vpc-no-ipv4': {vpc: string};

  'subnet-size': {cidr: string; min: string; max: string};
  'subnet-ipv6-size': {cidr: string};
  'subnet-outside': {subnet: string; cidr: string; vpcs: string};
  'subnet-overlap': {subnet: string; cidr: string; other: string; otherCidr: string};
  'subnet-no-block': {subnet: string};
  'subnet-two-blocks': {subnet: string; cidr: string};
  'subnet-vpc-unclear': {subnet: string; cidr: string; vpcs: string};
  'bad-zone': {found: string; region: string};

  'address-outside': {address: string; subnet: string; cidr: string};
  'address-reserved': {address: string; subnet: string; cidr: string; reserved: string; first: string};
  'address-in-use': {address: string; owner: string};
  'public-address-in-use': {address: string; owner: string};
  'public-address-private': {address: string};
  'subnet-full': {subnet: string; cidr: string; owner: string};
  'public-addresses-gone': {owner: string};
  'no-ipv4-subnet': {owner: string; subnet: string};

  'rule-form': {rule: string; example: string};
  'bad-protocol': {found: string; suggestion: string};
  'bad-port': {found: string};
  'ports-reversed': {found: string; turned: string};
  'ports-without-protocol': {protocol: string; ports: string};
  'bad-icmp': {found: string};
  'icmp-family': {protocol: string; cidr: string};
  'from-and-to': {found: string; expected: string};
  'acl-number': {found: string; min: string; max: string};
  'acl-action': {found: string};
  'acl-peer': {found: string};
  'acl-number-twice': {number: string; acl: string; direction: 'in' | 'out'; line: string};
  'acl-many-rules': {acl: string; count: string; max: string};
  'group-rule-twice': {rule: string; group: string};
  'groups-many': {owner: string; count: string; max: string};
  'group-unreachable': {group: string; vpc: string; other: string; otherVpc: string};

  'route-twice': {destination: string; table: string; line: string};
  'route-inside-vpc': {destination: string; vpc: string; target: string};
  'route-part-of-subnet': {destination: string; vpc: string};
  'route-local': {destination: string; vpc: string};
  'route-family': {destination: string; target: string};
  'route-endpoint': {target: string; table: string};
  'two-main-tables': {vpc: string; table: string; other: string};
  'subnet-two-tables': {subnet: string; table: string; other: string};
  'subnet-two-acls': {subnet: string; acl: string; other: string};
  'edge-kind': {gateway: string};
  'edge-two-tables': {gateway: string; table: string; other: string};

  'second-internet-gateway': {gateway: string; other: string; vpc: string};
  'second-egress-only': {gateway: string; other: string; vpc: string};
  'second-vpn-gateway': {gateway: string; other: string; vpc: string};
  'egress-only-ipv4': {gateway: string; vpc: string};
  'gateway-form': {found: string; allowed: string; suggestion: string};
  'gateway-word': {word: string; gateway: string; expected: string; suggestion: string};
  'nat-subnet': {gateway: string};
  'nat-private-public': {gateway: string; address: string};
  'nat-no-internet-gateway': {gateway: string; vpc: string};
  'nat-zones': {gateway: string};
  'nat-regional-private': {gateway: string};
  'endpoint-service': {gateway: string};
  'endpoint-gateway-only': {gateway: string; service: string};
  'endpoint-both': {gateway: string};
  'endpoint-groups': {gateway: string};
  'endpoint-addresses': {gateway: string; subnets: string; addresses: string};
  'same-zone': {owner: string; subnet: string; other: string; zone: string};

  'peering-form': {peering: string};
  'peering-itself': {peering: string; vpc: string};
  'peering-overlap': {peering: string; vpc: string; cidr: string; other: string; otherCidr: string};
  'peering-twice': {peering: string; other: string; vpcs: string};

  'attachment-form': {attachment: string};
  'attachment-no-subnet': {attachment: string};
  'attachment-twice': {attachment: string; other: string; vpc: string};

  'instance-subnet': {instance: string};
  'instance-word': {word: string; instance: string; suggestion: string};
  'instance-two': {instance: string; what: 'subnet' | 'address' | 'public-ip' | 'role' | 'state'; found: string};

  'flow-form': {found: string};
  'flow-end': {name: string; suggestion: string};
  'flow-ports': {protocol: string};
}

export type FenceProblemCode = keyof FenceProblemValues;

/** One thing that is wrong. Lines and columns count from 1 within the text of the fence. */
export type FenceProblem = {
  [Code in FenceProblemCode]: {
    readonly line: number;
    readonly column: number;
    readonly code: Code;
    /** The code AWS's own API gives for the same mistake, where it has one. */
    readonly awsCode?: string;
    readonly values: Readonly<FenceProblemValues[Code]>;
  };
}[FenceProblemCode];
