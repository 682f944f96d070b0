import * as v from 'valibot';
import type {BlockPublicAccess} from '../model';
import {unique} from './addresses';
import type {Collected} from './merge';
import type {Report} from './report';
import {id, maybe, readEach, text} from './shape';

const modes = ['off', 'block-ingress', 'block-bidirectional'] as const;
type Mode = BlockPublicAccess['mode'];

const optionsShape = v.object({InternetGatewayBlockMode: v.picklist(modes)});

const exclusionShape = v.object({
  ResourceArn: id,
  InternetGatewayExclusionMode: v.picklist(['allow-bidirectional', 'allow-egress']),
  State: maybe(text),
});

const subnetShape = v.object({
  SubnetId: id,
  BlockPublicAccessStates: maybe(v.object({InternetGatewayBlockMode: maybe(v.picklist(modes))})),
});

/**
 * The switch of account and Region with its exclusions (rule R34). Where its own call is not in the data, newer answers tell for
 * each subnet what is in force there.
 */
export const readBlockPublicAccess = (kinds: Collected, report: Report): BlockPublicAccess => {
  const options = readEach(kinds.get('VpcBlockPublicAccessOptions'), optionsShape, report, (one, {where}) => ({
    mode: one.InternetGatewayBlockMode,
    where,
  }));
  const [first] = options;
  if (first === undefined) return fromSubnets(kinds, report);

  const said = unique(options.map((one) => one.mode));
  if (said.length > 1) report.add(first.where, 'several-block-modes', {modes: said.join(', ')});
  const exclusions = readEach(kinds.get('VpcBlockPublicAccessExclusions'), exclusionShape, report, (one) =>
    /delete|disable/.test(one.State ?? '')
      ? undefined
      : {resource: one.ResourceArn.split('/').at(-1) ?? one.ResourceArn, mode: one.InternetGatewayExclusionMode},
  );
  return {mode: strictest(said), known: true, exclusions};
};

const strictest = (said: readonly Mode[]): Mode => [...modes].reverse().find((mode) => said.includes(mode)) ?? 'off';

const fromSubnets = (kinds: Collected, report: Report): BlockPublicAccess => {
  const subnets = readEach(kinds.get('Subnets'), subnetShape, report, (one) => ({
    subnet: one.SubnetId,
    mode: one.BlockPublicAccessStates?.InternetGatewayBlockMode ?? undefined,
  }));
  const said = subnets.flatMap((one) => one.mode ?? []);
  if (said.length === 0 || said.length < subnets.length) return {mode: 'off', known: false, exclusions: []};
  const mode = strictest(said);
  const exclusions = subnets.flatMap((one): BlockPublicAccess['exclusions'][number][] => {
    if (one.mode === mode) return [];
    return [{resource: one.subnet, mode: one.mode === 'off' ? 'allow-bidirectional' : 'allow-egress'}];
  });
  return {mode, known: true, exclusions};
};
