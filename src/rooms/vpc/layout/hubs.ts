import {flow, shiftRuns, type Words} from '../../../diagram/text';
import type {Model} from '../../../engines/vpc/model';
import type {Block} from './block';
import {nameOf, spoken, type Context} from './context';
import {sizes} from './sizes';

/** A peering or a transit gateway: what joins several VPCs. */
export interface Hub {
  readonly id: string;
  readonly kind: 'peering' | 'transit-gateway';
  readonly ghost: boolean;
  readonly status: string;
  readonly vpcs: readonly {readonly id: string; readonly idle: boolean; readonly attachments: readonly string[]}[];
  /** Attached networks outside AWS, by the ids of their attachments. */
  readonly sites: readonly {readonly id: string; readonly resource: string}[];
  /** Transit route tables: a packet that asks one is at the gateway. */
  readonly tables: readonly string[];
  /** Transit gateways it is peered with. */
  readonly peers: readonly string[];
}

export function hubsOf(model: Model): Hub[] {
  const transit = new Set(
    [...model.transitGateways, ...model.transitAttachments.map((each) => ({id: each.transitGateway}))].map(
      ({id}) => id,
    ),
  );
  return [...model.peerings.map(peeringHub), ...[...transit].map((id) => transitHub(id, model))];
}

function peeringHub({id, requester, accepter, status}: Model['peerings'][number]): Hub {
  const idle = status !== 'active';
  const ends = [...new Set([requester.vpc, accepter.vpc])].filter((vpc) => vpc !== '');
  const vpcs = ends.map((vpc) => ({id: vpc, idle, attachments: []}));
  return {id, kind: 'peering', ghost: false, status: idle ? status : '', vpcs, sites: [], tables: [], peers: []};
}

function transitHub(id: string, model: Model): Hub {
  const own = model.transitAttachments.filter((each) => each.transitGateway === id);
  const attached = own.filter(({type}) => type === 'vpc');
  const vpcs = [...new Set(attached.map(({resource}) => resource))].map((vpc) => {
    const these = attached.filter(({resource}) => resource === vpc);
    return {id: vpc, idle: these.every(({state}) => state !== 'available'), attachments: these.map((each) => each.id)};
  });
  return {
    id,
    kind: 'transit-gateway',
    ghost: !model.transitGateways.some((gateway) => gateway.id === id),
    status: '',
    vpcs,
    sites: own
      .filter(({type}) => type === 'vpn' || type === 'direct-connect')
      .map((each) => ({id: each.id, resource: each.resource})),
    tables: model.transitRouteTables.filter(({transitGateway}) => transitGateway === id).map((table) => table.id),
    peers: own.filter(({type}) => type === 'peering').map(({resource}) => resource),
  };
}

export function hubBlock(hub: Hub, context: Context): Block {
  const {words} = context;
  const noun = words[hub.kind === 'peering' ? 'peering' : 'transitGateway'];
  const width = sizes.hubWidth;
  const lines: Words[] = [
    {text: nameOf(context, hub.id), style: 'bold', tone: 'ink'},
    {text: noun, style: 'regular', newLine: true},
    {text: hub.ghost ? words.notInData : hub.status, style: 'regular', newLine: true},
  ];
  const text = flow(lines, width - 46);
  // Lines to several VPCs, to sites and to peers end one below the other.
  const ends = hub.kind === 'peering' ? 0 : 30 + 10 * (hub.vpcs.length + hub.peers.length);
  const height = Math.max(40, text.height + 12, ends);
  return {
    width,
    height,
    nodes: [
      {
        key: `hub:${hub.id}`,
        kind: 'hub',
        parent: null,
        rect: {x: 0, y: 0, width, height},
        texts: shiftRuns(text.runs, 38, (height - text.height) / 2),
        icon: {name: hub.kind, x: 7, y: height / 2 - 12, size: 24},
        part: {kind: hub.kind, id: hub.id},
        label: spoken(
          context,
          `${noun} ${nameOf(context, hub.id)}`,
          hub.status,
          ...hub.vpcs.map(({id}) => nameOf(context, id)),
        ),
        means: [
          hub.id,
          ...hub.tables,
          ...hub.sites.map(({id}) => id),
          ...hub.vpcs.flatMap(({attachments}) => attachments),
        ],
        ...(hub.ghost || hub.status ? {ghost: true} : {}),
      },
    ],
  };
}

/** A network outside AWS: what it is called, and the networks behind it. */
export function siteBlock(
  id: string,
  means: readonly string[],
  networks: readonly string[] | 'unknown' | null,
  width: number,
  context: Context,
): Block {
  const {words} = context;
  const known =
    networks === null ? [] : networks === 'unknown' || networks.length === 0 ? [words.onPremisesUnknown] : networks;
  const style = networks === 'unknown' || networks?.length === 0 ? 'regular' : 'mono';
  const lines: Words[] = [
    {text: words.onPremises, style: 'bold', tone: 'ink'},
    ...known.map((text): Words => ({text, style, newLine: true})),
  ];
  const text = flow(lines, width - 46);
  // A tag may sit on the upper border.
  const height = Math.max(40, text.height + 22);
  return {
    width,
    height,
    nodes: [
      {
        key: `site:${id}`,
        kind: 'on-premises',
        parent: null,
        rect: {x: 0, y: 0, width, height},
        texts: shiftRuns(text.runs, 38, (height - text.height) / 2),
        icon: {name: 'site', x: 5, y: height / 2 - 14, size: 28},
        part: {kind: 'on-premises', id},
        label: spoken(context, words.onPremises, ...known),
        means,
      },
    ],
  };
}
