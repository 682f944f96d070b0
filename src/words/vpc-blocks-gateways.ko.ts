import type {BlockCode} from '../engines/vpc/answer';
import type {BlockWords} from './vpc-blocks.ko';
import type {Facts} from './vpc-facts.ko';
import {code, isPrivate, nameOf, sourceIsLocal} from './vpc-names';
import {protocol} from './vpc-terms.ko';

type GatewayCode = Extract<
  BlockCode,
  | `igw-${string}`
  | `eigw-${string}`
  | `bpa-${string}`
  | `nat-${string}`
  | `vgw-${string}`
  | `peering-${string}`
  | `gateway-endpoint-${string}`
  | `endpoint-${string}`
  | `tgw-${string}`
>;

const notThrough = (gateway: string): BlockWords['outcome'] => [
  `${gateway}를 지나지 못합니다.`,
  `응답이 ${gateway}를 지나지 못합니다.`,
];

const igw = notThrough('인터넷 게이트웨이');
const eigw = notThrough('외부 전용 인터넷 게이트웨이');
const nat = notThrough('NAT 게이트웨이');
const vgw = notThrough('가상 프라이빗 게이트웨이');
const tgw: BlockWords['outcome'] = ['Transit Gateway를 지나지 못합니다.', '응답이 Transit Gateway를 지나지 못합니다.'];
const pcx: BlockWords['outcome'] = ['상대 VPC로 가지 못합니다.', '응답이 상대 VPC로 가지 못합니다.'];
const endpoint: BlockWords['outcome'] = ['엔드포인트를 지나지 못합니다.', '응답이 엔드포인트를 지나지 못합니다.'];
const stopped: BlockWords['outcome'] = ['막힙니다.', '응답이 막힙니다.'];
const nobody: BlockWords['outcome'] = ['받는 곳이 없습니다.', '응답을 받는 곳이 없습니다.'];

const notAttached = (f: Facts): string => `${f.thing}가 VPC에 연결(attach)되어 있지 않습니다.`;

export const gatewayBlocks: Readonly<Record<GatewayCode, BlockWords>> = {
  'igw-detached': {
    outcome: igw,
    cause: (f) =>
      f.model.vpcs.some((vpc) => vpc.id === f.at.id)
        ? `${nameOf(f.model, f.at.id)} VPC에 연결(attach)된 인터넷 게이트웨이가 없습니다.`
        : notAttached(f),
  },
  'igw-no-public-address': {
    outcome: igw,
    cause: (f) =>
      f.isPrivateNat
        ? `${f.sender}는 프라이빗(private) 유형이라 인터넷으로 나가지 못합니다.`
        : `경로는 있지만 ${f.sender}에 퍼블릭 IPv4 주소가 없습니다.`,
  },
  'igw-private-destination': {
    outcome: igw,
    cause: (f) =>
      f.at.component === 'internet'
        ? `${f.to}는 프라이빗 주소라서 인터넷에서는 갈 길이 없습니다.`
        : `${f.thing}는 ${f.to}처럼 프라이빗 대역에 있는 목적지로는 내보내지 않습니다.`,
  },
  'igw-private-source': {
    outcome: igw,
    cause: (f) => `출발지 ${f.from}가 프라이빗 대역이라, 인터넷에서 들어오는 패킷으로 받지 않습니다.`,
  },
  'igw-unknown-public-address': {
    outcome: nobody,
    cause: (f) =>
      isPrivate(f.at.packet.destination)
        ? `${f.to}는 프라이빗 주소라서 인터넷에서는 갈 길이 없습니다.`
        : `${f.to}를 퍼블릭 주소로 쓰는 네트워크 인터페이스가 없습니다.`,
  },
  'igw-not-global-ipv6': {
    outcome: igw,
    cause: (f) =>
      `${sourceIsLocal(f.at.packet) ? f.from : f.to}가 전역(global) IPv6 주소가 아니라서 인터넷을 오가지 못합니다.`,
  },
  'eigw-detached': {outcome: eigw, cause: notAttached},
  'eigw-inbound': {
    outcome: eigw,
    cause: (f) => `${f.thing}는 밖에서 시작한 연결을 들여보내지 않습니다.`,
  },
  'eigw-ipv4': {outcome: eigw, cause: (f) => `${f.thing}는 IPv6 패킷만 내보냅니다.`},
  'bpa-blocks': {
    outcome: stopped,
    cause: (f) =>
      f.model.blockPublicAccess.mode === 'block-ingress'
        ? 'VPC 퍼블릭 액세스 차단(Block Public Access)이 인터넷에서 시작한 연결을 막습니다.'
        : 'VPC 퍼블릭 액세스 차단(Block Public Access)이 인터넷을 드나드는 트래픽을 양쪽 모두 막습니다.',
  },
  'nat-not-available': {outcome: nat, cause: (f) => `${f.thing}가 사용 가능한 상태가 아닙니다${f.state}.`},
  'nat-protocol': {
    outcome: nat,
    cause: (f) => `${f.thing}는 TCP, UDP, ICMP만 옮기는데, 이 패킷은 ${protocol(f.at.packet.protocol)} 패킷입니다.`,
  },
  'nat-foreign-source': {
    outcome: nat,
    cause: (f) => `${f.thing}는 같은 VPC에서 온 패킷만 받는데, 출발지 ${f.from}는 그 VPC 밖에 있습니다.`,
  },
  'nat-own-subnet': {
    outcome: nat,
    cause: (f) => `${f.thing}는 자신과 같은 서브넷에서 온 패킷을 옮기지 않습니다.`,
  },
  'nat-inbound': {
    outcome: nat,
    cause: (f) => `${f.thing}는 밖에서 시작한 연결을 받지 않습니다. 자신이 내보낸 요청의 응답만 받습니다.`,
  },
  'nat-private-to-internet': {
    outcome: nat,
    cause: (f) => `${f.nat ?? f.thing}는 프라이빗(private) 유형이라 인터넷으로 나가지 못합니다.`,
  },
  'nat-no-public-address': {outcome: nat, cause: (f) => `${f.nat ?? f.thing}에 탄력적 IP 주소가 없습니다.`},
  'nat-zone-not-served': {
    outcome: nat,
    cause: (f) => `리전 단위 ${f.thing}가 ${zone(f)}에 준비되어 있지 않습니다.`,
  },
  'vgw-detached': {outcome: vgw, cause: notAttached},
  'vgw-destination-unknown-there': {
    outcome: vgw,
    cause: (f) => `${f.thing} 너머의 온프레미스 네트워크에 ${f.to}가 없습니다.`,
  },
  'vgw-not-vpc-address': {
    outcome: vgw,
    cause: (f) => `${f.thing}는 자신이 연결된 VPC의 주소만 옮깁니다.`,
  },
  'vgw-no-transit': {
    outcome: vgw,
    cause: (f) => `${f.thing}는 다른 VPC에서 온 패킷을 온프레미스로 옮기지 않습니다.`,
  },
  'peering-not-active': {outcome: pcx, cause: peeringState},
  'peering-outside-cidrs': {
    outcome: pcx,
    cause: (f) => `${f.to}는 ${f.thing}의 상대 VPC 안에 없고, 피어링은 그 너머로 이어지지 않습니다.`,
  },
  'gateway-endpoint-protocol': {
    outcome: endpoint,
    cause: (f) => `${f.thing}는 TCP와 ICMP 에코만 옮기는데, 이 패킷은 ${protocol(f.at.packet.protocol)} 패킷입니다.`,
  },
  'gateway-endpoint-not-available': {
    outcome: endpoint,
    cause: (f) => `${f.thing}가 사용 가능한 상태가 아닙니다${f.state}.`,
  },
  'gateway-endpoint-outside-source': {
    outcome: endpoint,
    cause: (f) => `${f.thing}는 자신이 속한 VPC 안에서 온 패킷만 옮기는데, 이 패킷은 다른 VPC에서 왔습니다.`,
  },
  'endpoint-never-initiates': {
    outcome: stopped,
    cause: (f) => `${f.thing}는 먼저 연결을 시작하지 않습니다.`,
  },
  'tgw-no-attachment': {
    outcome: tgw,
    cause: (f) => `${f.vpc}가 ${nameOf(f.model, f.at.id)} Transit Gateway에 연결(attach)되어 있지 않습니다.`,
  },
  'tgw-zone-without-attachment': {
    outcome: tgw,
    cause: (f) => `${f.thing}에 ${zone(f)}의 서브넷이 없어, 그 영역의 패킷을 받지 않습니다.`,
  },
  'tgw-attachment-not-available': {outcome: tgw, cause: (f) => `${f.thing}이 사용 가능한 상태가 아닙니다${f.state}.`},
  'tgw-no-associated-table': {
    outcome: tgw,
    cause: (f) => `${f.thing}에 연결(associate)된 Transit Gateway 라우팅 테이블이 없습니다.`,
  },
  'tgw-no-route': {outcome: tgw, cause: (f) => `${f.thing}에는 ${f.to}로 가는 경로가 없습니다.`},
  'tgw-blackhole': {
    outcome: ['패킷이 버려집니다.', '응답이 버려집니다.'],
    cause: (f) => `${f.thing}에서 가장 구체적인 ${f.route} 경로가 블랙홀(blackhole) 상태입니다.`,
  },
};

function peeringState(f: Facts): string {
  const status = f.model.peerings.find((one) => one.id === f.at.id)?.status;
  return status === 'pending-acceptance'
    ? `${f.thing}이 아직 수락되지 않았습니다${f.state}.`
    : `${f.thing}이 활성 상태가 아닙니다${f.state}.`;
}

const zone = (f: Facts): string => {
  const az = f.model.subnets.find((one) => one.id === f.at.at.subnet)?.az;
  return az === undefined ? '출발지 서브넷의 가용 영역' : `${code(az)} 가용 영역`;
};
