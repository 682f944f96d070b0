import type {Text} from './figure';
import {readFields} from './fields';
import type {Fields} from './fields';
import type {Report} from './report';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The figure's name in links, so plain: `study`, `two-tier-2`. */
export function readId(fields: Fields, report: Report): string {
  const word = fields.text('id');
  if (word === undefined) {
    if (!fields.has('id')) report.add(fields.keyAt('id'), 'missing-key', {key: 'id', within: '', example: 'id: study'});
    return '';
  }
  if (!ID.test(word.text) || word.text.length > 60) report.add(word.at, 'bad-id', {found: word.text});
  return word.text;
}

/** `title: text` for both languages, `title: {ko: …, en: …}` for each. */
export function readText(fields: Fields, key: 'title' | 'caption', report: Report): Text | undefined {
  const tree = fields.tree(key);
  if (tree?.kind !== 'map') return fields.text(key)?.text;
  const languages = readFields(tree, key, ['ko', 'en'], report);
  const [ko, en] = [languages.text('ko')?.text, languages.text('en')?.text];
  if (ko !== undefined && en !== undefined) return {ko, en};
  report.add(tree.at, 'one-language', {key, missing: ko === undefined ? 'ko' : 'en'});
  return undefined;
}
