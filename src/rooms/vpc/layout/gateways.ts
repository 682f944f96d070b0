import type {IconName} from '../../../diagram/icons.data';
import {flow, shiftRuns, type Words} from '../../../diagram/text';
import {serviceName} from './cardText';
import {nameOf, spoken, type Context} from './context';
import type {BorderGateway} from './place';
import {sizes} from './sizes';
import type {LaidNode} from './types';

export const gatewayIcon: Readonly<Record<BorderGateway['kind'], IconName>> = {
  internet: 'internet-gateway',
  'egress-only': 'internet-gateway',
  vpn: 'vpn-gateway',
  endpoint: 'endpoint',
  'interface-endpoint': 'endpoint',
  nat: 'nat-gateway',
  table: 'router',
  acl: 'acl',
};

export function gatewayWord(kind: BorderGateway['kind'], {words}: Context): string {
  const word: Readonly<Record<BorderGateway['kind'], string>> = {
    internet: words.internetGateway,
    'egress-only': words.egressOnlyGateway,
    vpn: words.vpnGateway,
    endpoint: words.gatewayEndpoint,
    'interface-endpoint': words.endpoint,
    nat: words.card['nat-gateway'],
    table: words.routeTable,
    acl: words.networkAcl,
  };
  return word[kind];
}

/** Name, what it is, and what it leads to. */
export const gatewayWords = (gateway: BorderGateway, context: Context): Words[] => [
  {text: nameOf(context, gateway.id), style: 'bold', tone: 'ink'},
  {text: gatewayWord(gateway.kind, context), style: 'regular'},
  {text: detailOf(gateway, context) === nameOf(context, gateway.id) ? '' : detailOf(gateway, context), style: 'mono'},
];

export const gatewayLabel = (gateway: BorderGateway, context: Context): string =>
  spoken(context, `${gatewayWord(gateway.kind, context)} ${nameOf(context, gateway.id)}`, detailOf(gateway, context));

const detailOf = ({kind, detail = ''}: BorderGateway, context: Context): string =>
  kind === 'table'
    ? detail
      ? `← ${detail
          .split(' ')
          .map((id) => nameOf(context, id))
          .join(' ')}`
      : ''
    : serviceName(detail);

/** A slot narrower than this has no room for a label beside its box. */
const slotMin = {narrow: 124, wide: 180};
/** Left of the first box of several: in a wide drawing the Region's name stands above. */
const slotStart = {narrow: 12, wide: 56};
const labelGap = 8;

export interface Border {
  /** Boxes and labels, with y = 0 on the border. */
  readonly nodes: readonly LaidNode[];
  /** How far the labels reach away from the VPC. */
  readonly reach: number;
  /** Left edge of the first box, where the header has to end. */
  readonly firstBox: number;
  /** Those that found no room. */
  readonly rest: readonly BorderGateway[];
  readonly slotWidth: number;
}

/**
 * Gateways side by side on the upper or lower border; each has its label outside, to the right of its box.
 * `start` keeps several of them off the header at the left; a single one stands in the middle.
 */
export function borderGateways(
  all: readonly BorderGateway[],
  width: number,
  start: number,
  side: 'top' | 'bottom',
  vpc: string,
  context: Context,
): Border {
  const from = all.length > 1 && width - start >= all.length * slotMin[context.shape] ? start : 0;
  const shown = all.slice(0, Math.max(1, Math.floor((width - from) / slotMin[context.shape])));
  const slotWidth = (width - from) / Math.max(1, shown.length);
  const {gatewayWidth, gatewayHeight} = sizes;
  const boxLeft =
    shown.length === 1
      ? width * (context.shape === 'narrow' ? 0.58 : 0.5) - gatewayWidth / 2
      : from + Math.max(slotStart[context.shape], slotWidth * 0.28 - gatewayWidth / 2);
  const nodes: LaidNode[] = [];
  let reach = shown.length > 0 ? gatewayHeight / 2 : 0;
  shown.forEach((gateway, i) => {
    const x = i * slotWidth + boxLeft;
    const key = `gateway:${gateway.id}`;
    const label = flow(gatewayWords(gateway, context), from + (i + 1) * slotWidth - x - gatewayWidth - 2 * labelGap);
    const labelX = x + gatewayWidth + labelGap;
    const labelY = side === 'top' ? -4 - label.height : 4;
    reach = Math.max(reach, label.height + 6);
    nodes.push(
      {
        key,
        kind: 'gateway',
        parent: `vpc:${vpc}`,
        rect: {x, y: -gatewayHeight / 2, width: gatewayWidth, height: gatewayHeight},
        texts: [],
        icon: {name: gatewayIcon[gateway.kind], x: x + gatewayWidth / 2 - 13, y: -13, size: 26},
        part: gateway.part,
        label: gatewayLabel(gateway, context),
        straddles: true,
        means: [gateway.id],
      },
      {
        key: `${key}/label`,
        kind: 'gateway-label',
        parent: null,
        rect: {x: labelX, y: labelY, width: label.width, height: label.height},
        texts: shiftRuns(label.runs, labelX, labelY),
      },
    );
  });
  return {nodes, reach, firstBox: boxLeft, rest: all.slice(shown.length), slotWidth};
}

/** Things of a VPC that stand on no border and in no subnet, as chips in rows. */
export function chipRows(
  all: readonly BorderGateway[],
  width: number,
  parent: string | null,
  context: Context,
): {nodes: LaidNode[]; height: number; width: number} {
  const nodes: LaidNode[] = [];
  let x = 0;
  let y = 0;
  let tall = 0;
  let widest = 0;
  for (const gateway of all) {
    const label = flow(gatewayWords(gateway, context), width - 40);
    const size = {width: label.width + 40, height: label.height + 8};
    if (x > 0 && x + size.width > width) {
      x = 0;
      y += tall + 8;
      tall = 0;
    }
    nodes.push({
      key: `chip:${parent ?? ''}/${gateway.kind}/${gateway.id}`,
      kind: 'chip',
      parent,
      rect: {x, y, ...size},
      texts: shiftRuns(label.runs, x + 32, y + 4),
      icon: {name: gatewayIcon[gateway.kind], x: x + 8, y: y + size.height / 2 - 9, size: 18},
      part: gateway.part,
      label: gatewayLabel(gateway, context),
      means: [gateway.id],
    });
    x += size.width + 8;
    widest = Math.max(widest, x - 8);
    tall = Math.max(tall, size.height);
  }
  return {nodes, width: widest, height: all.length > 0 ? y + tall : 0};
}
