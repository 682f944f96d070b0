import {measure, flow, shiftRuns, type TextRun, type Words} from '../../../diagram/text';
import type {Block} from './block';
import {cardText, type CardText} from './cardText';
import {nameOf, spoken, type Context} from './context';
import type {CardItem} from './place';
import {sizes} from './sizes';
import type {LaidNode, PartRef, Shape} from './types';

const pad = 8;
const iconSize = 24;
const textX = pad + iconSize + 8;
const chipGap = 4;
const chipsShown = 2;

/** The width at which no line of the card breaks. */
export function naturalWidth(item: CardItem, context: Context): number {
  const text = cardText(item, context);
  const beside = [measure(text.name, 'bold', 13), measure(addressOf(text), 'mono')];
  const below = [
    measure(publicText(text, context), isPublic(text, context) ? 'mono' : 'regular'),
    measure(text.role, 'regular'),
  ];
  const chips = text.groups.slice(0, chipsShown).map((id) => chipSpace(nameOf(context, id)));
  return Math.ceil(Math.max(textX + pad + Math.max(...beside), 2 * pad + Math.max(...below, ...chips)));
}

/** Icon, name, addresses, what it is, and its security groups as chips. `small` leaves only name and address. */
export function cardBlock(item: CardItem, subnet: string, width: number, small: boolean, context: Context): Block {
  const text = cardText(item, context);
  const icon = small ? 16 : iconSize;
  const x = pad + icon + (small ? 6 : 8);
  const beside = width - x - pad;
  const address: Words = {text: addressOf(text), style: 'mono'};
  const fits = small || measure(address.text, 'mono') <= beside;
  const name: Words = {text: text.name, style: 'bold', size: small ? 12 : 13, tone: 'ink'};
  const head = flow(fits ? [name, {...address, newLine: true}] : [name], beside);
  const top = small ? 6 : 11;
  const body = small ? [] : bodyWords(text, fits ? [] : [address], context);
  const lines = flow(body, width - 2 * pad);
  const bodyTop = top + Math.max(head.height, small ? 0 : icon) + 2;
  const key = `card:${subnet}/${item.id}`;
  const chips = small ? {nodes: [], height: 0} : groupChips(text.groups, item.id, key, width - 2 * pad, context);
  const chipTop = bodyTop + lines.height + (chips.height > 0 ? 3 : 0);
  const height = chipTop + chips.height + (small ? 6 : 8);
  const card: LaidNode = {
    key,
    kind: 'card',
    parent: `subnet:${subnet}`,
    rect: {x: 0, y: 0, width, height},
    texts: [...shiftRuns(head.runs, x, top), ...shiftRuns(lines.runs, pad, bodyTop)],
    icon: {name: text.icon, x: pad, y: top, size: icon, tile: true},
    part: partOf(item, subnet),
    label: spoken(
      context,
      `${context.words.card[text.word]} ${text.name}`,
      addressOf(text),
      text.publicIp,
      ...text.notes,
    ),
    means: text.means,
  };
  return {width, height, nodes: [card, ...chips.nodes.map((node) => ({...node, ...lower(node, chipTop)}))]};
}

function partOf(item: CardItem, subnet: string): PartRef {
  if (item.kind === 'nat') return {kind: 'nat-gateway', id: item.id};
  return item.kind === 'endpoint' ? {kind: 'endpoint', id: item.id, at: subnet} : {kind: 'interface', id: item.id};
}

const addressOf = ({address, more}: CardText): string => (more > 0 ? `${address} +${more}` : address);

const isPublic = ({publicIp}: CardText, {words}: Context): boolean => publicIp !== '' && publicIp !== words.noPublicIp;
const publicText = (text: CardText, context: Context): string =>
  isPublic(text, context) ? `↔ ${text.publicIp}` : text.publicIp;

function bodyWords(text: CardText, first: readonly Words[], context: Context): Words[] {
  const open = isPublic(text, context);
  return [
    ...first,
    ...[text.role, ...text.notes].filter(Boolean).map((line): Words => ({text: line, style: 'regular'})),
    {text: publicText(text, context), style: open ? 'mono' : 'regular', tone: open ? 'public' : 'quiet', newLine: true},
    ...text.ipv6.map((address): Words => ({text: address, style: 'mono', newLine: true})),
  ];
}

const chipPad = 6;
const chipIcon = 14;
const chipSpace = (name: string): number => measure(name, 'regular') + 2 * chipPad + chipIcon;

/** One chip per group; from the third on, "+n". A long name makes its chip two lines high. */
function groupChips(
  groups: readonly string[],
  owner: string,
  parent: string,
  width: number,
  context: Context,
): {nodes: LaidNode[]; height: number} {
  const nodes: LaidNode[] = [];
  let x = 0;
  let y = 0;
  let tall = 0;
  const put = (
    key: string,
    lines: {runs: readonly TextRun[]; width: number; height: number},
    rest: Partial<LaidNode>,
  ): void => {
    const indent = rest.icon ? chipPad + chipIcon : chipPad;
    const size = {width: lines.width + indent + chipPad, height: lines.height + 3};
    if (x > 0 && x + size.width > width) {
      x = 0;
      y += tall + chipGap;
      tall = 0;
    }
    const icon = rest.icon ? {icon: {...rest.icon, x: x + 5, y: y + 4}} : {};
    nodes.push({
      key,
      kind: 'group',
      parent,
      rect: {x, y, ...size},
      texts: shiftRuns(lines.runs, x + indent, y + 1),
      ...rest,
      ...icon,
    });
    x += size.width + chipGap;
    tall = Math.max(tall, size.height);
  };
  for (const id of groups.slice(0, chipsShown)) {
    const name = nameOf(context, id);
    put(`group:${parent}/${id}`, flow([{text: name, style: 'regular', tone: 'ink'}], width - 2 * chipPad - chipIcon), {
      part: {kind: 'security-group', id, at: owner},
      label: spoken(context, `${context.words.securityGroup} ${name}`, nameOf(context, owner)),
      icon: {name: 'shield', x: 0, y: 0, size: 12},
    });
  }
  const rest = groups.slice(chipsShown);
  if (rest.length > 0)
    put(`group:${parent}/more`, flow([{text: `+${rest.length}`, style: 'regular'}], width), {means: rest});
  return {nodes, height: nodes.length > 0 ? y + tall : 0};
}

function lower(node: LaidNode, by: number): Partial<LaidNode> {
  const dx = pad;
  return {
    rect: {...node.rect, x: node.rect.x + dx, y: node.rect.y + by},
    texts: shiftRuns(node.texts, dx, by),
    ...(node.icon ? {icon: {...node.icon, x: node.icon.x + dx, y: node.icon.y + by}} : {}),
  };
}

/** The width all cards of a VPC share, and how many of them stand side by side. */
export function cardGrid(inner: number, natural: number, most: number, shape: Shape): {width: number; columns: number} {
  const least = sizes.cardMin[shape];
  const wish = Math.min(Math.max(natural, least), sizes.cardMax);
  const fit = (width: number): number => Math.floor((inner + sizes.cardGap) / (width + sizes.cardGap));
  const columns = Math.max(1, Math.min(most, Math.max(fit(wish), Math.min(2, fit(least)))));
  const each = (inner - (columns - 1) * sizes.cardGap) / columns;
  return {width: Math.floor(Math.min(wish, each)), columns};
}
