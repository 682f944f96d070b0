import type {Block, BlockCode, Leg} from '../engines/vpc/answer';
import {bypassedEndpoint} from '../engines/vpc/bypassed-endpoint';
import {blocks, sharperOutcome} from './vpc-blocks.en';
import {factsOf, sentence, thing} from './vpc-facts.en';
import {serviceOf, tidy} from './vpc-names';
import {gatewaysOf} from './vpc-way';
import {notes} from './vpc-notes.en';
import {unknowns} from './vpc-unknowns.en';
import type {VerdictText, WordContext} from './vpc.types';

export const verdict = (context: WordContext): VerdictText => {
  const {blockedBy} = context.answer;
  return blockedBy === null ? delivered(context) : stopped(blockedBy, context);
};

const isBlock = (kind: Block['code']): kind is BlockCode => kind in blocks;

const stopped = (block: Block, context: WordContext): VerdictText => {
  const facts = factsOf(block, context);
  const after = (cause: string): string =>
    block.leg === 'return' ? `The request arrives, but ${uncapitalised(cause)}` : sentence(cause);
  if (!isBlock(block.code)) return {outcome: 'Unknown.', cause: after(unknowns[block.code](facts))};
  const {outcome, cause} = blocks[block.code];
  return {
    outcome: sharperOutcome(block.code, facts) ?? outcome[block.leg === 'forward' ? 0 : 1],
    cause: after(tidy(cause(facts))),
  };
};

/** "The route …" goes on as "the route …"; names such as NAT or VPC keep their capitals. */
const uncapitalised = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** One sentence for what would also block; the leg is said, since it may differ from the culprit's. */
export const blockSentence = (block: Block, context: WordContext): string => {
  const facts = factsOf(block, context);
  const text = tidy(isBlock(block.code) ? blocks[block.code].cause(facts) : unknowns[block.code](facts));
  return block.leg === 'return' ? `On the reply, ${uncapitalised(text)}` : sentence(text);
};

const delivered = (context: WordContext): VerdictText => {
  const lucky = context.answer.notes.find((note) => note.code === 'ephemeral-range-partly-admitted');
  if (lucky !== undefined) return {outcome: 'Delivered, this time.', cause: notes[lucky.code](lucky, context)};
  return detour(context) ?? {outcome: 'Delivered.', cause: way(context)};
};

const detour = ({model, answer}: WordContext): VerdictText | undefined => {
  const bypassed = bypassedEndpoint(model, answer);
  if (bypassed === undefined) return undefined;
  const table = sentence(thing({component: 'route-table', id: bypassed.table}, model));
  return {
    outcome: 'Delivered, but by a different path.',
    cause:
      `Traffic to ${serviceOf(model, bypassed.endpoint)} goes through ${thing(bypassed.gateway, model)}, not through the gateway endpoint. ` +
      `${table} has no route to the endpoint.`,
  };
};

const way = (context: WordContext): string => {
  const {hops, flow} = context.answer;
  const has = (passCode: string): boolean => hops.some((hop) => hop.code === passCode);
  if (has('same-interface')) return 'It is sent to itself and never leaves the instance.';
  if (has('same-subnet') && gatewaysOf(hops, 'forward').length === 0)
    return 'Both are in one subnet, so no route table and no network ACL is asked, and the reply comes back the same way.';

  const there = gateways(context, 'forward');
  const back = gateways(context, 'return');
  if (there === '' && back === '')
    return 'The request follows the local route inside the VPC, and the reply comes back the same way.';
  const verb = flow.source.kind === 'interface' ? (has('internet-reached') ? 'leaves' : 'goes') : 'comes in';
  const request = `The request ${verb} ${there === '' ? 'inside the VPC' : `through ${there}`}`;
  const reply = sameWay(context) ? 'the same way' : back === '' ? 'inside the VPC' : `through ${back}`;
  return `${request}, and the reply comes back ${reply}.`;
};

const sameWay = ({answer}: WordContext): boolean => {
  const ids = (leg: Leg): string =>
    JSON.stringify(
      gatewaysOf(answer.hops, leg)
        .map((gateway) => gateway.id)
        .sort(),
    );
  return ids('return') === '[]' || ids('forward') === ids('return');
};

const gateways = ({answer, model}: WordContext, leg: Leg): string => {
  const names = gatewaysOf(answer.hops, leg).map((gateway) => thing(gateway, model));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
};
