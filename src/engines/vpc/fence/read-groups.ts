import {formatProtocol, isIcmp} from '../../net/protocol';
import type {Direction, GroupRule} from '../model';
import {entriesOf, readFields, textsOf} from './fields';
import type {Fields} from './fields';
import {readTraffic} from './rule-text';
import type {PlacedRule, Sketch} from './sketch';
import {isNothing, wordsOf} from './tree';
import type {Entry, TextTree, Word} from './tree';
import {looksLikeBlock, readBlock} from './values';

/** `name: {in: […], out: […], vpc}`. A list that is not written at all means what AWS creates; an empty one means no rules. */
export function readGroups(fields: Fields, sketch: Sketch): void {
  for (const entry of entriesOf(fields, 'groups')) readGroup(entry, sketch);
}

function readGroup({key, value}: Entry, sketch: Sketch): void {
  const {report, names} = sketch;
  if (value.kind !== 'map' && !isNothing(value)) {
    report.add(value.at, 'wrong-type', {key: `groups.${key.text}`, expected: 'map', found: value.kind});
    return;
  }
  const map = value.kind === 'map' ? value : {kind: 'map' as const, at: value.at, entries: []};
  const fields = readFields(map, `groups.${key.text}`, ['in', 'out', 'vpc'], report);
  const vpc = fields.text('vpc');
  const ingress = readRules(key.text, 'ingress', fields, sketch);
  const egress = readRules(key.text, 'egress', fields, sketch);
  sketch.groups.push({
    id: key.text,
    at: key.at,
    ...(vpc !== undefined && names.check(vpc, 'vpc') ? {vpc: vpc.text} : {}),
    ...(ingress === undefined ? {} : {ingress}),
    ...(egress === undefined ? {} : {egress}),
  });
}

function readRules(group: string, direction: Direction, fields: Fields, sketch: Sketch): PlacedRule[] | undefined {
  const texts = ruleTexts(direction === 'ingress' ? 'in' : 'out', fields, sketch);
  const seen = new Set<string>();
  return texts?.flatMap((text): PlacedRule[] => {
    const rule = readRule(text, direction, sketch);
    if (rule === null) return [];
    const shape = JSON.stringify(rule);
    if (seen.has(shape)) {
      sketch.report.add(text.at, 'group-rule-twice', {rule: text.text, group}, 'InvalidPermission.Duplicate');
      return [];
    }
    seen.add(shape);
    return [{rule, at: text.at}];
  });
}

/** A single rule may stand without brackets. */
export function ruleTexts(key: 'in' | 'out', fields: Fields, {report}: Sketch): TextTree[] | undefined {
  const value = fields.tree(key);
  if (value === undefined) return undefined;
  if (value.kind === 'text') return [value];
  if (value.kind === 'list') return textsOf(value, `${fields.within}.${key}`, report);
  report.add(value.at, 'wrong-type', {key: `${fields.within}.${key}`, expected: 'list', found: 'map'});
  return [];
}

function readRule(text: TextTree, direction: Direction, sketch: Sketch): GroupRule | null {
  const traffic = readTraffic(wordsOf(text), text, direction, false, sketch);
  if (traffic === null) return null;
  const {peer: word, ...selected} = traffic;
  const peer = readPeer(word, sketch);
  if (peer === null || !familyFits(selected.protocol, peer, word, sketch)) return null;
  return {direction, ...selected, peer};
}

function readPeer(word: Word, {report, names}: Sketch): GroupRule['peer'] | null {
  if (looksLikeBlock(word.text) || (/^[\d.:a-fA-F]+$/.test(word.text) && names.kindOf(word.text) === undefined)) {
    const block = readBlock(word, report);
    return block === null ? null : {cidr: block.text};
  }
  if (!names.check(word, 'rule-peer')) return null;
  return names.kindOf(word.text) === 'group' ? {group: word.text} : {prefixList: word.text};
}

/** ICMP belongs to IPv4, ICMPv6 to IPv6: a rule that mixes them could never match. */
export function familyFits(protocol: number, peer: GroupRule['peer'], word: Word, {report}: Sketch): boolean {
  if (!isIcmp(protocol) || !('cidr' in peer)) return true;
  const fits = peer.cidr.includes(':') === (protocol === 58);
  if (!fits) report.add(word.at, 'icmp-family', {protocol: formatProtocol(protocol), cidr: peer.cidr});
  return fits;
}
