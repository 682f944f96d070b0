import type {ReactNode} from 'react';
import {Box} from '../../../diagram/Box';
import {inset} from '../../../diagram/geometry';
import type {LaidNode, Part, PartRef} from '../layout/types';
import type {useRoving} from './useRoving';
import styles from './VpcDrawing.module.css';

interface PartGroupProps {
  readonly part: Part;
  readonly node: LaidNode;
  readonly pressed: boolean;
  /** The chosen thing in another place: the same table in another subnet, the same group on another card. */
  readonly kin: boolean;
  readonly reachable: boolean;
  readonly roving: ReturnType<typeof useRoving>;
  readonly onSelect: (part: PartRef) => void;
  readonly children: ReactNode;
}

/** A part as a button: named, in the order of reading, with one ring for hovering, focus and selection. */
export function PartGroup({
  part,
  node,
  pressed,
  kin,
  reachable,
  roving,
  onSelect,
  children,
}: PartGroupProps): ReactNode {
  return (
    <g
      role="button"
      className={styles['part']}
      data-part={part.key}
      data-kin={kin ? '' : undefined}
      tabIndex={reachable ? 0 : -1}
      aria-label={part.label}
      aria-pressed={pressed}
      onClick={() => {
        onSelect(part.ref);
      }}
      onFocus={() => {
        roving.onFocus(part.key);
      }}
      onKeyDown={(event) => {
        roving.onKeyDown(event, part);
      }}>
      {children}
      <Box
        rect={inset(node.rect, -2)}
        radius={node.kind === 'vpc' || node.kind === 'subnet' ? 3 : 9}
        stroke="transparent"
        className={styles['ring']}
      />
    </g>
  );
}
