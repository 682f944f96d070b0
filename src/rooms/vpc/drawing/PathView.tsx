import type {ReactNode} from 'react';
import {Mark} from '../../../diagram/Mark';
import {Packet} from '../../../diagram/Packet';
import {ArrowHead, Wire} from '../../../diagram/Wire';
import type {Path, Piece} from '../layout/path/types';
import {stateColour, token} from './tones';

interface PathViewProps {
  readonly path: Path;
  /** Hops after this one are not drawn; `null` draws all. */
  readonly step: number | null;
  readonly prefix: string;
}

const colours = {forward: token('forward'), return: token('return'), block: token('stop'), unknown: token('maybe')};

export function ArrowHeads({prefix}: {readonly prefix: string}): ReactNode {
  return Object.entries(colours).map(([name, fill]) => (
    <ArrowHead key={name} id={`${prefix}-arrow-${name}`} fill={fill} />
  ));
}

/** The way there is a full line, the way back a thinner one, the stretch to what stops the packet is dashed. */
export function PathView({path, step, prefix}: PathViewProps): ReactNode {
  const until = step ?? Infinity;
  const pieces = path.pieces.filter(({hop}) => hop <= until);
  const here = step === null ? null : path.anchors[step];
  return (
    <g>
      {pieces.map((piece, i) => (
        <Stretch key={i} piece={piece} prefix={prefix} />
      ))}
      {here && <Packet at={here} fill={token('forward')} ring={token('surface')} />}
      {path.marks
        .filter(({hop}) => hop <= until)
        .map(({x, y, state}, i) => (
          <Mark
            key={i}
            x={x}
            y={y}
            shape={state}
            fill={stateColour(state)}
            ink={token('on-mark')}
            ring={token('surface')}
          />
        ))}
    </g>
  );
}

function Stretch({piece, prefix}: {readonly piece: Piece; readonly prefix: string}): ReactNode {
  const look = piece.state === 'pass' ? piece.leg : piece.state;
  return (
    <Wire
      points={piece.points}
      curved={piece.curved}
      stroke={colours[look]}
      strokeWidth={piece.leg === 'forward' ? 2.75 : 2.25}
      dash={piece.state === 'pass' ? undefined : '5 3'}
      arrow={`${prefix}-arrow-${look}`}
    />
  );
}
