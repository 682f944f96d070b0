import {withAddress} from '../../room/withAddress';
import {VpcFigure as Figure} from './VpcFigure';

/** As an ordinary part of its page: in tests, and wherever a bundler does not know the two other forms of this module. */
export const VpcFigure = withAddress(Figure);
