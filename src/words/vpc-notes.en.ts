import type {Note, NoteCode} from '../engines/vpc/answer';
import {sentence, thing} from './vpc-facts.en';
import {routeText} from './vpc-names';
import {aclEntry, match, owner} from './vpc-terms.en';
import {clientsOutside} from './vpc-way';
import type {WordContext} from './vpc.types';

type Say = (note: Note, context: WordContext) => string;

export const notes: Readonly<Record<NoteCode, Say>> = {
  'bpa-assumed-off': () => 'The data says nothing about VPC Block Public Access; it is taken to be off.',
  'routes-assumed': () =>
    'The data holds no route tables; local routes, and an internet route for public subnets, are assumed.',
  'acls-assumed-open': () =>
    'The data holds no network ACLs; they are assumed to be as AWS creates them, allowing everything.',
  'tunnel-down': (note, {model}) =>
    `All VPN tunnels of ${thing(note, model)} were down (\`DOWN\`) when the data was collected.`,
  'shadowed-acl-entry': (note, {model}) => {
    const rule = note.decision?.kind === 'acl-entry' ? ` It hides ${aclEntry(note.decision.entry)}.` : '';
    return `In ${thing(note, model)} a rule with a lower number decides first.${rule}`;
  },
  'ephemeral-range-partly-admitted': (note, {model, answer}) => {
    const {decision} = note;
    const admitted = decision?.kind === 'acl-entry' ? match(decision.entry) : 'some ports';
    const port = answer.flow.sourcePort;
    const inside = port === undefined ? '' : `Port ${String(port)} is among them, but `;
    return sentence(
      `${thing(note, model)} allows replies on ${admitted} only. ${inside}${others(decision)} use others too.`,
    );
  },
  'nat-has-several-addresses': (note, {model}) =>
    sentence(`${thing(note, model)} has several addresses; the first one is used here.`),
  'appliance-may-change-packet': (note, {model}) =>
    `The software inside ${owner(model, note.id)} may change or drop the packet; it is taken to send it on unchanged.`,
  'appliance-assumed-to-translate': (note, {model}) =>
    `${owner(model, note.id)} has a public address and sends on packets of others; it is taken to translate addresses, as a NAT instance does.`,
  'endpoint-policy-not-modelled': (note, {model}) =>
    `The policy of ${thing(note, model)} and bucket policies are not part of this computation.`,
  'icmp-code-ignored': (note, {model}) =>
    sentence(`${thing(note, model)} has an ICMP rule that covers all types but names one code; the code is ignored.`),
  'route-rests-on-longest-prefix-note': (note, {model}) => {
    const route = note.decision?.kind === 'route' ? `The route ${routeText(note.decision.route, model)}` : 'This route';
    return `${route} is chosen because it is more specific. A sentence in AWS's guide can be read as if static routes came first.`;
  },
};

const clientNames = {Linux: 'Linux', Windows: 'Windows', nat: 'NAT gateways'} as const;

/** "Windows and NAT gateways" */
const others = (decision: Note['decision']): string => {
  const names = decision?.kind === 'acl-entry' ? clientsOutside(decision.entry.ports ?? [0, 65_535]) : [];
  const texts = names.map((name) => clientNames[name]);
  if (texts.length < 2) return texts[0] ?? 'other clients';
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
};
