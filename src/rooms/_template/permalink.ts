import type {Link} from '../../room/address';
import {splitVersion, withVersion} from '../../room/payload';
import type {Decoded} from '../../room/room-store';
import {LONGEST_PREFIX, type BlockState} from './state';

/** `1.10.0.0.0/16`: reads as what it is. */
const VERSION = 1;

export const encode = ({address, prefix}: BlockState): string => withVersion(VERSION, `${address}/${prefix}`);

const prefixOf = (text: string): number | undefined =>
  /^\d{1,2}$/.test(text) && Number(text) <= LONGEST_PREFIX ? Number(text) : undefined;

/** An address that is none yet is a state like any other: the reader was still typing. */
export function decode({value, parameters}: Link, initial: BlockState): Decoded<BlockState> | undefined {
  if (value === undefined) {
    const {address = initial.address, prefix = String(initial.prefix)} = parameters;
    const length = prefixOf(prefix);
    return length === undefined ? undefined : {state: {address, prefix: length}};
  }
  const split = splitVersion(value);
  const slash = split?.payload.lastIndexOf('/') ?? -1;
  if (split?.version !== VERSION || slash < 0) return undefined;
  const length = prefixOf(split.payload.slice(slash + 1));
  return length === undefined ? undefined : {state: {address: split.payload.slice(0, slash), prefix: length}};
}
