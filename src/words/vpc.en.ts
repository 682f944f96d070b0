import {routeText} from './vpc-names';
import {blockSentence, verdict} from './vpc-verdicts.en';
import {fixes} from './vpc-fixes.en';
import {hopText} from './vpc-hops.en';
import {notes} from './vpc-notes.en';
import {thing} from './vpc-facts.en';
import * as terms from './vpc-terms.en';
import type {VpcWords} from './vpc.types';

export const words: VpcWords = {
  component: (component) => terms.components[component],
  thing: (component, id, model) => thing({component, id}, model),
  hop: hopText,
  verdict,
  block: blockSentence,
  fix: (fix, {model}) => fixes[fix.code](fix, model),
  note: (note, context) => notes[note.code](note, context),

  protocol: terms.protocol,
  packet: terms.packet,
  groupRule: terms.groupRule,
  aclEntry: terms.aclEntry,
  route: routeText,

  leg: terms.leg,
  direction: terms.direction,
  verdictWord: terms.verdictWord,
  outcomeWord: terms.outcomeWord,
  action: terms.action,
  fixHeading: 'Fix it',
  alsoHeading: 'This would also block',
  alsoUnknownHeading: 'This is not known either',
  noteHeading: 'Good to know',
  notReached: 'not reached',
  computed: 'Computed from the settings; no packet is sent.',
  moreMayFollow: 'More blocks may follow behind this one.',
};
