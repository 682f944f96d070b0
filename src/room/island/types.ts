import type {ComponentType} from 'react';

export interface IslandProps {
  /** The figure's id: its key in the address, and the prefix of ids inside. */
  readonly id: string;
}

/** How the browser gets the room's code, as a chunk of its own. */
export type Load<Props> = () => Promise<ComponentType<Props>>;
