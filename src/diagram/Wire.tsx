import type {ReactNode} from 'react';
import {roundedPath, type Point} from './geometry';

interface WireProps {
  readonly points: readonly Point[];
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: string | undefined;
  /** Id of the marker at its end. */
  readonly arrow?: string | undefined;
  /** One bow from the first to the last point: out to the side, then down. */
  readonly curved?: boolean;
}

export function Wire({points, stroke, strokeWidth, dash, arrow, curved = false}: WireProps): ReactNode {
  return (
    <path
      d={curved ? bow(points) : roundedPath(points, 6)}
      fill="none"
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={dash}
      strokeLinejoin="round"
      markerEnd={arrow ? `url(#${arrow})` : undefined}
    />
  );
}

function bow([from, to]: readonly Point[]): string {
  if (!from || !to) return '';
  return `M${from.x} ${from.y}C${from.x + (to.x - from.x) * 0.75} ${from.y} ${to.x} ${from.y + (to.y - from.y) * 0.3} ${to.x} ${to.y}`;
}

/** Head of an arrow; its tip lies on the last point of the line. */
export function ArrowHead({id, fill}: {readonly id: string; readonly fill: string}): ReactNode {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7.2"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto">
      <path d="M0 0L8 4L0 8z" fill={fill} />
    </marker>
  );
}
