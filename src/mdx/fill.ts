import type {Fact} from '../facts/fact';
import type {FactWords} from '../words/facts.types';
import {printFact} from './print-fact';

/** `{id}`, `{id|part}` or `{id|dated}` in a sentence that is data (a correction, an explanation of a term). */
const PLACE = /\{([a-z0-9.-]+)(?:\|([A-Za-z0-9]+))?\}/gu;

/** Ids of the facts a sentence asks for. */
export function factIdsIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, id = '']) => id);
}

/** Puts printed facts into a sentence. Throws when a place names no fact or no part of one: the data itself is wrong then. */
export function fill(text: string, facts: ReadonlyMap<string, Fact>, words: FactWords): string {
  return text.replaceAll(PLACE, (place, id: string, show: string | undefined) => {
    const fact = facts.get(id);
    const choice = show === 'dated' ? {dated: true} : show === undefined ? {} : {show};
    const printed = fact && printFact(fact, choice, words);
    if (!printed?.ok) throw new Error(`${place} names no fact, or no part of one, in "${text}"`);
    return printed.text;
  });
}
