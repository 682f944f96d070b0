import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {pageLocale} from './src/tools/surroundings';
import {words as english} from './src/words/site.en';
import {words as korean} from './src/words/site.ko';
import type {SectionId} from './src/words/site.types';

const words = pageLocale(process.env) === 'ko' ? korean : english;

/** A section of the notes: its own page first, then what it holds. */
function section(id: SectionId, topics: readonly string[] = []) {
  const label = words.sections[id];
  const page = {type: 'doc', id: `${id}/index`} as const;
  if (topics.length === 0) return {...page, label};
  return {
    type: 'category',
    label,
    key: id,
    link: page,
    collapsed: false,
    items: topics.map((topic) => `${id}/${topic}`),
  } as const;
}

/** The table of contents, by hand, in the order of the notes. */
const sidebars: SidebarsConfig = {
  notes: [
    {type: 'doc', id: 'index', label: words.home},
    section('foundations'),
    section('compute'),
    section('network', ['vpc', 'subnets', 'gateways', 'route-tables', 'security']),
    section('storage'),
    section('database'),
    section('operations'),
    section('labs'),
    section('reference', ['authoring']),
  ],
};

export default sidebars;
