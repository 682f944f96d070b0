import {entriesOf, readFields} from './fields';
import type {Fields} from './fields';
import type {NameKind} from './problem';
import {defaultTransitTable} from './implied';
import {GATEWAY_SERVICES, prefixListName} from './services';
import type {Sketch} from './sketch';
import {wordsOf} from './tree';

const SECTIONS: readonly (readonly [section: string, kind: NameKind])[] = [
  ['subnets', 'subnet'],
  ['tables', 'table'],
  ['gateways', 'gateway'],
  ['peerings', 'peering'],
  ['transit', 'transit'],
  ['prefix-lists', 'prefix-list'],
  ['groups', 'group'],
  ['acls', 'acl'],
  ['instances', 'instance'],
];

/** All names are known before anything is read, so that sections may refer to each other in any order. */
export function declareNames(fields: Fields, sketch: Sketch): void {
  for (const [section, kind] of SECTIONS) {
    for (const {key} of entriesOf(fields, section)) sketch.names.declare(key, kind);
  }
  implyPrefixLists(fields, sketch);
  for (const {key, value} of entriesOf(fields, 'transit')) {
    if (value.kind !== 'map') continue;
    // Unknown keys are reported when the section itself is read.
    const transit = readFields(
      value,
      `transit.${key.text}`,
      value.entries.map((entry) => entry.key.text),
      sketch.report,
    );
    for (const attachment of entriesOf(transit, 'attachments')) sketch.names.declare(attachment.key, 'attachment');
    for (const table of entriesOf(transit, 'tables')) sketch.names.declare(table.key, 'transit-table');
    if (!transit.has('tables')) sketch.names.imply(defaultTransitTable(key.text), 'transit-table');
  }
}

/** Gateway endpoints bring the prefix list of their service, which groups and routes may then name. */
function implyPrefixLists(fields: Fields, {names}: Sketch): void {
  for (const {value} of entriesOf(fields, 'gateways')) {
    const texts = value.kind === 'map' ? value.entries.map((entry) => entry.value) : [value];
    const words = texts.flatMap((tree) => (tree.kind === 'text' ? wordsOf(tree) : [])).map(({text}) => text);
    if (!words.includes('endpoint')) continue;
    for (const service of GATEWAY_SERVICES.filter((one) => words.includes(one)))
      names.imply(prefixListName(service), 'prefix-list');
  }
}
