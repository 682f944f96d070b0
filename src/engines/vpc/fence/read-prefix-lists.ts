import {entriesOf} from './fields';
import type {Fields} from './fields';
import type {Sketch} from './sketch';
import {isNothing, wordsOf} from './tree';
import type {Tree, Word} from './tree';
import {readBlock} from './values';

/** `name: [cidr, …]`; a name with nothing after it is a list of which only the id is known. */
export function readPrefixLists(fields: Fields, sketch: Sketch): void {
  for (const {key, value} of entriesOf(fields, 'prefix-lists')) {
    if (isNothing(value)) {
      sketch.prefixLists.push({id: key.text, cidrs: null});
      continue;
    }
    if (value.kind === 'map') {
      sketch.report.add(value.at, 'wrong-type', {key: `prefix-lists.${key.text}`, expected: 'list', found: 'map'});
      continue;
    }
    const cidrs = blockWords(value).flatMap((word) => readBlock(word, sketch.report, '198.51.100.0/24')?.text ?? []);
    sketch.prefixLists.push({id: key.text, cidrs});
  }
}

const blockWords = (tree: Tree): Word[] =>
  tree.kind === 'text' ? wordsOf(tree) : tree.kind === 'list' ? tree.items.flatMap(blockWords) : [];
