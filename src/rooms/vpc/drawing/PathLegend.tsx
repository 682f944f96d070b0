import type {ReactNode} from 'react';
import {Legend, type LegendItem} from '../../../diagram/Legend';
import {Mark, type MarkShape} from '../../../diagram/Mark';
import type {Leg} from '../../../engines/vpc/answer';
import type {DrawingWords} from '../../../words/vpc-drawing.types';
import type {Path} from '../layout/path/types';
import {stateColour, token} from './tones';

/** Only what the drawing shows at the moment. */
export function PathLegend({
  path,
  x,
  y,
  words,
}: {
  readonly path: Path;
  readonly x: number;
  readonly y: number;
  readonly words: DrawingWords;
}): ReactNode {
  const items: LegendItem[] = [];
  const shows = (way: Leg): boolean => path.pieces.some(({leg, state}) => leg === way && state === 'pass');
  if (shows('forward')) items.push({text: words.forward, sample: <Line colour={token('forward')} width={2.75} />});
  if (shows('return')) items.push({text: words.back, sample: <Line colour={token('return')} width={2.25} />});
  if (path.marks.some(({state}) => state === 'block'))
    items.push({text: words.blocked, sample: <Sign shape="block" />});
  if (path.marks.some(({state}) => state === 'unknown'))
    items.push({text: words.unclear, sample: <Sign shape="unknown" />});
  return <Legend items={items} x={x} y={y} ink={token('quiet')} />;
}

const Line = ({colour, width}: {readonly colour: string; readonly width: number}): ReactNode => (
  <path d="M0 0H20M20-4L27 0L20 4z" fill={colour} stroke={colour} strokeWidth={width} strokeLinejoin="round" />
);

const Sign = ({shape}: {readonly shape: MarkShape}): ReactNode => (
  <Mark x={16} y={0} shape={shape} fill={stateColour(shape)} ink={token('on-mark')} ring={token('surface')} />
);
