import {parseAddress, parseBlock} from './block';
import type {Address, Block} from './block';
import type {Report} from './report';
import type {Word} from './tree';

/** A CIDR block, written as AWS stores it: a block with host bits is reported with the block it stands for. */
export function readBlock(word: Word, report: Report, example = '10.0.0.0/16'): Block | null {
  const block = parseBlock(word.text);
  if (block === null) {
    const address = parseAddress(word.text);
    if (address === null) report.add(word.at, 'bad-cidr', {found: word.text, example});
    else report.add(word.at, 'address-needs-length', {found: word.text, canonical: hostBlock(address)});
    return null;
  }
  const base = parseAddress(word.text.slice(0, word.text.indexOf('/')));
  if (base !== null && base.value !== block.cidr.base) {
    report.add(word.at, 'host-bits', {found: word.text, canonical: block.text});
    return null;
  }
  return block;
}

/** The block that holds this address and nothing else. */
export const hostBlock = (address: Address): string => `${address.text}/${address.family === 4 ? '32' : '128'}`;

export function readAddress(word: Word, report: Report, family: 4 | 6 = 4): Address | null {
  const address = parseAddress(word.text);
  if (address?.family === family) return address;
  report.add(word.at, 'bad-address', {found: word.text, example: family === 4 ? '10.0.0.10' : '2001:db8::10'});
  return null;
}

export const isAddress = (text: string): boolean => parseAddress(text) !== null;
export const looksLikeBlock = (text: string): boolean =>
  text.includes('/') && parseAddress(text.split('/')[0] ?? '') !== null;
