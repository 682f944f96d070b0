import type {Fact} from '../../facts/fact';
import {aclFinalRule, ephemeralPorts} from '../../facts/vpc-security';
import type {RoomFact} from '../../room/FactsList';
import {words} from '../../words/vpc-figure';

const printed = ({source, checkedOn}: Fact, text: string): RoomFact => ({text, source, checkedOn});

const {any} = ephemeralPorts.value;

/** What every trace relies on besides the network itself. */
export const factsUsed: readonly RoomFact[] = [
  printed(aclFinalRule, words.facts.finalRule),
  printed(ephemeralPorts, words.facts.ephemeralPorts(any.min, any.max)),
];
