import type {PeeringSide} from '../model';
import {overlaps} from './block';
import {entriesOf, readFields} from './fields';
import type {Fields} from './fields';
import type {Sketch} from './sketch';
import {wordsOf} from './tree';
import type {Entry, Word} from './tree';

/** Every state of a peering connection; only an active one carries packets. */
const STATUSES = [
  'active',
  'pending-acceptance',
  'provisioning',
  'initiating-request',
  'rejected',
  'expired',
  'failed',
  'deleting',
  'deleted',
] as const;

/** `name: requester accepter [status]`, or `{between: [a, b], status}`. */
export function readPeerings(fields: Fields, sketch: Sketch): void {
  for (const entry of entriesOf(fields, 'peerings')) readPeering(entry, sketch);
}

function readPeering({key, value}: Entry, sketch: Sketch): void {
  const {report, names, peerings} = sketch;
  const map =
    value.kind === 'map' ? readFields(value, `peerings.${key.text}`, ['between', 'status'], report) : undefined;
  const words = map?.words('between') ?? (value.kind === 'text' ? wordsOf(value) : []);
  const statusWord = map?.text('status') ?? words[2];
  const [first, second, , fourth] = words;
  if (first === undefined || second === undefined || fourth !== undefined) {
    report.add(fourth?.at ?? value.at, 'peering-form', {peering: key.text});
    return;
  }
  const status = STATUSES.find((one) => one === (statusWord?.text ?? 'active'));
  if (status === undefined && statusWord !== undefined) {
    const values = {key: `peerings.${key.text}.status`, found: statusWord.text, allowed: STATUSES.join(', ')};
    report.add(statusWord.at, 'bad-value', {...values, suggestion: ''});
    return;
  }
  const known = [first, second].map((word) => names.check(word, 'vpc'));
  if (status === undefined || known.includes(false)) return;
  if (first.text === second.text) {
    report.add(second.at, 'peering-itself', {peering: key.text, vpc: first.text});
    return;
  }
  const twin = peerings.find(
    ({requester, accepter}) => [requester.vpc, accepter.vpc].sort().join() === [first.text, second.text].sort().join(),
  );
  if (twin !== undefined) {
    const values = {peering: key.text, other: twin.id, vpcs: `${first.text}, ${second.text}`};
    report.add(key.at, 'peering-twice', values, 'VpcPeeringConnectionAlreadyExists');
    return;
  }
  reportOverlap(key, first, second, sketch);
  peerings.push({id: key.text, requester: sideOf(first.text, sketch), accepter: sideOf(second.text, sketch), status});
}

function sideOf(vpc: string, {vpcs}: Sketch): PeeringSide {
  const blocks = vpcs.find(({id}) => id === vpc)?.blocks ?? [];
  return {vpc, cidrs: blocks.map(({block}) => block.text)};
}

/** AWS creates such a connection and at once sets it to `failed`; there is no error code. */
function reportOverlap(key: Word, first: Word, second: Word, {report, vpcs}: Sketch): void {
  const [a, b] = [first, second].map((word) => vpcs.find(({id}) => id === word.text));
  for (const mine of a?.blocks ?? []) {
    const theirs = b?.blocks.find(({block}) => overlaps(block, mine.block));
    if (theirs === undefined) continue;
    const values = {
      peering: key.text,
      vpc: first.text,
      cidr: mine.block.text,
      other: second.text,
      otherCidr: theirs.block.text,
    };
    report.add(second.at, 'peering-overlap', values);
    return;
  }
}
