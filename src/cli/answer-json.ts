import {hasPorts, isIcmp} from '../engines/net/protocol';
import type {Answer, Block, Decision, Fix, Hop, Packet} from '../engines/vpc/answer';
import type {NotUnderstood} from '../engines/vpc/aws/report';
import type {Model} from '../engines/vpc/model';
import {plain} from './plain';
import {wordsFor} from './language';

/** Machines read one language, whatever the terminal speaks. */
const {vpc} = wordsFor('en');

/** The answer as `--json` prints it. */
export const answerJson = (
  model: Model,
  answer: Answer,
  fixes: readonly Fix[],
  notUnderstood: readonly NotUnderstood[],
): Readonly<Record<string, unknown>> => ({
  verdict: answer.verdict,
  leg: answer.leg,
  blockedBy: answer.blockedBy === null ? null : blockJson(answer.blockedBy, model),
  alsoBlocking: answer.alsoBlocking.map((block) => ({leg: block.leg, ...blockJson(block, model)})),
  hops: answer.hops.map((hop) => hopJson(hop, model)),
  fixes: fixes.map((fix) => ({
    code: fix.code,
    text: plain(vpc.fix(fix, {model, answer})),
    operations: fix.operations,
  })),
  notUnderstood,
  notes: answer.notes.map(({code, component, id}) => ({code, component, id})),
  flow: answer.flow,
});

const blockJson = (block: Block, model: Model): Readonly<Record<string, unknown>> => ({
  component: block.component,
  id: block.id,
  direction: block.direction,
  rule: ruleOf(block.decision, model),
  code: block.code,
});

const hopJson = (hop: Hop, model: Model): Readonly<Record<string, unknown>> => ({
  leg: hop.leg,
  component: hop.component,
  id: hop.id,
  direction: hop.direction,
  outcome: hop.outcome,
  rule: ruleOf(hop.decision, model),
  code: hop.code,
  at: hop.at,
  packet: packetJson(hop.packet),
});

/** Ports, or type and code: a packet has one of them. */
const packetJson = (packet: Packet): Partial<Packet> => {
  const {source, destination, protocol, sourcePort, destinationPort, icmpType, icmpCode} = packet;
  const ends = {source, destination, protocol};
  if (hasPorts(protocol)) return {...ends, sourcePort, destinationPort};
  return isIcmp(protocol) ? {...ends, icmpType, icmpCode} : ends;
};

/** The number of an ACL entry, the text of a group rule or route; null where nothing written decided. */
export const ruleOf = (decision: Decision | null, model: Model): number | string | null => {
  switch (decision?.kind) {
    case 'acl-entry':
      return decision.entry.number;
    case 'acl-final-deny':
      return '*';
    case 'group-rule':
      return plain(vpc.groupRule(decision.rule, model));
    case 'route':
    case 'transit-route':
      return plain(vpc.route(decision.route, model));
    default:
      return null;
  }
};
