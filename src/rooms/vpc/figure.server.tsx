import {still} from '../../room/island/still';
import {VpcFigure as Figure} from './VpcFigure';

/** While the site is built: the whole figure as HTML. */
export const VpcFigure = still(Figure);
