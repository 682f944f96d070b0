import {flow, shiftRuns, type Words} from '../../../diagram/text';
import {shiftNodes, type Block} from './block';
import {cardBlock} from './card';
import {nameOf, spoken, type Context} from './context';
import type {CardItem, PlacedSubnet} from './place';
import {crowded, sizes} from './sizes';
import {stripBlock} from './strip';
import type {LaidNode} from './types';

export interface CardGrid {
  readonly width: number;
  readonly columns: number;
}

const tile = 22;
const headTop = 4;

/** A subnet whose height can still grow to that of its row. */
export interface SubnetBlock {
  readonly minHeight: number;
  finish(height: number): Block;
}

/** Name and CIDR on top, cards in a grid, the route table at the foot, the ACL on the lower border. */
export function subnetBlock(
  placed: PlacedSubnet,
  inner: number,
  grid: CardGrid,
  parent: string,
  context: Context,
): SubnetBlock {
  const width = inner + 2 * sizes.subnetPad;
  const head = flow(headWords(placed, context), width - tile - 12);
  const gridTop = headTop + Math.max(head.height, tile - headTop) + sizes.cardRowGap - 2;
  const cards = cardRows(placed, gridTop, grid, context);
  const strip = placed.table ? stripBlock(placed.table, placed.id, inner, context) : null;
  const acl = placed.acl ? aclBadge(placed, inner, context) : null;
  const foot = (acl ? acl.height - sizes.aclHeight / 2 : 0) + (strip && acl ? 6 : sizes.subnetPad);
  const above = cards.nodes.length > 0 ? cards.end + (strip ? sizes.stripGap : sizes.subnetPad) : gridTop;
  const minHeight = above + (strip?.height ?? 0) + foot;
  const finish = (height: number): Block => ({
    width,
    height,
    nodes: [
      {
        key: `subnet:${placed.id}`,
        kind: 'subnet',
        parent,
        rect: {x: 0, y: 0, width, height},
        texts: shiftRuns(head.runs, tile + 6, headTop),
        icon: {name: placed.kind === 'public' ? 'public-subnet' : 'private-subnet', x: 0, y: 0, size: tile, tile: true},
        part: {kind: 'subnet', id: placed.id},
        label: labelOf(placed, context),
        subnet: placed.kind,
        ...(placed.subnet ? {} : {ghost: true}),
      },
      ...cards.nodes,
      ...shiftNodes(strip?.nodes ?? [], sizes.subnetPad, height - foot - (strip?.height ?? 0)),
      ...shiftNodes(
        acl?.nodes ?? [],
        width - sizes.subnetPad - (acl?.width ?? 0),
        height + sizes.aclHeight / 2 - (acl?.height ?? 0),
      ),
    ],
  });
  return {minHeight, finish};
}

function headWords({id, subnet, kind}: PlacedSubnet, context: Context): Words[] {
  return [
    {text: nameOf(context, id), style: 'bold', size: 13, tone: kind},
    {text: context.words.subnetKind[kind], style: 'regular', tone: kind},
    {text: subnet ? '' : context.words.notInData, style: 'regular'},
    {text: subnet?.cidr ?? '', style: 'mono'},
    ...(subnet?.ipv6Cidrs ?? []).map((cidr): Words => ({text: cidr, style: 'mono'})),
  ];
}

function labelOf({id, subnet, kind}: PlacedSubnet, context: Context): string {
  const {words} = context;
  return spoken(
    context,
    `${words.subnet} ${nameOf(context, id)}`,
    words.subnetKind[kind],
    subnet?.cidr,
    ...(subnet?.ipv6Cidrs ?? []),
  );
}

function cardRows(
  {id, cards}: PlacedSubnet,
  top: number,
  grid: CardGrid,
  context: Context,
): {nodes: LaidNode[]; end: number} {
  const nodes: LaidNode[] = [];
  const small = cards.length > crowded;
  let y = top;
  let end = top;
  for (let at = 0; at < cards.length; at += grid.columns) {
    const row = cards
      .slice(at, at + grid.columns)
      .map((item: CardItem) => cardBlock(item, id, grid.width, small, context));
    const tall = Math.max(...row.map(({height}) => height));
    row.forEach((block, i) => {
      const x = sizes.subnetPad + i * (grid.width + sizes.cardGap);
      nodes.push(
        ...shiftNodes(block.nodes, x, y).map((node) =>
          node.kind === 'card' ? {...node, rect: {...node.rect, height: tall}} : node,
        ),
      );
    });
    end = y + tall;
    y = end + sizes.cardRowGap;
  }
  return {nodes, end};
}

function aclBadge({id, acl}: PlacedSubnet, inner: number, context: Context): Block {
  const ref = acl?.id ?? '';
  const name = nameOf(context, ref);
  const words: Words[] = [
    {text: name, style: 'regular', tone: 'ink'},
    {text: acl?.thing ? '' : context.words.notInData, style: 'regular'},
  ];
  const lines = flow(words, inner - 32);
  const width = Math.ceil(lines.width) + 32;
  const height = Math.max(sizes.aclHeight, lines.height + 4);
  const node: LaidNode = {
    key: `acl:${id}`,
    kind: 'acl',
    parent: `subnet:${id}`,
    rect: {x: 0, y: 0, width, height},
    texts: shiftRuns(lines.runs, 24, 2),
    icon: {name: 'acl', x: 7, y: height / 2 - 7, size: 14},
    part: {kind: 'network-acl', id: ref, at: id},
    label: spoken(context, `${context.words.networkAcl} ${name}`, nameOf(context, id)),
    straddles: true,
    ...(acl?.thing ? {} : {ghost: true}),
  };
  return {width, height, nodes: [node]};
}
