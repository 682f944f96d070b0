import type {Block, UnknownCode} from './answer';

const unknownCodes: Readonly<Record<UnknownCode, true>> = {
  'target-not-in-data': true,
  'table-not-in-data': true,
  'acl-not-in-data': true,
  'group-not-in-data': true,
  'prefix-list-not-in-data': true,
  'vpc-not-in-data': true,
  'subnet-not-in-data': true,
  'interface-not-in-data': true,
  'target-not-modelled': true,
  'appliance-inside-unknown': true,
  'on-premises-routes-unknown': true,
  'prefix-lists-overlap': true,
  'load-balancer-not-modelled': true,
  'source-not-in-data': true,
};

/** Not a block, but something that the tracer cannot say. */
export const isUnknown = (code: Block['code']): code is UnknownCode => code in unknownCodes;
