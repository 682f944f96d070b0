import type {Fields} from './fields';
import type {Sketch} from './sketch';
import {nearest} from './suggest';
import type {Word} from './tree';

/** A gateway as it is written: `type word word …`, or a map with the same things by name. */
export interface GatewayText {
  readonly name: Word;
  readonly words: readonly Word[];
  readonly fields: Fields;
}

/** A word that nothing in this gateway's line can be. */
export function unknownWord(
  word: Word,
  gateway: Word,
  expected: string,
  known: readonly string[],
  {report}: Sketch,
): void {
  const values = {word: word.text, gateway: gateway.text, expected, suggestion: nearest(word.text, known)};
  report.add(word.at, 'gateway-word', values);
}
