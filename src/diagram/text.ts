import {widths} from './text-widths.data';

export type TextStyle = keyof typeof widths;

/** A piece of text with its place: `x` is its left edge, `y` its baseline. */
export interface TextRun {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly size: number;
  /** Colour by meaning; the drawing knows the token. */
  readonly tone: string;
  readonly width: number;
}

/** What is to be written, before it has a place. */
export interface Words {
  readonly text: string;
  readonly style: TextStyle;
  readonly size?: number;
  readonly tone?: string;
  /** Starts on a line of its own. */
  readonly newLine?: boolean;
}

export interface Lines {
  readonly runs: readonly TextRun[];
  readonly width: number;
  readonly height: number;
}

export const textSize = 12;
/** From one baseline to the next, in parts of the size. */
const leading = 1.34;
/** From the top of a line to its baseline, in parts of the size. */
const ascent = 1.02;
const gapBetweenWords = 7;
/** Sums of fractions differ by their order. */
const rounding = 0.01;

function widthOf(code: number, style: TextStyle): number {
  const table = widths[style];
  if (code < 32) return 0;
  if (code < 127) return typeof table.latin === 'number' ? table.latin : (table.latin[code - 32] ?? table.other);
  return code >= 0xac00 && code <= 0xd7a3 ? table.hangul : table.other;
}

/** The widest the text can get in the fonts of the site, in user units. */
export function measure(text: string, style: TextStyle, size: number = textSize): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character.codePointAt(0) ?? 0, style);
  return (sum * size) / 1000;
}

const lineHeight = (size: number): number => Math.ceil(size * leading);

/**
 * Breaks a text that is wider than `width`: after a space or one of - _ . / : , where that leaves no short line, anywhere
 * otherwise. Nothing is ever left out, so names and CIDRs stay whole.
 */
export function breakText(text: string, style: TextStyle, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const next = measure(character, style, size);
    if (used + next > width + rounding && line !== '') {
      const cut = lastBreak(line);
      lines.push(line.slice(0, cut).trimEnd());
      line = line.slice(cut);
      used = measure(line, style, size);
    }
    line += character;
    used += next;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function lastBreak(line: string): number {
  for (let i = line.length; i > line.length / 3; i -= 1) if (/[\s\-_./:,]/.test(line[i - 1] ?? '')) return i;
  return line.length;
}

/** Writes the words one after the other, in as many lines as the width asks for. The block's corner is at 0, 0. */
export function flow(words: readonly Words[], width: number): Lines {
  const runs: TextRun[] = [];
  let x = 0;
  let top = 0;
  let tall = 0;
  let widest = 0;
  for (const {text, style, size = textSize, tone = 'quiet', newLine = false} of words) {
    if (text === '') continue;
    const whole = measure(text, style, size);
    const fits = x === 0 || (!newLine && x + gapBetweenWords + whole <= width);
    if (!fits) {
      top += tall;
      x = 0;
      tall = 0;
    }
    const pieces = whole <= width + rounding ? [text] : breakText(text, style, size, width);
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) {
        top += tall;
        x = 0;
        tall = 0;
      }
      if (x > 0) x += gapBetweenWords;
      const runWidth = measure(piece, style, size);
      runs.push({x, y: top + Math.round(size * ascent), text: piece, style, size, tone, width: runWidth});
      x += runWidth;
      widest = Math.max(widest, x);
      tall = Math.max(tall, lineHeight(size));
    }
  }
  return {runs, width: widest, height: top + tall};
}

export const shiftRuns = (runs: readonly TextRun[], dx: number, dy: number): TextRun[] =>
  runs.map((run) => ({...run, x: run.x + dx, y: run.y + dy}));

/** The box a run fills, as a test or a highlight needs it. */
export const boxOf = (run: TextRun): {x: number; y: number; width: number; height: number} => ({
  x: run.x,
  y: run.y - run.size * 0.95,
  width: run.width,
  height: run.size * 1.2,
});
