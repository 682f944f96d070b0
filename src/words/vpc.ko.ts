import {routeText} from './vpc-names';
import {blockSentence, verdict} from './vpc-verdicts.ko';
import {fixes} from './vpc-fixes.ko';
import {hopText} from './vpc-hops.ko';
import {notes} from './vpc-notes.ko';
import {thing} from './vpc-facts.ko';
import * as terms from './vpc-terms.ko';
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
  fixHeading: '고치기',
  alsoHeading: '이것도 막습니다',
  alsoUnknownHeading: '이것도 알 수 없습니다',
  noteHeading: '알아 두기',
  notReached: '도달 전',
  computed: '설정으로 계산한 결과이며 패킷은 보내지 않습니다.',
  moreMayFollow: '뒤에 다른 차단이 더 있을 수 있습니다.',
};
