import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The table of contents, by hand, in the order of the notes. */
const section = (id: string, items: string[]) =>
  items.length === 0
    ? ({type: 'doc', id: `${id}/index`} as const)
    : ({type: 'category', label: id, link: {type: 'doc', id: `${id}/index`}, collapsed: false, items} as const);

const sidebars: SidebarsConfig = {
  notes: [
    {type: 'doc', id: 'index'},
    section('foundations', []),
    section('compute', []),
    section('network', [
      'network/vpc',
      'network/subnets',
      'network/gateways',
      'network/route-tables',
      'network/security',
    ]),
    section('storage', []),
    section('database', []),
    section('operations', []),
    section('labs', []),
    section('reference', ['reference/authoring']),
  ],
};

export default sidebars;
