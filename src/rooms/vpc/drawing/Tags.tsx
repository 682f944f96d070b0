import type {ReactNode} from 'react';
import {Box} from '../../../diagram/Box';
import {measure} from '../../../diagram/text';
import type {LaidNode, Layout} from '../layout/types';
import {token} from './tones';

interface TagsProps {
  readonly layout: Layout;
  readonly source: string | null;
  readonly destination: string | null;
  readonly words: {readonly source: string; readonly destination: string};
}

export const tagHeight = 18;

/** How far a tag stands above the border: the icon inside begins lower than the rest of it. */
const above = 12;

/** "Source" and "Destination" on the upper border of the boxes they name. */
export function Tags({layout, source, destination, words}: TagsProps): ReactNode {
  const tags = [
    {node: find(layout, source), text: words.source},
    {node: find(layout, destination), text: words.destination},
  ];
  const together = tags[0]?.node === tags[1]?.node;
  return tags.map(({node, text}, i) => {
    if (!node || (together && i === 1)) return null;
    const width = measure(text, 'bold') + 14;
    const rect = {x: node.rect.x + 6, y: node.rect.y - above, width, height: tagHeight};
    return (
      <g key={text}>
        <Box rect={rect} radius={9} fill={token('ink')} stroke={token('surface')} strokeWidth={1.5} />
        <text x={rect.x + 7} y={rect.y + 13} fill={token('surface')} fontWeight={700}>
          {text}
        </text>
      </g>
    );
  });
}

function find({nodes}: Layout, id: string | null): LaidNode | undefined {
  if (id === null) return undefined;
  const named = nodes.find(({kind, means}) => ['card', 'internet', 'chip'].includes(kind) && means?.includes(id));
  return (
    named ??
    nodes.find(({key}) => key === `site:${id}`) ??
    nodes.find(({means}) => means?.includes(id)) ??
    abroad(nodes, id)
  );
}

const address = /^\d+(?:\.\d+){3}$|^[\da-f]*:[\da-f:.]*$/i;
const privateAddress =
  /^(?:10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^f[cd]/i;

/** An address that nothing here has: a host on the internet, or in the one network outside. */
function abroad(nodes: readonly LaidNode[], id: string): LaidNode | undefined {
  if (!address.test(id)) return undefined;
  if (!privateAddress.test(id)) return nodes.find(({kind}) => kind === 'internet');
  const sites = nodes.filter(({kind}) => kind === 'on-premises');
  return sites.length === 1 ? sites[0] : undefined;
}

/** Whether a flow's end lies on the internet: then the drawing has to show it. */
export const isInternet = (id: string | null): boolean =>
  id === 'internet' || (id !== null && address.test(id) && !privateAddress.test(id));
