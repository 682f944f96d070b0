import type {Block, BlockCode, Leg} from '../engines/vpc/answer';
import {bypassedEndpoint} from '../engines/vpc/bypassed-endpoint';
import {blocks, sharperOutcome} from './vpc-blocks.ko';
import {factsOf, thing} from './vpc-facts.ko';
import {serviceOf, tidy} from './vpc-names';
import {gatewaysOf} from './vpc-way';
import {notes} from './vpc-notes.ko';
import {components} from './vpc-terms.ko';
import {unknowns} from './vpc-unknowns.ko';
import type {VerdictText, WordContext} from './vpc.types';

export const verdict = (context: WordContext): VerdictText => {
  const {blockedBy} = context.answer;
  return blockedBy === null ? delivered(context) : stopped(blockedBy, context);
};

const isBlock = (kind: Block['code']): kind is BlockCode => kind in blocks;

const stopped = (block: Block, context: WordContext): VerdictText => {
  const facts = factsOf(block, context);
  const after = block.leg === 'return' ? '요청은 도착하지만, ' : '';
  if (!isBlock(block.code)) return {outcome: '알 수 없습니다.', cause: after + unknowns[block.code](facts)};
  const {outcome, cause} = blocks[block.code];
  return {
    outcome: sharperOutcome(block.code, facts) ?? outcome[block.leg === 'forward' ? 0 : 1],
    cause: tidy(after + cause(facts)),
  };
};

/** One sentence for what would also block; the leg is said, since it may differ from the culprit's. */
export const blockSentence = (block: Block, context: WordContext): string => {
  const facts = factsOf(block, context);
  const before = block.leg === 'return' ? '응답 때: ' : '';
  return tidy(before + (isBlock(block.code) ? blocks[block.code].cause(facts) : unknowns[block.code](facts)));
};

const delivered = (context: WordContext): VerdictText => {
  const lucky = context.answer.notes.find((note) => note.code === 'ephemeral-range-partly-admitted');
  if (lucky !== undefined) return {outcome: '이번에는 도착합니다.', cause: notes[lucky.code](lucky, context)};
  return detour(context) ?? {outcome: '도착합니다.', cause: way(context)};
};

const detour = ({model, answer}: WordContext): VerdictText | undefined => {
  const bypassed = bypassedEndpoint(model, answer);
  if (bypassed === undefined) return undefined;
  const table = thing({component: 'route-table', id: bypassed.table}, model);
  return {
    outcome: '도착하지만 다른 길로 갑니다.',
    cause:
      `${serviceOf(model, bypassed.endpoint)}로 가는 트래픽이 게이트웨이 엔드포인트가 아니라 ${thing(bypassed.gateway, model)}를 거칩니다. ` +
      `${table}에 엔드포인트 경로가 없습니다.`,
  };
};

const way = (context: WordContext): string => {
  const {hops, flow} = context.answer;
  const has = (passCode: string): boolean => hops.some((hop) => hop.code === passCode);
  if (has('same-interface')) return '자기 자신에게 보내는 패킷이라 인스턴스 밖으로 나가지 않습니다.';
  if (has('same-subnet') && gatewaysOf(hops, 'forward').length === 0)
    return '같은 서브넷 안이라 라우팅 테이블과 네트워크 ACL을 거치지 않고, 응답도 같은 길로 돌아옵니다.';

  const there = gateways(context, 'forward');
  const back = gateways(context, 'return');
  if (there === '' && back === '') return '요청은 VPC 안의 로컬(local) 경로로 가고, 응답도 같은 길로 돌아옵니다.';
  const verb = flow.source.kind === 'interface' ? (has('internet-reached') ? '나가고' : '가고') : '들어오고';
  const request = there === '' ? `요청은 VPC 안에서 ${verb}` : `요청은 ${there} 거쳐 ${verb}`;
  const reply = sameWay(context) ? '응답도 같은 길로' : `응답은 ${back === '' ? 'VPC 안에서' : `${back} 거쳐`}`;
  return `${request}, ${reply} 돌아옵니다.`;
};

const sameWay = ({answer}: WordContext): boolean => {
  const ids = (leg: Leg): string =>
    JSON.stringify(
      gatewaysOf(answer.hops, leg)
        .map((gateway) => gateway.id)
        .sort(),
    );
  return ids('return') === '[]' || ids('forward') === ids('return');
};

/** "`nat-a` NAT 게이트웨이와 `igw-1` 인터넷 게이트웨이를": each noun's particle is known. */
const gateways = ({answer, model}: WordContext, leg: Leg): string => {
  const names = gatewaysOf(answer.hops, leg).map((gateway) => ({text: thing(gateway, model), gateway}));
  return names
    .map(({text, gateway}, index) => {
      const closed = closedNouns.has(components[gateway.component]);
      if (index === names.length - 1) return `${text}${closed ? '을' : '를'}`;
      return index === names.length - 2 ? `${text}${closed ? '과' : '와'}` : `${text},`;
    })
    .join(' ');
};

const closedNouns: ReadonlySet<string> = new Set([components['vpc-peering'], components['transit-gateway-attachment']]);
