import type {ReactNode} from 'react';
import type {FigureFlow} from '../../engines/vpc/fence/figure';
import type {Model} from '../../engines/vpc/model';
import type {RoomFact} from '../../room/FactsList';
import {VpcFigure as Figure} from './figure';

/** What the `vpc` code block becomes. */
export interface VpcFigureProps {
  /** Unique on its page; names the figure in links. */
  readonly id: string;
  readonly title?: string;
  readonly caption?: string;
  readonly model: Model;
  /** Shown at first; without one, the first instance calls the internet. */
  readonly flow?: FigureFlow;
  /** The code block itself, for copying. */
  readonly fence: string;
  /** A still figure: drawing, verdict and steps only. */
  readonly hideControls?: boolean;
  readonly facts?: readonly RoomFact[];
}

/** A page passes new objects on every render: the code block tells whether they mean something new. */
export const VpcFigure = (props: VpcFigureProps): ReactNode => <Figure key={`${props.id} ${props.fence}`} {...props} />;
