import type {Answer, Block, BlockCode, Fix, UnknownCode} from './answer';
import {apply} from './apply';
import type {Prepared} from './compiled';
import {prepare} from './prepare';
import type {Ailment} from './remedy';
import {
  acceptPeering,
  addTransitRoute,
  allowForwarding,
  announce,
  associateTransitTable,
  attachInternetGateway,
  attachVpnGateway,
  attachZone,
  givePublicAddress,
  openPublicAccess,
  startInstance,
  startTarget,
} from './remedy-gateways';
import {findRoute} from './remedy-routes';
import {openAcl, openGroup} from './remedy-rules';
import {trace} from './trace';

type Remedy = (ailment: Ailment) => readonly Fix[];

/** What can be done about each cause. A cause that is not listed has no mend inside the model. */
const remedies: Readonly<Partial<Record<BlockCode | UnknownCode, readonly Remedy[]>>> = {
  'group-no-rules': [openGroup],
  'group-no-match': [openGroup],
  'group-reference-lost': [openGroup],
  'acl-denies': [openAcl],
  'acl-final-deny': [openAcl],
  'no-route': [findRoute],
  'blackhole-route': [startTarget, findRoute],
  'routing-loop': [findRoute],
  'nat-own-subnet': [findRoute],
  'nat-not-available': [findRoute],
  'nat-protocol': [findRoute],
  'nat-zone-not-served': [findRoute],
  'nat-foreign-source': [findRoute],
  'eigw-inbound': [findRoute],
  'eigw-ipv4': [findRoute],
  'eigw-detached': [findRoute],
  'edge-target-invalid': [givePublicAddress],
  'tgw-no-attachment': [findRoute],
  'tgw-attachment-not-available': [findRoute],
  'igw-detached': [attachInternetGateway, findRoute],
  'igw-no-public-address': [givePublicAddress, findRoute],
  'igw-private-destination': [findRoute],
  'vgw-detached': [attachVpnGateway, findRoute],
  'vgw-destination-unknown-there': [findRoute, announce],
  'peering-not-active': [acceptPeering, findRoute],
  'peering-outside-cidrs': [findRoute],
  'foreign-source-address': [allowForwarding],
  'not-its-own-destination': [allowForwarding],
  'instance-not-running': [startInstance],
  'bpa-blocks': [openPublicAccess],
  'tgw-zone-without-attachment': [attachZone],
  'tgw-no-route': [addTransitRoute],
  'tgw-blackhole': [addTransitRoute],
  'tgw-no-associated-table': [associateTransitTable],
  'reply-goes-elsewhere': [findRoute],
  'reply-leaves-by-another-edge': [findRoute],
};

const sameCulprit = (one: Block, other: Block | null): boolean =>
  other !== null &&
  one.leg === other.leg &&
  one.component === other.component &&
  one.id === other.id &&
  one.direction === other.direction &&
  one.code === other.code;

const useless = Infinity;

/**
 * How many causes stand in the way that were not there before: none when the packet is delivered, or only meets what it would
 * have met anyway. `useless` when the culprit is still there, or the packet does not even get as far.
 */
function troubleAfter(prepared: Prepared, answer: Answer, culprit: Block, fix: Fix): number {
  const mended = prepare(apply(prepared.model, fix.operations), {assumeRoutes: prepared.assumeRoutes});
  const now = trace(mended, answer.flow);
  if (now.blockedBy === null) return 0;
  if (sameCulprit(culprit, now.blockedBy) || now.hops.length < answer.hops.length) return useless;
  const fresh = [now.blockedBy, ...now.alsoBlocking].filter(
    (one) => !answer.alsoBlocking.some((known) => sameCulprit(known, one)),
  );
  return 1 + fresh.length;
}

const mostTried = 24;
const mostOffered = 4;

/**
 * Changes of the model that remove the first culprit: those that lead to delivery, else those that bring the fewest new
 * troubles. Each has been tried: applied to the model and traced again.
 *
 * Errors - none; an answer without culprit, or one that no change of the model helps, has no fixes.
 */
export function fixesFor(prepared: Prepared, answer: Answer): Fix[] {
  const {blockedBy} = answer;
  if (blockedBy === null) return [];
  const ailment: Ailment = {prepared, model: prepared.model, answer, block: blockedBy};
  const proposed = (remedies[blockedBy.code] ?? []).flatMap((remedy) => remedy(ailment));
  const texts = new Set<string>();
  const tried = proposed
    .filter(({operations}) => {
      const text = JSON.stringify(operations);
      return !texts.has(text) && Boolean(texts.add(text));
    })
    .slice(0, mostTried)
    .map((fix) => ({fix, trouble: troubleAfter(prepared, answer, blockedBy, fix)}));
  const least = Math.min(useless, ...tried.map(({trouble}) => trouble));
  if (least === useless) return [];
  return tried
    .filter(({trouble}) => trouble === least)
    .map(({fix}) => fix)
    .slice(0, mostOffered);
}
