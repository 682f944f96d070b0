import {describe, expect, test} from 'vitest';

import {parseFence} from './parse';
import {restrictToVpcs} from './restrict';

const parsed = parseFence(`
id: x
vpcs: {a: 10.0.0.0/16, b: 10.1.0.0/16, c: 10.2.0.0/16}
subnets: {s-a: 10.0.0.0/24, s-b: 10.1.0.0/24, s-c: 10.2.0.0/24}
gateways:
  igw-a: internet a
  igw-b: internet b
  nat-b: nat s-b
  s3-a: endpoint s3 main-a
peerings: {pcx-ab: a b, pcx-bc: b c}
transit: {tgw: {attachments: {att-a: {vpc: a, subnets: s-a}, att-c: {vpc: c, subnets: s-c}}}}
prefix-lists: {pl-office: [198.51.100.0/24], pl-unused: [203.0.113.0/24]}
groups: {sg-a: {vpc: a, in: tcp 22 from pl-office}, sg-b: {vpc: b}}
instances: {i-a: s-a sg-a, i-b: s-b sg-b}
block-public-access: {mode: ingress, exclusions: {a: allow-egress, s-b: allow-egress}}
`);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const {model} = parsed.value;
const ids = (things: readonly {readonly id: string}[]): string[] => things.map(({id}) => id);

describe('the part of a network that belongs to one VPC', () => {
  const part = restrictToVpcs(model, new Set(['a']));

  test('is what lies in it', () => {
    expect(ids(part.vpcs)).toEqual(['a']);
    expect(ids(part.subnets)).toEqual(['s-a']);
    expect(ids(part.routeTables)).toEqual(['main-a']);
    expect(ids(part.networkAcls)).toEqual(['acl-default-a']);
    expect(ids(part.securityGroups)).toEqual(['default-a', 'sg-a']);
    expect(ids(part.interfaces)).toEqual(['i-a']);
    expect(ids(part.instances)).toEqual(['i-a']);
    expect(ids(part.internetGateways)).toEqual(['igw-a']);
    expect(ids(part.natGateways)).toEqual([]);
    expect(ids(part.endpoints)).toEqual(['s3-a']);
  });
  test('and what it is joined to, with the other ends left out', () => {
    expect(ids(part.peerings)).toEqual(['pcx-ab']);
    expect(ids(part.transitGateways)).toEqual(['tgw']);
    expect(ids(part.transitAttachments)).toEqual(['att-a', 'att-c']);
  });
  test('and the prefix lists that its routes and rules name', () => {
    expect(ids(part.prefixLists)).toEqual(['pl-office', 'pl-s3']);
  });
  test('and its own exclusions from Block Public Access', () => {
    expect(part.blockPublicAccess).toEqual({
      mode: 'block-ingress',
      known: true,
      exclusions: [{resource: 'a', mode: 'allow-egress'}],
    });
  });
  test('is everything for all VPCs, but for lists that nothing names', () => {
    const all = restrictToVpcs(model, new Set(['a', 'b', 'c']));
    expect({...all, prefixLists: []}).toEqual({...model, prefixLists: []});
    expect(ids(all.prefixLists)).toEqual(['pl-office', 'pl-s3']);
  });
  test('is nothing for none', () => {
    expect(restrictToVpcs(model, new Set())).toMatchObject({vpcs: [], subnets: [], peerings: [], transitGateways: []});
  });
});
