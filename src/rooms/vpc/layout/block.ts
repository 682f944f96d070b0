import type {LaidNode} from './types';

/** A finished piece of the drawing with its corner at 0, 0, ready to be put somewhere. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LaidNode[];
}

type Loose<Thing> = {-readonly [Key in keyof Thing]: Thing[Key]};

/**
 * Moves nodes that were just made and that nobody else holds: in place, because a card is moved with its subnet, its
 * zone, its VPC and its row, and copying all of them each time took most of the layout's time.
 */
export function shiftNodes(nodes: readonly LaidNode[], dx: number, dy: number): readonly LaidNode[] {
  const move = (place: {readonly x: number; readonly y: number} | null | undefined): void => {
    if (!place) return;
    const loose: Loose<typeof place> = place;
    loose.x += dx;
    loose.y += dy;
  };
  for (const {rect, texts, icon, strip} of nodes) {
    move(rect);
    texts.forEach(move);
    move(icon);
    strip?.slots.forEach(move);
    move(strip?.more);
  }
  return nodes;
}
