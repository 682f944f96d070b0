import type {FenceSentences} from './fence.types';

export const code = (text: string): string => `\`${text}\``;
export const known = (list: string): string => list.split(', ').map(code).join(', ');
export const guess = (suggestion: string, noun: string): string =>
  suggestion === '' ? '' : ` ${code(suggestion)} ${noun}인가요?`;

const PARTS = {subnet: '서브넷', address: '주소', 'public-ip': '퍼블릭 주소', role: '역할', state: '상태'} as const;

/** Blocks, addresses, rules, routes and everything that AWS has a limit for. */
export const networkSentences = {
  'bad-cidr': (v) => `${code(v.found)} 값은 CIDR 블록이 아닙니다. ${code(v.example)}처럼 쓰세요.`,
  'bad-address': (v) => `${code(v.found)} 값은 주소가 아닙니다. ${code(v.example)}처럼 쓰세요.`,
  'host-bits': (v) =>
    `${code(v.found)} 블록은 시작 주소가 맞지 않습니다. 같은 블록을 ${code(v.canonical)} 형태로 쓰세요.`,
  'address-needs-length': (v) =>
    `${code(v.found)} 값에 접두사 길이가 없습니다. 주소 하나면 ${code(v.canonical)}처럼 쓰세요.`,
  'vpc-size': (v) =>
    `${code(v.cidr)} 블록은 VPC에 쓸 수 없는 크기입니다. VPC의 IPv4 블록은 /${v.min}에서 /${v.max}까지입니다.`,
  'vpc-forbidden': (v) =>
    `${code(v.cidr)} 블록은 VPC에 쓸 수 없습니다. ${code(v.range)} 범위는 AWS가 받지 않습니다. \`10.0.0.0/16\` 같은 사설 범위를 쓰세요.`,
  'vpc-restricted': (v) =>
    `${code(v.cidr)} 블록은 ${code(v.first)} 블록으로 시작한 VPC에 더할 수 없습니다. 같은 사설 범위의 블록을 쓰세요.`,
  'vpc-ipv6-size': (v) =>
    `${code(v.cidr)} 블록은 VPC에 쓸 수 없는 크기입니다. VPC의 IPv6 블록은 /${v.min}에서 /${v.max}까지 ${v.step}씩 늘어납니다. 보통 /56을 씁니다.`,
  'vpc-blocks-overlap': (v) =>
    `한 VPC의 ${code(v.cidr)} 블록이 ${code(v.other)} 블록과 겹칩니다. 겹치지 않는 블록을 쓰세요.`,
  'vpc-blocks-many': (v) => `${code(v.vpc)} VPC에 IPv4 블록이 ${v.count}개 있습니다. ${v.max}개까지 쓸 수 있습니다.`,
  'vpc-no-ipv4': (v) =>
    `${code(v.vpc)} VPC에 IPv4 블록이 없습니다. ${code(`${v.vpc} 10.0.0.0/16`)}처럼 이름 뒤에 쓰세요.`,

  'subnet-size': (v) =>
    `${code(v.cidr)} 블록은 서브넷에 쓸 수 없는 크기입니다. 서브넷의 IPv4 블록은 /${v.min}에서 /${v.max}까지입니다.`,
  'subnet-ipv6-size': (v) =>
    `${code(v.cidr)} 블록은 서브넷에 쓸 수 없는 크기입니다. 서브넷의 IPv6 블록은 /64로 쓰세요.`,
  'subnet-outside': (v) =>
    `${code(v.subnet)} 서브넷의 ${code(v.cidr)} 블록이 VPC 밖에 있습니다. VPC의 블록: ${known(v.vpcs)}.`,
  'subnet-overlap': (v) =>
    `${code(v.subnet)} 서브넷의 ${code(v.cidr)} 블록이 ${code(v.other)} 서브넷의 ${code(v.otherCidr)} 블록과 겹칩니다.`,
  'subnet-no-block': (v) =>
    `${code(v.subnet)} 서브넷에 CIDR 블록이 없습니다. ${code(`${v.subnet}: 10.0.1.0/24`)}처럼 쓰세요.`,
  'subnet-two-blocks': (v) =>
    `${code(v.subnet)} 서브넷에 IPv4 블록을 둘 썼습니다. 하나만 남기고 ${code(v.cidr)} 블록은 다른 서브넷으로 쓰세요.`,
  'subnet-vpc-unclear': (v) =>
    `${code(v.subnet)} 서브넷의 ${code(v.cidr)} 블록은 여러 VPC에 맞습니다. \`vpc:\` 키로 고르세요: ${known(v.vpcs)}.`,
  'bad-zone': (v) =>
    `${code(v.found)} 가용 영역은 ${code(v.region)} 리전에 없습니다. \`a\`나 ${code(`${v.region}a`)}처럼 쓰세요.`,

  'address-outside': (v) =>
    `${code(v.address)} 주소가 ${code(v.subnet)} 서브넷(${code(v.cidr)}) 밖에 있습니다. 서브넷 안의 주소를 쓰세요.`,
  'address-reserved': (v) =>
    `${code(v.address)} 주소는 AWS가 ${code(v.subnet)} 서브넷에서 예약한 주소입니다(${known(v.reserved)}). ${code(v.first)} 주소부터 쓸 수 있습니다.`,
  'address-in-use': (v) =>
    `${code(v.address)} 주소는 ${code(v.owner)} 항목이 이미 씁니다. 다른 주소를 쓰거나 주소를 지워 빈 주소를 받으세요.`,
  'public-address-in-use': (v) =>
    `퍼블릭 주소 ${code(v.address)} 값은 ${code(v.owner)} 항목이 이미 씁니다. 다른 주소를 쓰세요.`,
  'public-address-private': (v) =>
    `${code(v.address)} 주소는 사설 범위라 퍼블릭 주소가 되지 못합니다. \`203.0.113.10\` 같은 주소를 쓰거나 \`public\`이라고 쓰세요.`,
  'subnet-full': (v) =>
    `${code(v.subnet)} 서브넷(${code(v.cidr)})에 빈 주소가 없어 ${code(v.owner)} 항목에 줄 주소가 없습니다. 더 큰 블록을 쓰세요.`,
  'public-addresses-gone': (v) =>
    `${code(v.owner)} 항목에 줄 예시용 퍼블릭 주소가 남지 않았습니다. 퍼블릭 주소를 직접 쓰세요.`,
  'no-ipv4-subnet': (v) =>
    `${code(v.subnet)} 서브넷에는 IPv4 블록이 없어 ${code(v.owner)} 항목이 IPv4 주소를 받지 못합니다.`,

  'rule-form': (v) => `${code(v.rule)} 규칙을 읽지 못합니다. ${code(v.example)}처럼 쓰세요.`,
  'bad-protocol': (v) =>
    `${code(v.found)} 프로토콜은 없습니다.${guess(v.suggestion, '프로토콜')} \`tcp\`, \`udp\`, \`icmp\`, \`icmpv6\`, \`all\`이나 0에서 255까지의 번호를 쓰세요.`,
  'bad-port': (v) =>
    `${code(v.found)} 값은 포트가 아닙니다. 0에서 65535까지의 번호를 \`443\`이나 \`1024-65535\`처럼 쓰세요. 떨어진 포트는 규칙을 나눠 씁니다.`,
  'ports-reversed': (v) => `포트 범위 ${code(v.found)}에서 앞 번호가 더 큽니다. ${code(v.turned)}처럼 쓰세요.`,
  'ports-without-protocol': (v) =>
    `${code(v.protocol)} 프로토콜에는 포트가 없습니다. ${code(v.ports)} 값을 지우거나 \`tcp\`나 \`udp\`로 바꾸세요.`,
  'bad-icmp': (v) =>
    `${code(v.found)} 값은 ICMP 유형이 아닙니다. 유형만 \`8\`, 코드까지 \`8/0\`처럼 0에서 255까지 쓰세요.`,
  'icmp-family': (v) =>
    `${code(v.protocol)} 규칙에 ${code(v.cidr)} 블록은 맞지 않습니다. IPv4에는 \`icmp\`, IPv6에는 \`icmpv6\`를 쓰세요.`,
  'from-and-to': (v) =>
    `여기에는 ${code(v.found)} 대신 ${code(v.expected)} 낱말을 씁니다. 인바운드(\`in\`)는 \`from\`, 아웃바운드(\`out\`)는 \`to\`입니다.`,
  'acl-number': (v) => `${code(v.found)} 값은 규칙 번호가 아닙니다. ${v.min}에서 ${v.max}까지 쓸 수 있습니다.`,
  'acl-action': (v) => `${code(v.found)} 자리에는 \`allow\`나 \`deny\`를 쓰세요.`,
  'acl-peer': (v) =>
    `네트워크 ACL 규칙에는 CIDR 블록만 쓸 수 있습니다. ${code(v.found)} 대신 \`10.0.0.0/16\` 같은 블록을 쓰세요.`,
  'acl-number-twice': (v) =>
    `${code(v.acl)} 네트워크 ACL의 ${code(v.direction)} 목록에 ${v.number}번 규칙이 이미 있습니다(${v.line}행). 다른 번호를 쓰세요.`,
  'acl-many-rules': (v) =>
    `${code(v.acl)} 네트워크 ACL에 한 방향 규칙이 ${v.count}개 있습니다. ${v.max}개까지 쓸 수 있습니다.`,
  'group-rule-twice': (v) => `${code(v.group)} 보안 그룹에 ${code(v.rule)} 규칙이 두 번 있습니다. 하나를 지우세요.`,
  'groups-many': (v) =>
    `${code(v.owner)} 항목에 보안 그룹이 ${v.count}개 있습니다. 네트워크 인터페이스 하나에 ${v.max}개까지 연결합니다.`,
  'group-unreachable': (v) =>
    `${code(v.other)} 보안 그룹의 규칙이 ${code(v.vpc)} VPC의 ${code(v.group)} 보안 그룹을 가리킵니다. 피어링으로 연결된 VPC의 보안 그룹만 쓸 수 있습니다. CIDR 블록을 쓰세요.`,

  'route-twice': (v) =>
    `${code(v.table)} 라우팅 테이블에 ${code(v.destination)} 목적지의 경로가 이미 있습니다(${v.line}행). 하나를 지우세요.`,
  'route-inside-vpc': (v) =>
    `${code(v.destination)} 목적지는 ${code(v.vpc)} VPC 안에 있습니다. 이런 경로의 대상은 인스턴스나 NAT 게이트웨이만 됩니다. ${code(v.target)} 경로를 지우세요.`,
  'route-part-of-subnet': (v) =>
    `${code(v.destination)} 목적지는 ${code(v.vpc)} VPC의 서브넷 일부입니다. VPC 안의 경로는 서브넷의 블록 전체를 목적지로 씁니다.`,
  'route-local': (v) =>
    `${code(v.destination)} 목적지에 \`local\` 대상은 쓸 수 없습니다. ${code(v.vpc)} VPC의 로컬 경로는 쓰지 않아도 들어 있습니다. 이 줄을 지우세요.`,
  'route-family': (v) =>
    `${code(v.target)} 게이트웨이는 ${code(v.destination)} 목적지의 IP 버전을 나르지 않습니다. NAT 게이트웨이는 IPv4, 외부 전용 인터넷 게이트웨이는 IPv6 경로에 쓰세요.`,
  'route-endpoint': (v) =>
    `${code(v.target)} 엔드포인트는 경로의 대상으로 쓰지 않습니다. 게이트웨이 엔드포인트라면 그 \`tables\`에 ${code(v.table)} 이름을 쓰세요. 경로가 저절로 생깁니다.`,
  'two-main-tables': (v) =>
    `${code(v.vpc)} VPC의 기본(main) 라우팅 테이블이 둘입니다: ${code(v.other)}, ${code(v.table)}. 하나에만 \`main: true\`를 쓰세요.`,
  'subnet-two-tables': (v) =>
    `${code(v.subnet)} 서브넷은 ${code(v.other)} 라우팅 테이블과 이미 연결되어 있습니다. ${code(v.other)}, ${code(v.table)} 가운데 한 곳에만 서브넷 이름을 남기세요.`,
  'subnet-two-acls': (v) =>
    `${code(v.subnet)} 서브넷은 ${code(v.other)} 네트워크 ACL과 이미 연결되어 있습니다. ${code(v.other)}, ${code(v.acl)} 가운데 한 곳에만 서브넷 이름을 남기세요.`,
  'edge-kind': (v) =>
    `${code(v.gateway)} 게이트웨이에는 라우팅 테이블을 연결하지 못합니다. 인터넷 게이트웨이와 가상 프라이빗 게이트웨이만 됩니다.`,
  'edge-two-tables': (v) =>
    `${code(v.gateway)} 게이트웨이는 ${code(v.other)} 라우팅 테이블과 이미 연결되어 있습니다. ${code(v.other)}, ${code(v.table)} 가운데 한 곳에만 게이트웨이 이름을 남기세요.`,

  'second-internet-gateway': (v) =>
    `${code(v.vpc)} VPC에는 ${code(v.other)} 인터넷 게이트웨이가 이미 연결(attach)되어 있습니다. VPC마다 하나만 됩니다. \`internet detached\`로 떼어 두거나 지우세요.`,
  'second-egress-only': (v) =>
    `${code(v.vpc)} VPC에는 ${code(v.other)} 외부 전용 인터넷 게이트웨이가 이미 있습니다. VPC마다 하나만 됩니다.`,
  'second-vpn-gateway': (v) =>
    `${code(v.vpc)} VPC에는 ${code(v.other)} 가상 프라이빗 게이트웨이가 이미 연결(attach)되어 있습니다. VPC마다 하나만 됩니다.`,
  'egress-only-ipv4': (v) =>
    `${code(v.gateway)} 외부 전용 인터넷 게이트웨이는 IPv6만 나르는데, ${code(v.vpc)} VPC에는 IPv6 블록이 없습니다. VPC에 \`2001:db8::/56\` 같은 블록을 더하세요.`,
  'gateway-form': (v) =>
    `${v.found === '' ? '게이트웨이의 종류가 없습니다.' : `${code(v.found)} 종류의 게이트웨이는 없습니다.`}${guess(v.suggestion, '종류')} 쓸 수 있는 종류: ${known(v.allowed)}.`,
  'gateway-word': (v) =>
    `${code(v.gateway)} 게이트웨이의 ${code(v.word)} 낱말을 알 수 없습니다.${guess(v.suggestion, '이름')} 이름의 철자를 확인하거나 \`{type: …}\` 맵으로 쓰세요.`,
  'nat-subnet': (v) =>
    `${code(v.gateway)} NAT 게이트웨이가 있을 서브넷이 없습니다. \`nat public-a\`처럼 서브넷 이름을 쓰세요. 리전 NAT 게이트웨이라면 \`zones\`를 쓰세요.`,
  'nat-private-public': (v) =>
    `${code(v.gateway)} NAT 게이트웨이는 프라이빗이라 퍼블릭 주소 ${code(v.address)} 값을 쓸 수 없습니다. 주소를 지우세요.`,
  'nat-no-internet-gateway': (v) =>
    `${code(v.gateway)} 퍼블릭 NAT 게이트웨이를 만들려면 ${code(v.vpc)} VPC에 인터넷 게이트웨이가 있어야 합니다. \`gateways\`에 \`igw: internet\` 줄을 더하세요.`,
  'nat-zones': (v) =>
    `${code(v.gateway)} NAT 게이트웨이에 \`subnet\`과 \`zones\`를 함께 썼습니다. 서브넷 하나에 두면 \`subnet\`만, 리전 NAT 게이트웨이면 \`zones\`만 쓰세요.`,
  'nat-regional-private': (v) =>
    `${code(v.gateway)} 리전 NAT 게이트웨이는 퍼블릭만 됩니다. \`connectivity: private\`를 지우거나 서브넷 하나에 두세요.`,
  'endpoint-service': (v) =>
    `${code(v.gateway)} 엔드포인트가 연결할 서비스가 없습니다. \`endpoint s3 rtb-private\`처럼 쓰세요.`,
  'endpoint-gateway-only': (v) =>
    `${code(v.service)} 서비스에는 게이트웨이 엔드포인트가 없습니다. ${code(v.gateway)} 엔드포인트에 라우팅 테이블 대신 서브넷을 쓰세요.`,
  'endpoint-both': (v) =>
    `${code(v.gateway)} 엔드포인트에 라우팅 테이블과 서브넷을 함께 썼습니다. 게이트웨이 엔드포인트면 \`tables\`, 인터페이스 엔드포인트면 \`subnets\`만 쓰세요.`,
  'endpoint-groups': (v) =>
    `${code(v.gateway)} 게이트웨이 엔드포인트에는 보안 그룹을 연결하지 않습니다. 보안 그룹을 지우세요.`,
  'endpoint-addresses': (v) =>
    `${code(v.gateway)} 엔드포인트의 주소(${v.addresses}개)가 서브넷(${v.subnets}개)보다 많습니다. 서브넷 순서대로 하나씩 쓰세요.`,
  'same-zone': (v) =>
    `${code(v.owner)} 항목의 ${code(v.subnet)} 서브넷은 ${code(v.other)} 서브넷과 같은 가용 영역(${code(v.zone)})에 있습니다. 가용 영역마다 하나만 쓰세요.`,

  'peering-form': (v) =>
    `${code(v.peering)} 피어링 연결에 VPC 이름 둘이 필요합니다. ${code(`${v.peering}: vpc-a vpc-b`)}처럼 쓰세요.`,
  'peering-itself': (v) =>
    `${code(v.peering)} 피어링 연결의 양쪽이 모두 ${code(v.vpc)} VPC입니다. 서로 다른 VPC를 쓰세요.`,
  'peering-overlap': (v) =>
    `${code(v.vpc)} VPC의 ${code(v.cidr)} 블록이 ${code(v.other)} VPC의 ${code(v.otherCidr)} 블록과 겹칩니다. AWS에서 이런 피어링 연결은 \`failed\` 상태가 됩니다. 겹치지 않는 블록을 쓰세요.`,
  'peering-twice': (v) =>
    `${known(v.vpcs)} VPC 사이에는 ${code(v.other)} 피어링 연결이 이미 있습니다. ${code(v.peering)} 줄을 지우세요.`,

  'attachment-form': (v) =>
    `${code(v.attachment)} 연결(attachment)이 무엇을 잇는지 없습니다. \`{vpc: vpc-a, subnets: [private-a]}\`처럼 쓰세요.`,
  'attachment-no-subnet': (v) =>
    `${code(v.attachment)} 연결(attachment)에 서브넷이 없습니다. 트래픽이 나갈 가용 영역마다 서브넷을 하나씩 \`subnets\`에 쓰세요.`,
  'attachment-twice': (v) =>
    `${code(v.vpc)} VPC는 ${code(v.other)} 연결(attachment)로 이 Transit Gateway에 이미 이어져 있습니다. ${code(v.attachment)} 줄을 지우세요.`,

  'instance-subnet': (v) =>
    `${code(v.instance)} 인스턴스가 있을 서브넷이 없습니다. ${code(`${v.instance}: private-a`)}처럼 서브넷 이름을 쓰세요.`,
  'instance-word': (v) =>
    `${code(v.instance)} 인스턴스의 ${code(v.word)} 낱말을 알 수 없습니다.${guess(v.suggestion, '낱말')} 서브넷, 주소, \`public\`, 보안 그룹, 역할, 상태를 쓸 수 있습니다.`,
  'instance-two': (v) =>
    `${code(v.instance)} 인스턴스에 ${PARTS[v.what]} 값을 둘 썼습니다. ${code(v.found)} 값을 지우세요.`,

  'flow-form': (v) =>
    `${v.found === '' ? '`flow`' : code(v.found)} 값을 읽지 못합니다. \`app-a -> internet tcp 443\`처럼 쓰세요.`,
  'flow-end': (v) =>
    `\`flow\`에 쓴 ${code(v.name)} 이름이 펜스에 없습니다.${guess(v.suggestion, '이름')} 인스턴스, 게이트웨이, 주소, \`internet\` 가운데 하나를 쓰세요.`,
  'flow-ports': (v) =>
    `${code(v.protocol)} 프로토콜에는 포트가 없습니다. 포트를 지우거나 \`tcp\`나 \`udp\`로 바꾸세요.`,
} satisfies Partial<FenceSentences>;
