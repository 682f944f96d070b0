import {flow, measure, shiftRuns, type Words} from '../../../diagram/text';
import {shiftNodes} from './block';
import {cardGrid, naturalWidth} from './card';
import {nameOf, spoken, type Context} from './context';
import {borderGateways, chipRows, type Border} from './gateways';
import {nowhere, type PlacedVpc} from './place';
import {zoneColumns} from './rows';
import {sizes} from './sizes';
import type {LaidNode} from './types';
import {zonesBlock, type ZoneSize} from './zones';

/** A VPC whose frame can still grow to the height of its row. Its corner is the frame's; labels on the border lie outside. */
export interface VpcBlock {
  readonly id: string;
  readonly region: string | null;
  readonly width: number;
  readonly minHeight: number;
  /** How far labels reach above and below the frame. */
  readonly above: number;
  readonly below: number;
  readonly slotWidth: number;
  /** Left edge of the first gateway on the upper border, from the frame's corner. */
  readonly firstBox: number;
  finish(height: number): LaidNode[];
}

const tile = 26;
const headX = tile + 8;
const smallest = 280;
const belowHanging = sizes.gatewayHeight / 2 + sizes.channel;

/** `target` is the width to aim for; a narrow drawing keeps it, a wide one grows when its content needs more. */
export function vpcBlock(placed: PlacedVpc, target: number, context: Context): VpcBlock {
  const narrow = context.shape === 'narrow';
  const columns = zoneColumns(placed.subnets, context.names);
  const pad = narrow ? 10 : sizes.lane;
  const size = zoneSize(placed, narrow ? 1 : columns.length, target - 2 * pad, context);
  const zones = zonesBlock(columns, size, placed.id, context);
  const width = narrow ? target : Math.max(smallest, zones.width + 2 * pad);
  const headWidth = Math.min(flow(headWords(placed, context), width).width, width * 0.45);
  const top = borderGateways(placed.top, width, headX + headWidth + 16, 'top', placed.id, context);
  const bottom = borderGateways(placed.bottom, width, 0, 'bottom', placed.id, context);
  const shelf = chipRows(
    [...top.rest, ...bottom.rest, ...placed.shelf],
    width - 2 * pad - 8,
    `vpc:${placed.id}`,
    context,
  );
  const head = headOf(placed, width, top, context);
  const zonesTop = head.bottom + sizes.channel;
  const note =
    columns.length === 0
      ? [{text: placed.vpc ? context.words.noSubnets : context.words.notInData, style: 'regular' as const}]
      : [];
  const empty = flow(note, width - 2 * pad - 16);
  const zonesEnd = zonesTop + (columns.length === 0 ? empty.height + 10 : zones.height) + sizes.channel;
  const shelfEnd = zonesEnd + (shelf.height > 0 ? shelf.height + sizes.channel : 0);
  const minHeight = shelfEnd + (bottom.nodes.length > 0 ? sizes.gatewayHeight / 2 + 4 : 0);
  const finish = (height: number): LaidNode[] => [
    {
      key: `vpc:${placed.id}`,
      kind: 'vpc',
      parent: null,
      rect: {x: 0, y: 0, width, height},
      texts: [...head.texts, ...shiftRuns(empty.runs, pad + 8, zonesTop)],
      icon: {name: 'vpc', x: 0, y: 0, size: tile, tile: true},
      part: {kind: 'vpc', id: placed.id},
      label: spoken(
        context,
        `${context.words.vpc} ${titleOf(placed, context)}`,
        ...(placed.vpc?.cidrs ?? []),
        ...(placed.vpc?.ipv6Cidrs ?? []),
      ),
      means: [placed.id],
      ...(placed.vpc ? {} : {ghost: true}),
    },
    ...shiftNodes(zones.nodes, narrow ? pad : (width - zones.width) / 2, zonesTop),
    ...shiftNodes(shelf.nodes, pad + 4, zonesEnd),
    ...top.nodes,
    ...shiftNodes(bottom.nodes, 0, height),
  ];
  return {
    id: placed.id,
    region: placed.region,
    width,
    minHeight,
    above: top.reach,
    below: bottom.reach,
    slotWidth: bottom.slotWidth,
    firstBox: top.firstBox,
    finish,
  };
}

const titleOf = ({id}: PlacedVpc, context: Context): string =>
  id === nowhere ? context.words.vpcUnknown : nameOf(context, id);

function headWords(placed: PlacedVpc, context: Context): Words[] {
  const {words, shape} = context;
  return [
    {text: titleOf(placed, context), style: 'bold', size: 13, tone: 'vpc'},
    ...(placed.vpc?.cidrs ?? []).map((cidr): Words => ({text: cidr, style: 'mono'})),
    ...(placed.vpc?.ipv6Cidrs ?? []).map((cidr): Words => ({text: cidr, style: 'mono'})),
    {text: shape === 'narrow' && placed.region ? `${words.region} ${placed.region}` : '', style: 'regular'},
    {text: placed.vpc || placed.subnets.length === 0 ? '' : words.notInData, style: 'regular'},
  ];
}

/** Left of the first gateway when a few lines are enough there, else below the hanging boxes and a lane for packets. */
function headOf(
  placed: PlacedVpc,
  width: number,
  top: Border,
  context: Context,
): {texts: LaidNode['texts']; bottom: number} {
  const line = headWords(placed, context);
  const hangs = top.nodes.length > 0;
  const beside = hangs ? top.firstBox - 12 - headX : width - headX - 18;
  const first = beside >= 70 ? flow(line, beside) : null;
  const fits = first !== null && (!hangs || first.height <= 3 * 18);
  const lines = fits ? first : flow(line, width - headX - 18);
  const headTop = fits ? 5 : belowHanging;
  return {
    texts: shiftRuns(lines.runs, headX, headTop),
    bottom: Math.max(tile, hangs ? sizes.gatewayHeight / 2 : 0, headTop + lines.height) + 2,
  };
}

/** How wide subnets and cards are: cards share one width in the whole VPC, zones too. */
function zoneSize({subnets}: PlacedVpc, zones: number, room: number, context: Context): ZoneSize {
  const narrow = context.shape === 'narrow';
  const lane = narrow ? 12 : sizes.lane;
  const count = Math.max(1, zones);
  const target = Math.floor((room - (count - 1) * sizes.zoneGap) / count) - 2 * lane - 2 * sizes.subnetPad;
  const cards = subnets.flatMap((subnet) => subnet.cards);
  const most = Math.max(1, ...subnets.map((subnet) => subnet.cards.length));
  const natural = Math.max(0, ...cards.map((card) => naturalWidth(card, context)));
  if (narrow) return {inner: target, lane, grid: cardGrid(target, natural, Math.min(most, 2), context.shape)};
  const grid = cardGrid(Math.max(target, sizes.cardMin.wide), natural, Math.min(most, 5), context.shape);
  const used = grid.columns * (grid.width + sizes.cardGap) - sizes.cardGap;
  const heads = subnets.map(
    ({id, subnet}) => 60 + measure(nameOf(context, id), 'bold', 13) + measure(subnet?.cidr ?? '', 'mono'),
  );
  const wish = Math.max(
    used,
    zones <= 2 ? 264 : 180,
    Math.min(300, ...(heads.length > 0 ? [Math.max(...heads)] : [0])),
  );
  return {inner: Math.max(used, 176, Math.min(target, wish)), lane, grid};
}
