import type {ReactNode} from 'react';
import type {Rect} from './geometry';

interface BoxProps {
  readonly rect: Rect;
  readonly radius?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string | undefined;
  readonly className?: string | undefined;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

export function Box({
  rect,
  radius = 0,
  fill = 'none',
  stroke = 'none',
  strokeWidth = 1,
  dash,
  className,
}: BoxProps): ReactNode {
  return (
    <rect
      x={tenth(rect.x)}
      y={tenth(rect.y)}
      width={tenth(rect.width)}
      height={tenth(rect.height)}
      rx={radius || undefined}
      fill={fill}
      stroke={stroke === 'none' ? undefined : stroke}
      strokeWidth={stroke === 'none' ? undefined : strokeWidth}
      strokeDasharray={dash}
      className={className}
    />
  );
}
