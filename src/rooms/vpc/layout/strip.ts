import {
  breakText,
  flow,
  measure,
  shiftRuns,
  textSize,
  type TextRun,
  type TextStyle,
  type Words,
} from '../../../diagram/text';
import type {Route, RouteTable} from '../../../engines/vpc/model';
import type {Block} from './block';
import {nameOf, spoken, type Context} from './context';
import {routeText} from './names';
import type {Referred} from './routing';
import type {LaidNode, StripSlot, StripSlots} from './types';

const padX = 8;
const padY = 4;
const iconSpace = 18;
const gap = 10;
const lineHeight = Math.ceil(textSize * 1.34);

/** The text that stands where a packet found no route. */
export const noMatchText = (context: Context): string => `✕ ${context.words.noMatch}`;

/** The table of a subnet: its name, its most telling routes, "+n". Sized so that every one of its routes would fit. */
export function stripBlock(
  table: NonNullable<Referred<RouteTable>>,
  subnet: string,
  width: number,
  context: Context,
): Block {
  const {words} = context;
  const routes = table.thing?.routes ?? [];
  const name = nameOf(context, table.id);
  const main = table.thing?.main && name !== 'main' ? words.mainTable : '';
  const texts = routes.map((route) => writeRoute(route, context));
  const order = byImportance(routes);
  const short = table.thing ? oneLine(name, main, texts, order, width, context) : null;
  const most = table.thing ? (context.shape === 'narrow' ? 2 : 1) : 0;
  const hidden = order.length - Math.min(most, order.length);
  const label = [...nameWords(name, main, words.routeTable), quiet(table.thing ? more(hidden) : words.notInData)];
  const laid = short ?? severalLines(label, texts, order, width, most, context);
  const node: LaidNode = {
    key: `strip:${subnet}`,
    kind: 'strip',
    parent: `subnet:${subnet}`,
    rect: {x: 0, y: 0, width, height: laid.height},
    texts: laid.texts,
    icon: {name: 'router', x: padX, y: laid.height > 30 ? padY + 2 : laid.height / 2 - 7, size: 14},
    part: {kind: 'route-table', id: table.id, at: subnet},
    label: spoken(
      context,
      `${words.routeTable} ${name}`,
      main,
      nameOf(context, subnet),
      ...order.slice(0, 2).map((i) => texts[i]),
    ),
    strip: {
      slots: laid.slots,
      more: laid.more,
      routes: routes.map(({destination}, i) => ({destination, text: texts[i] ?? ''})),
    },
    ...(table.thing ? {} : {ghost: true}),
  };
  return {width, height: laid.height, nodes: [node]};
}

interface Laid extends Pick<StripSlots, 'slots' | 'more'> {
  readonly texts: readonly TextRun[];
  readonly height: number;
}

export const writeRoute = (route: Route, {names, words}: Context): string =>
  routeText(route, names) + (route.state === 'blackhole' ? ` (${words.blackhole})` : '');

/** Name, one route, "+n" and room for "no matching route", where all of that fits into one line. */
function oneLine(
  name: string,
  main: string,
  texts: readonly string[],
  order: readonly number[],
  width: number,
  context: Context,
): Laid | null {
  const label = flow(nameWords(name, main, ''), 10_000);
  const route = Math.max(measure(noMatchText(context), 'regular'), ...texts.map((text) => measure(text, 'mono')));
  const rest = more(order.length - 1);
  const moreWidth = rest ? measure(rest, 'regular') + gap : 0;
  const spare = measure(noMatchText(context), 'regular');
  const used = padX + iconSpace + label.width + gap + route + gap + spare + moreWidth + padX;
  if (used > width) return null;
  const y = padY + 1;
  const x = padX + iconSpace + label.width + gap;
  const first: StripSlot = {x, y, width: route, height: lineHeight, route: order[0] ?? null};
  const second: StripSlot = {x: x + route + gap, y, width: spare, height: lineHeight, route: null};
  return {
    texts: shiftRuns(label.runs, padX + iconSpace, y),
    slots: [first, second],
    more: rest ? {...run(rest), x: width - padX - measure(rest, 'regular'), y: y + textSize} : null,
    height: lineHeight + 2 * y,
  };
}

/** Name on its own line, each route below it. */
function severalLines(
  words: readonly Words[],
  texts: readonly string[],
  order: readonly number[],
  width: number,
  most: number,
  context: Context,
): Laid {
  const label = flow(words, width - padX * 2 - iconSpace);
  const inner = width - 2 * padX;
  const linesOf = (text: string, style: TextStyle): number => breakText(text, style, textSize, inner).length;
  const tallest = Math.max(linesOf(noMatchText(context), 'regular'), ...texts.map((text) => linesOf(text, 'mono')));
  const height = tallest * lineHeight;
  const top = padY + label.height;
  const spare = spareSlot(label, width, context);
  const count = Math.min(most, order.length + (spare.length > 0 ? 0 : 1));
  const routes = Array.from({length: count}, (_, i): StripSlot => ({
    x: padX,
    y: top + i * height,
    width: inner,
    height,
    route: order[i] ?? null,
  }));
  return {
    texts: shiftRuns(label.runs, padX + iconSpace, padY),
    slots: [...routes, ...spare],
    more: null,
    height: top + count * height + padY,
  };
}

/** Room for "no matching route" at the end of the name's line. */
function spareSlot({runs, height}: ReturnType<typeof flow>, width: number, context: Context): StripSlot[] {
  const space = measure(noMatchText(context), 'regular');
  const end = Math.max(0, ...runs.map((each) => each.x + each.width));
  if (height > lineHeight + 2 || padX * 2 + iconSpace + end + gap + space > width) return [];
  return [{x: width - padX - space, y: padY, width: space, height: lineHeight, route: null}];
}

const run = (text: string): TextRun => ({
  x: 0,
  y: 0,
  text,
  style: 'regular',
  size: textSize,
  tone: 'quiet',
  width: measure(text, 'regular'),
});

const more = (count: number): string => (count > 0 ? `+${count}` : '');
const quiet = (text: string): Words => ({text, style: 'regular'});

const nameWords = (name: string, main: string, noun: string): Words[] => [
  quiet(noun),
  {text: name, style: 'bold', tone: 'ink'},
  quiet(main),
];

/** Default routes first, then those that lead out, then local ones; within each the author's order. */
function byImportance(routes: readonly Route[]): number[] {
  const rank = ({destination, origin}: Route): number => (/\/0$/.test(destination) ? 0 : origin === 'local' ? 2 : 1);
  return routes.map((_, i) => i).sort((a, b) => rank(routes[a] as Route) - rank(routes[b] as Route) || a - b);
}

/** A route's index, `'none'` for "no matching route", `null` while no packet asked this table. */
export type Decided = number | 'none' | null;

/** What stands in the slots: the usual routes; a decision takes an empty slot that is wide enough, else the last one. */
export function stripRuns(strip: StripSlots, decided: Decided, noMatch: string): TextRun[] {
  const special = decided === 'none' ? noMatch : decided === null ? '' : (strip.routes[decided]?.text ?? '');
  const style = decided === 'none' ? 'regular' : 'mono';
  const shown = strip.slots.findIndex(({route}) => route !== null && route === decided);
  const free = strip.slots.findIndex(({route, width}) => route === null && measure(special, style) <= width + 0.01);
  const place =
    decided === null
      ? -1
      : shown >= 0
        ? shown
        : free >= 0
          ? free
          : strip.slots.findLastIndex(({route}) => route !== null);
  return strip.slots.flatMap((slot, i) => {
    if (i === place) return slotRuns(slot, special, style, decided === 'none' ? 'stop' : 'lit');
    return slotRuns(slot, slot.route === null ? '' : (strip.routes[slot.route]?.text ?? ''), 'mono', 'ink');
  });
}

function slotRuns(slot: StripSlot, text: string, style: TextStyle, tone: string): TextRun[] {
  if (text === '') return [];
  return breakText(text, style, textSize, slot.width).map((line, row) => ({
    x: slot.x,
    y: slot.y + textSize + row * lineHeight,
    text: line,
    style,
    size: textSize,
    tone,
    width: measure(line, style),
  }));
}
