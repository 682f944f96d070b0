import type {FenceSentences} from './fence.types';

export const code = (text: string): string => `\`${text}\``;
export const known = (list: string): string => list.split(', ').map(code).join(', ');
export const guess = (suggestion: string): string => (suggestion === '' ? '' : ` Did you mean ${code(suggestion)}?`);

const PARTS = {
  subnet: 'subnet',
  address: 'address',
  'public-ip': 'public address',
  role: 'role',
  state: 'state',
} as const;

/** Blocks, addresses, rules, routes and everything that AWS has a limit for. */
export const networkSentences = {
  'bad-cidr': (v) => `${code(v.found)} is not a CIDR block. Write it like ${code(v.example)}.`,
  'bad-address': (v) => `${code(v.found)} is not an address. Write it like ${code(v.example)}.`,
  'host-bits': (v) =>
    `${code(v.found)} does not start on a boundary of its size. The same block is written ${code(v.canonical)}.`,
  'address-needs-length': (v) =>
    `${code(v.found)} has no prefix length. For this one address write ${code(v.canonical)}.`,
  'vpc-size': (v) =>
    `${code(v.cidr)} is not a size a VPC can have. IPv4 blocks of a VPC go from /${v.min} to /${v.max}.`,
  'vpc-forbidden': (v) =>
    `A VPC cannot use ${code(v.cidr)}: AWS does not accept ${code(v.range)}. Use a private range such as \`10.0.0.0/16\`.`,
  'vpc-restricted': (v) =>
    `${code(v.cidr)} cannot be added to a VPC that began with ${code(v.first)}. Use a block of the same private range.`,
  'vpc-ipv6-size': (v) =>
    `${code(v.cidr)} is not a size a VPC can have. IPv6 blocks of a VPC go from /${v.min} to /${v.max} in steps of ${v.step}; /56 is usual.`,
  'vpc-blocks-overlap': (v) => `${code(v.cidr)} overlaps ${code(v.other)} in the same VPC. Use a block that does not.`,
  'vpc-blocks-many': (v) => `The VPC ${code(v.vpc)} has ${v.count} IPv4 blocks. At most ${v.max} are possible.`,
  'vpc-no-ipv4': (v) =>
    `The VPC ${code(v.vpc)} has no IPv4 block. Write it after the name: ${code(`${v.vpc} 10.0.0.0/16`)}.`,

  'subnet-size': (v) =>
    `${code(v.cidr)} is not a size a subnet can have. IPv4 blocks of a subnet go from /${v.min} to /${v.max}.`,
  'subnet-ipv6-size': (v) =>
    `${code(v.cidr)} is not a size a subnet can have. Write the IPv6 block of a subnet as a /64.`,
  'subnet-outside': (v) =>
    `${code(v.cidr)} of the subnet ${code(v.subnet)} lies outside its VPC. The VPC has ${known(v.vpcs)}.`,
  'subnet-overlap': (v) =>
    `${code(v.cidr)} of the subnet ${code(v.subnet)} overlaps ${code(v.otherCidr)} of ${code(v.other)}.`,
  'subnet-no-block': (v) =>
    `The subnet ${code(v.subnet)} has no CIDR block. Write it like ${code(`${v.subnet}: 10.0.1.0/24`)}.`,
  'subnet-two-blocks': (v) =>
    `The subnet ${code(v.subnet)} has two IPv4 blocks. Keep one and make ${code(v.cidr)} a subnet of its own.`,
  'subnet-vpc-unclear': (v) =>
    `${code(v.cidr)} of the subnet ${code(v.subnet)} fits several VPCs. Choose with \`vpc:\`: ${known(v.vpcs)}.`,
  'bad-zone': (v) =>
    `${code(v.found)} is not an Availability Zone of ${code(v.region)}. Write \`a\` or ${code(`${v.region}a`)}.`,

  'address-outside': (v) =>
    `${code(v.address)} is outside the subnet ${code(v.subnet)} (${code(v.cidr)}). Use an address inside it.`,
  'address-reserved': (v) =>
    `${code(v.address)} is one of the addresses AWS reserves in ${code(v.subnet)} (${known(v.reserved)}). Addresses from ${code(v.first)} on are free.`,
  'address-in-use': (v) =>
    `${code(v.address)} already belongs to ${code(v.owner)}. Use another, or leave the address out to get a free one.`,
  'public-address-in-use': (v) =>
    `The public address ${code(v.address)} already belongs to ${code(v.owner)}. Use another.`,
  'public-address-private': (v) =>
    `${code(v.address)} is from a private range and cannot be a public address. Use one such as \`203.0.113.10\`, or the word \`public\`.`,
  'subnet-full': (v) =>
    `The subnet ${code(v.subnet)} (${code(v.cidr)}) has no free address for ${code(v.owner)}. Give it a larger block.`,
  'public-addresses-gone': (v) => `No public address for documentation is left for ${code(v.owner)}. Write one.`,
  'no-ipv4-subnet': (v) =>
    `The subnet ${code(v.subnet)} has no IPv4 block, so ${code(v.owner)} cannot have an IPv4 address there.`,

  'rule-form': (v) => `The rule ${code(v.rule)} cannot be read. Write it like ${code(v.example)}.`,
  'bad-protocol': (v) =>
    `There is no protocol ${code(v.found)}.${guess(v.suggestion)} Write \`tcp\`, \`udp\`, \`icmp\`, \`icmpv6\`, \`all\`, or a number from 0 to 255.`,
  'bad-port': (v) =>
    `${code(v.found)} is not a port. Write numbers from 0 to 65535, such as \`443\` or \`1024-65535\`; ports apart go into rules of their own.`,
  'ports-reversed': (v) => `The port range ${code(v.found)} starts with its larger number. Write ${code(v.turned)}.`,
  'ports-without-protocol': (v) =>
    `${code(v.protocol)} has no ports. Remove ${code(v.ports)}, or use \`tcp\` or \`udp\`.`,
  'bad-icmp': (v) =>
    `${code(v.found)} is not an ICMP type. Write the type alone, \`8\`, or with its code, \`8/0\`; both from 0 to 255.`,
  'icmp-family': (v) =>
    `A rule for ${code(v.protocol)} cannot have ${code(v.cidr)}. Use \`icmp\` for IPv4 and \`icmpv6\` for IPv6.`,
  'from-and-to': (v) =>
    `Write ${code(v.expected)} here instead of ${code(v.found)}. Inbound rules (\`in\`) say \`from\`, outbound rules (\`out\`) say \`to\`.`,
  'acl-number': (v) => `${code(v.found)} is not a rule number. Numbers go from ${v.min} to ${v.max}.`,
  'acl-action': (v) => `Write \`allow\` or \`deny\` in place of ${code(v.found)}.`,
  'acl-peer': (v) =>
    `Rules of a network ACL take CIDR blocks only. Write a block such as \`10.0.0.0/16\` instead of ${code(v.found)}.`,
  'acl-number-twice': (v) =>
    `The network ACL ${code(v.acl)} already has a rule ${v.number} in ${code(v.direction)} (line ${v.line}). Use another number.`,
  'acl-many-rules': (v) =>
    `The network ACL ${code(v.acl)} has ${v.count} rules in one direction. At most ${v.max} are possible.`,
  'group-rule-twice': (v) => `The security group ${code(v.group)} has the rule ${code(v.rule)} twice. Remove one.`,
  'groups-many': (v) => `${code(v.owner)} has ${v.count} security groups. A network interface takes at most ${v.max}.`,
  'group-unreachable': (v) =>
    `A rule of the security group ${code(v.other)} names ${code(v.group)} in ${code(v.vpc)}. Only groups of a peered VPC can be named. Write a CIDR block instead.`,

  'route-twice': (v) =>
    `The route table ${code(v.table)} already has a route to ${code(v.destination)} (line ${v.line}). Remove one.`,
  'route-inside-vpc': (v) =>
    `${code(v.destination)} lies inside the VPC ${code(v.vpc)}. Such a route goes only to an instance or a NAT gateway. Remove the route to ${code(v.target)}.`,
  'route-part-of-subnet': (v) =>
    `${code(v.destination)} is only a part of the subnets of ${code(v.vpc)}. A route inside the VPC is for the whole block of a subnet.`,
  'route-local': (v) =>
    `\`local\` cannot be the target for ${code(v.destination)}. The local routes of ${code(v.vpc)} are there without being written. Remove this line.`,
  'route-family': (v) =>
    `${code(v.target)} does not carry the IP version of ${code(v.destination)}. NAT gateways are for IPv4 routes, egress-only gateways for IPv6.`,
  'route-endpoint': (v) =>
    `The endpoint ${code(v.target)} is not a route target. For a gateway endpoint, name ${code(v.table)} in its \`tables\`: the route then comes by itself.`,
  'two-main-tables': (v) =>
    `The VPC ${code(v.vpc)} has two main route tables: ${code(v.other)} and ${code(v.table)}. Write \`main: true\` in one only.`,
  'subnet-two-tables': (v) =>
    `The subnet ${code(v.subnet)} is already associated with the route table ${code(v.other)}. Remove its name there or in ${code(v.table)}.`,
  'subnet-two-acls': (v) =>
    `The subnet ${code(v.subnet)} is already associated with the network ACL ${code(v.other)}. Remove its name there or in ${code(v.acl)}.`,
  'edge-kind': (v) =>
    `${code(v.gateway)} cannot have a route table. Only internet gateways and virtual private gateways can.`,
  'edge-two-tables': (v) =>
    `The gateway ${code(v.gateway)} is already associated with the route table ${code(v.other)}. Remove its name there or in ${code(v.table)}.`,

  'second-internet-gateway': (v) =>
    `The internet gateway ${code(v.other)} is already attached to ${code(v.vpc)}, and a VPC takes one. Write \`internet detached\`, or remove ${code(v.gateway)}.`,
  'second-egress-only': (v) =>
    `${code(v.vpc)} already has the egress-only gateway ${code(v.other)}, and a VPC takes one. Remove ${code(v.gateway)}.`,
  'second-vpn-gateway': (v) =>
    `The virtual private gateway ${code(v.other)} is already attached to ${code(v.vpc)}, and a VPC takes one. Write \`vpn detached\`, or remove ${code(v.gateway)}.`,
  'egress-only-ipv4': (v) =>
    `The egress-only gateway ${code(v.gateway)} carries IPv6 only, and ${code(v.vpc)} has no IPv6 block. Give the VPC one, such as \`2001:db8::/56\`.`,
  'gateway-form': (v) =>
    `${v.found === '' ? 'The type of the gateway is missing.' : `There is no gateway of the type ${code(v.found)}.`}${guess(v.suggestion)} Types: ${known(v.allowed)}.`,
  'gateway-word': (v) =>
    `The word ${code(v.word)} of the gateway ${code(v.gateway)} means nothing here.${guess(v.suggestion)} Check the spelling of names, or write a map: \`{type: …}\`.`,
  'nat-subnet': (v) =>
    `The NAT gateway ${code(v.gateway)} has no subnet. Name it: \`nat public-a\`. A regional NAT gateway has \`zones\` instead.`,
  'nat-private-public': (v) =>
    `The NAT gateway ${code(v.gateway)} is private and cannot have the public address ${code(v.address)}. Remove the address.`,
  'nat-no-internet-gateway': (v) =>
    `The public NAT gateway ${code(v.gateway)} needs an internet gateway in ${code(v.vpc)}. Add \`igw: internet\` to \`gateways\`.`,
  'nat-zones': (v) =>
    `The NAT gateway ${code(v.gateway)} has both \`subnet\` and \`zones\`. Write \`subnet\` for one in a subnet, \`zones\` for a regional one.`,
  'nat-regional-private': (v) =>
    `The regional NAT gateway ${code(v.gateway)} can only be public. Remove \`connectivity: private\`, or put it in a subnet.`,
  'endpoint-service': (v) =>
    `The endpoint ${code(v.gateway)} has no service. Write it like \`endpoint s3 rtb-private\`.`,
  'endpoint-gateway-only': (v) =>
    `There are no gateway endpoints for ${code(v.service)}. Give ${code(v.gateway)} subnets instead of route tables.`,
  'endpoint-both': (v) =>
    `The endpoint ${code(v.gateway)} has both route tables and subnets. A gateway endpoint has \`tables\`, an interface endpoint \`subnets\`.`,
  'endpoint-groups': (v) => `The gateway endpoint ${code(v.gateway)} takes no security groups. Remove them.`,
  'endpoint-addresses': (v) =>
    `The endpoint ${code(v.gateway)} has more addresses (${v.addresses}) than subnets (${v.subnets}). Write one for each subnet, in the same order.`,
  'same-zone': (v) =>
    `The subnet ${code(v.subnet)} of ${code(v.owner)} is in the same Availability Zone (${code(v.zone)}) as ${code(v.other)}. Use one subnet of each zone.`,

  'peering-form': (v) =>
    `The peering connection ${code(v.peering)} needs the names of two VPCs. Write ${code(`${v.peering}: vpc-a vpc-b`)}.`,
  'peering-itself': (v) =>
    `Both sides of the peering connection ${code(v.peering)} are ${code(v.vpc)}. Name two different VPCs.`,
  'peering-overlap': (v) =>
    `${code(v.cidr)} of ${code(v.vpc)} overlaps ${code(v.otherCidr)} of ${code(v.other)}. In AWS such a peering connection ends as \`failed\`. Use blocks that do not overlap.`,
  'peering-twice': (v) =>
    `There is already a peering connection, ${code(v.other)}, between ${known(v.vpcs)}. Remove ${code(v.peering)}.`,

  'attachment-form': (v) =>
    `Nothing says what the attachment ${code(v.attachment)} attaches. Write it like \`{vpc: vpc-a, subnets: [private-a]}\`.`,
  'attachment-no-subnet': (v) =>
    `The attachment ${code(v.attachment)} has no subnet. Name one in \`subnets\` for each Availability Zone that sends traffic.`,
  'attachment-twice': (v) =>
    `${code(v.vpc)} is already attached to this transit gateway by ${code(v.other)}. Remove ${code(v.attachment)}.`,

  'instance-subnet': (v) =>
    `The instance ${code(v.instance)} has no subnet. Name it: ${code(`${v.instance}: private-a`)}.`,
  'instance-word': (v) =>
    `The word ${code(v.word)} of the instance ${code(v.instance)} means nothing here.${guess(v.suggestion)} It can be a subnet, an address, \`public\`, a security group, a role or a state.`,
  'instance-two': (v) =>
    `The instance ${code(v.instance)} has two values for its ${PARTS[v.what]}. Remove ${code(v.found)}.`,

  'flow-form': (v) =>
    `${v.found === '' ? '`flow`' : code(v.found)} cannot be read. Write it like \`app-a -> internet tcp 443\`.`,
  'flow-end': (v) =>
    `\`flow\` names ${code(v.name)}, which is not in the fence.${guess(v.suggestion)} Name an instance, a gateway, an address, or \`internet\`.`,
  'flow-ports': (v) => `${code(v.protocol)} has no ports. Remove the port, or use \`tcp\` or \`udp\`.`,
} satisfies Partial<FenceSentences>;
