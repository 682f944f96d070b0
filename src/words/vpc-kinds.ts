import type {Block, UnknownCode} from '../engines/vpc/answer';
import {unknowns} from './vpc-unknowns.en';

/** Not a block, but something the tracer cannot say. */
export const isUnknown = (code: Block['code']): code is UnknownCode => code in unknowns;
