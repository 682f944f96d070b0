import {aclRuleNumber, rulesPerAcl} from '../../../facts/vpc';
import type {AclEntry, Direction} from '../model';
import {entriesOf, readFields} from './fields';
import type {Fields} from './fields';
import {defaultAclVpc, impliedAcl} from './implied';
import {inVpc, ownerVpc, readSubnetList} from './owners';
import {familyFits, ruleTexts} from './read-groups';
import {readTraffic, ruleExample} from './rule-text';
import type {Sketch} from './sketch';
import {isNothing, wordsOf} from './tree';
import type {Entry, TextTree, Word} from './tree';
import {readBlock} from './values';

/** `name: {subnets, in, out, vpc}`. */
export function readAcls(fields: Fields, sketch: Sketch): void {
  for (const entry of entriesOf(fields, 'acls')) readAcl(entry, sketch);
}

function readAcl({key, value}: Entry, sketch: Sketch): void {
  const {report} = sketch;
  if (value.kind !== 'map' && !isNothing(value)) {
    report.add(value.at, 'wrong-type', {key: `acls.${key.text}`, expected: 'map', found: value.kind});
    return;
  }
  const map = value.kind === 'map' ? value : {kind: 'map' as const, at: value.at, entries: []};
  const fields = readFields(map, `acls.${key.text}`, ['subnets', 'in', 'out', 'vpc'], report);
  const subnets = readSubnetList(fields, sketch);
  const defaultOf = defaultAclVpc(key.text, sketch);
  const vpc = defaultOf?.id ?? ownerVpc(key, 'acl', fields.text('vpc'), subnets, sketch);
  for (const subnet of subnets) {
    if (defaultOf !== undefined) inVpc(subnet, defaultOf.id, key.text, sketch);
    associate(subnet, key.text, sketch);
  }

  const ingress = readEntries(key.text, 'ingress', fields, sketch);
  const egress = readEntries(key.text, 'egress', fields, sketch);
  if (vpc === undefined) return;
  const created = defaultOf === undefined ? [] : impliedAcl(defaultOf, sketch).entries;
  const entries = [
    ...(ingress ?? created.filter(({direction}) => direction === 'ingress')),
    ...(egress ?? created.filter(({direction}) => direction === 'egress')),
  ];
  sketch.acls.push({id: key.text, vpc, isDefault: defaultOf !== undefined, entries});
}

function associate(subnet: Word, acl: string, {report, aclOf}: Sketch): void {
  const other = aclOf.get(subnet.text);
  if (other === undefined) aclOf.set(subnet.text, acl);
  else if (other === acl) report.add(subnet.at, 'named-twice', {name: subnet.text, within: `acls.${acl}.subnets`});
  else report.add(subnet.at, 'subnet-two-acls', {subnet: subnet.text, acl, other});
}

function readEntries(acl: string, direction: Direction, fields: Fields, sketch: Sketch): AclEntry[] | undefined {
  const {report} = sketch;
  const key = direction === 'ingress' ? 'in' : 'out';
  const texts = ruleTexts(key, fields, sketch);
  const seen = new Map<number, number>();
  const entries = texts?.flatMap((text): AclEntry[] => {
    const entry = readEntry(text, direction, sketch);
    if (entry === null) return [];
    const first = seen.get(entry.number);
    if (first !== undefined) {
      const values = {number: String(entry.number), acl, direction: key, line: report.lineOf(first)} as const;
      report.add(text.at, 'acl-number-twice', values, 'NetworkAclEntryAlreadyExists');
      return [];
    }
    seen.set(entry.number, text.at);
    return [entry];
  });
  const {max} = rulesPerAcl.value;
  if (entries !== undefined && entries.length > max) {
    const values = {acl, count: String(entries.length), max: String(max)};
    report.add(fields.keyAt(key), 'acl-many-rules', values, 'NetworkAclEntryLimitExceeded');
  }
  return entries;
}

function readEntry(text: TextTree, direction: Direction, sketch: Sketch): AclEntry | null {
  const {report} = sketch;
  const [numberWord, actionWord, ...words] = wordsOf(text);
  if (numberWord === undefined || actionWord === undefined) {
    report.add(text.at, 'rule-form', {rule: text.text, example: ruleExample(direction, true)});
    return null;
  }
  const number = readNumber(numberWord, sketch);
  const action = readAction(actionWord, sketch);
  const traffic = readTraffic(words, text, direction, true, sketch);
  if (number === null || action === null || traffic === null) return null;
  const {peer, ...selected} = traffic;
  if (sketch.names.kindOf(peer.text) !== undefined) {
    report.add(peer.at, 'acl-peer', {found: peer.text});
    return null;
  }
  const block = readBlock(peer, report);
  if (block === null || !familyFits(selected.protocol, {cidr: block.text}, peer, sketch)) return null;
  return {number, direction, action, ...selected, cidr: block.text};
}

function readNumber(word: Word, {report}: Sketch): number | null {
  const {min, max} = aclRuleNumber.value;
  const number = /^\d{1,5}$/.test(word.text) ? Number(word.text) : NaN;
  if (number >= min && number <= max) return number;
  report.add(word.at, 'acl-number', {found: word.text, min: String(min), max: String(max)}, 'InvalidParameterValue');
  return null;
}

function readAction(word: Word, {report}: Sketch): AclEntry['action'] | null {
  if (word.text === 'allow' || word.text === 'deny') return word.text;
  report.add(word.at, 'acl-action', {found: word.text});
  return null;
}
