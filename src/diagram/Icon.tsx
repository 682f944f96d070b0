import type {ReactNode} from 'react';
import {icons, type IconFamily, type IconName} from './icons.data';

const symbolId = (prefix: string, name: IconName): string => `${prefix}-icon-${name}`;

/** The outlines that a drawing uses, once. */
export function IconDefs({prefix, names}: {readonly prefix: string; readonly names: readonly IconName[]}): ReactNode {
  return names.map((name) => {
    const [size, , path] = icons[name];
    return (
      <symbol key={name} id={symbolId(prefix, name)} viewBox={`0 0 ${size} ${size}`}>
        <path fillRule="evenodd" d={path} />
      </symbol>
    );
  });
}

interface IconProps {
  readonly prefix: string;
  readonly name: IconName;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

export function Icon({prefix, name, x, y, size, fill}: IconProps): ReactNode {
  return <use href={`#${symbolId(prefix, name)}`} x={x} y={y} width={size} height={size} fill={fill} />;
}

export const familyOf = (name: IconName): IconFamily => icons[name][1];
