import type {Model} from '../../../engines/vpc/model';
import {words} from '../../../words/vpc-figure';
import {nameOf} from '../../../words/vpc-names';

/** Lists of names and values as one sentence piece. */
export const named = (model: Model, ids: readonly string[]): string =>
  ids.length > 0 ? ids.map((id) => nameOf(model, id)).join(', ') : words.inspect.none;

export const valued = (values: readonly string[]): string =>
  values.length > 0 ? values.map((value) => `\`${value}\``).join(', ') : words.inspect.none;
