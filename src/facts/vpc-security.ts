import {fact} from './fact';
import {sources} from './sources';

/** Rules someone may write; checked from the lowest number. */
export const aclRuleNumber = fact({
  id: 'vpc.acl.rule-number',
  kind: 'limit',
  value: {min: 1, max: 32_766},
  unit: 'rule-number',
  source: sources.createNetworkAclEntry,
});

/** The `*` entry at the end of every ACL, as the API numbers it. It denies and cannot be removed. */
export const aclFinalRule = fact({
  id: 'vpc.acl.final-rule',
  kind: 'rule',
  value: 32_767,
  unit: 'rule-number',
  source: sources.networkAcls,
});

/** The default ACL's allow-all rules; the IPv6 one exists if the VPC has an IPv6 block. */
export const aclDefaultRule = fact({
  id: 'vpc.acl.default-rule',
  kind: 'default',
  value: {ipv4: 100, ipv6: 101},
  unit: 'rule-number',
  source: sources.networkAcls,
});

/** Per direction. */
export const rulesPerAcl = fact({
  id: 'vpc.acl.rules',
  kind: 'quota',
  value: {default: 20, max: 40},
  unit: 'rules',
  adjustable: true,
  source: sources.quotas,
});

export const aclsPerVpc = fact({
  id: 'vpc.acl.per-vpc',
  kind: 'quota',
  value: 200,
  unit: 'acls',
  adjustable: true,
  source: sources.quotas,
});

/** Ports a client opens for the reply, as AWS lists them; `any` covers every client. */
export const ephemeralPorts = fact({
  id: 'vpc.ephemeral-ports',
  kind: 'rule',
  value: {
    any: {min: 1_024, max: 65_535},
    awsServices: {min: 1_024, max: 65_535},
    amazonLinux: {min: 32_768, max: 61_000},
    windows: {min: 49_152, max: 65_535},
    oldWindows: {min: 1_025, max: 5_000},
  },
  unit: 'port',
  source: sources.customAcl,
});

/** What the kernel itself says; AWS writes 61000 for the same range. */
export const linuxEphemeralPorts = fact({
  id: 'linux.ephemeral-ports',
  kind: 'default',
  value: {min: 32_768, max: 60_999},
  unit: 'port',
  source: sources.linuxPorts,
});

/** Per direction, and separately for IPv4 and IPv6. */
export const rulesPerGroup = fact({
  id: 'vpc.group.rules',
  kind: 'quota',
  value: 60,
  unit: 'rules',
  adjustable: true,
  source: sources.quotas,
});

/** Groups on one network interface. */
export const groupsPerInterface = fact({
  id: 'vpc.group.per-interface',
  kind: 'quota',
  value: {default: 5, max: 16},
  unit: 'groups',
  adjustable: true,
  source: sources.quotas,
});

/** Rules per group times groups per interface may not exceed this. */
export const rulesPerInterface = fact({
  id: 'vpc.group.rules-per-interface',
  kind: 'limit',
  value: 1_000,
  unit: 'group-rules-total',
  adjustable: false,
  source: sources.quotas,
});

export const groupsPerRegion = fact({
  id: 'vpc.group.per-region',
  kind: 'quota',
  value: 2_500,
  unit: 'groups',
  adjustable: true,
  source: sources.quotas,
});

/** How long an idle TCP connection stays tracked. `nitroV6` is the shorter default of Nitro v6 instance types. */
export const trackedTcpIdle = fact({
  id: 'vpc.tracking.tcp-idle',
  kind: 'default',
  value: {default: 432_000, nitroV6: 350, settable: {min: 60, max: 432_000}},
  unit: 'seconds',
  adjustable: true,
  source: sources.connectionTracking,
});

export const trackedTcpIdleDays = fact({
  id: 'vpc.tracking.tcp-idle-days',
  kind: 'default',
  value: 5,
  unit: 'days',
  source: sources.connectionTracking,
});

/** `single`: one request or one exchange. `stream`: packets keep going both ways. */
export const trackedUdpIdle = fact({
  id: 'vpc.tracking.udp-idle',
  kind: 'default',
  value: {single: 30, stream: 180},
  unit: 'seconds',
  adjustable: true,
  source: sources.connectionTracking,
});

/** Protocols other than TCP, UDP and ICMP: the reply is admitted this long. */
export const trackedOtherIdle = fact({
  id: 'vpc.tracking.other-idle',
  kind: 'rule',
  value: 600,
  unit: 'seconds',
  source: sources.connectionTracking,
});

/** VPCs and subnets that an account may exempt from Block Public Access, per Region. */
export const blockPublicAccessExclusions = fact({
  id: 'vpc.block-public-access.exclusions',
  kind: 'quota',
  value: 50,
  unit: 'exclusions',
  adjustable: true,
  source: sources.quotas,
});
