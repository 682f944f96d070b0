import type {ReactNode} from 'react';
import {Box} from '../../../diagram/Box';
import {familyOf, Icon} from '../../../diagram/Icon';
import {Label} from '../../../diagram/Label';
import {textSize} from '../../../diagram/text';
import {stripRuns, type Decided} from '../layout/strip';
import type {IconAt, LaidNode} from '../layout/types';
import {lookOf, type Look} from './looks';
import {tileFill, token, toneFill} from './tones';
import type {MarkState} from '../layout/path/types';

interface NodeViewProps {
  readonly node: LaidNode;
  readonly prefix: string;
  readonly state: MarkState | null;
  readonly decided: Decided;
  readonly noMatch: string;
}

/** The outside and the inside of one box of the layout. */
export function NodeView({node, prefix, state, decided, noMatch}: NodeViewProps): ReactNode {
  const look = lookOf(node, state);
  const strip = node.strip ? stripRuns(node.strip, decided, noMatch) : [];
  const texts = [...node.texts, ...(node.strip?.more ? [node.strip.more] : []), ...strip];
  return (
    <>
      {look && <Box rect={node.rect} {...look} />}
      {node.icon && <NodeIcon node={node} icon={node.icon} prefix={prefix} look={look} />}
      {texts.map((run, i) => (
        <Label key={i} run={run} size={textSize} fill={toneFill(run.tone)} />
      ))}
    </>
  );
}

interface NodeIconProps {
  readonly node: LaidNode;
  readonly icon: IconAt;
  readonly prefix: string;
  readonly look: Look | null;
}

/** On a filled tile: light on the family's colour for services, the frame's own colour for frames. */
function NodeIcon({node, icon, prefix, look}: NodeIconProps): ReactNode {
  const {name, x, y, size, tile} = icon;
  if (!tile) return <Icon prefix={prefix} name={name} x={x} y={y} size={size} fill={look?.ink ?? token('quiet')} />;
  const frame = node.kind !== 'card';
  const pad = frame ? 1 : size * 0.14;
  return (
    <>
      <Box
        rect={{x, y, width: size, height: size}}
        radius={frame ? 0 : 4}
        fill={frame ? (look?.stroke ?? 'none') : tileFill(familyOf(name))}
      />
      <Icon
        prefix={prefix}
        name={name}
        x={x + pad}
        y={y + pad}
        size={size - 2 * pad}
        fill={token(frame ? 'on-frame' : 'on-tile')}
      />
    </>
  );
}
