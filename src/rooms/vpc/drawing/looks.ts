import type {MarkState} from '../layout/path/types';
import type {LaidNode, NodeKind} from '../layout/types';
import {stateColour, stateFill, subnetFill, subnetStroke, token} from './tones';

/** How a kind of box is drawn. */
export interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly radius?: number;
  readonly dash?: string;
  /** Colour of an icon that stands without a tile. */
  readonly ink?: string;
}

const looks: Readonly<Record<NodeKind, Look | null>> = {
  region: {stroke: token('region'), dash: '2 3'},
  vpc: {fill: token('surface'), stroke: token('vpc'), strokeWidth: 1.75, radius: 3},
  zone: {stroke: token('line'), dash: '5 4', radius: 2},
  subnet: {},
  card: {fill: token('card'), stroke: token('card-line'), radius: 7},
  strip: {fill: token('strip'), radius: 9, ink: token('vpc')},
  acl: {fill: token('surface'), stroke: token('line'), radius: 10, ink: token('vpc')},
  group: {fill: token('strip'), radius: 9, ink: token('quiet')},
  chip: {fill: token('strip'), radius: 8, ink: token('vpc')},
  gateway: {fill: token('surface'), stroke: token('vpc'), strokeWidth: 1.75, radius: 7, ink: token('vpc')},
  'gateway-label': null,
  hub: {fill: token('surface'), stroke: token('vpc'), strokeWidth: 1.5, radius: 7, ink: token('vpc')},
  internet: {fill: token('strip'), stroke: token('line'), radius: 18, ink: token('ink')},
  'on-premises': {fill: token('surface'), stroke: token('line'), strokeWidth: 1.25, radius: 4, ink: token('quiet')},
  tray: {stroke: token('line'), dash: '2 4', radius: 6},
  note: null,
};

const ghostDash = '4 3';
/** Boxes that change their ground when the packet stops there; larger ones only change their line. */
const small: ReadonlySet<NodeKind> = new Set(['strip', 'acl', 'group', 'chip']);

export function lookOf(node: LaidNode, state: MarkState | null): Look | null {
  const plain = node.kind === 'subnet' && node.subnet ? subnetLook(node) : looks[node.kind];
  const look = plain && node.ghost ? {...plain, dash: ghostDash, stroke: plain.stroke ?? token('line')} : plain;
  if (!look || state === null || node.kind === 'vpc') return look;
  const stroke = state === 'pass' ? token('pass') : stateColour(state);
  const width = state === 'pass' ? 1.5 : 2.25;
  const ground = small.has(node.kind) ? {fill: stateFill(state)} : {};
  return {...look, stroke, strokeWidth: width, ...ground, ...(state === 'pass' || !look.dash ? {} : {dash: look.dash})};
}

function subnetLook({subnet = 'unknown'}: LaidNode): Look {
  return {fill: subnetFill(subnet), stroke: subnetStroke(subnet), strokeWidth: 1.25, radius: 1};
}
