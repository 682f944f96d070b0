import {island} from '../../room/island/island';
import type {VpcFigureProps} from './index';

/** In the reader's browser: static HTML first, the room's code as a chunk of its own, downloaded at leisure and run when wanted. */
export const VpcFigure = island<VpcFigureProps>(async () => {
  const room = await import(/* webpackPrefetch: true */ './VpcFigure');
  return room.VpcFigure;
});
