import {notUnderstood} from './cli-not-understood.ko';
import type {CliProblem, CliWords} from './cli.types';
import {code} from './vpc-names';

export const words: CliWords = {
  usage: `사용법: npm run -s vpc -- trace SOURCE --from X --to Y [옵션]

패킷이 도착할지 설정만 보고 계산합니다. 패킷은 보내지 않습니다.

  SOURCE              describe-* JSON 폴더나 파일, 또는 vpc 펜스(.yaml, .yml, .md, .mdx)
  --from X            출발지: 인스턴스, 네트워크 인터페이스, 이름, 프라이빗 주소,
                      인터넷 주소, internet, 온프레미스 주소(--via와 함께)
  --to Y              목적지: 주소, 이름, internet

  --protocol P        tcp(기본값), udp, icmp, 또는 프로토콜 번호
  --port N            목적지 포트(기본값 443)
  --source-port N     출발지 포트(기본값 49152)
  --source-ip A       출발지 주소를 바꿈: 보조 주소나 다른 곳의 주소
  --via VGW           온프레미스 출발지가 거치는 가상 프라이빗 게이트웨이
  --icmp-type N       ICMP 유형(기본값 8, 에코 요청)
  --icmp-code N       ICMP 코드(기본값 0)
  --assume-routes     데이터에 라우팅 테이블이 없으면 있다고 가정
  --json              JSON으로 출력
  --help              이 도움말

종료 코드: 0 도착, 1 막힘, 3 알 수 없음, 2 잘못된 입력

예: npm run -s vpc -- trace ./describe --from web-a --to internet --port 443
`,
  problem: (problem) => say(problem),
  resolve: (problem) => {
    switch (problem.code) {
      case 'unknown-name':
        return `${code(problem.text)}: 이런 이름은 없습니다.${suggest(problem.nearest)}`;
      case 'ambiguous-name':
        return `${code(problem.text)}: 이 이름을 쓰는 것이 여럿입니다. 하나를 고르세요: ${list(problem.candidates)}`;
      case 'no-address':
        return `${code(problem.text)}: 네트워크 인터페이스나 주소가 없어 출발지나 목적지로 쓸 수 없습니다.`;
      case 'address-of-nobody':
        return (
          `${code(problem.text)}: 이 프라이빗 주소를 쓰는 네트워크 인터페이스가 없습니다.` +
          (problem.gateways.length === 0 ? '' : ` 온프레미스 주소라면 --via를 쓰세요: ${list(problem.gateways)}`)
        );
      case 'via-needs-address':
        return `${code(problem.text)}: --via를 쓸 때 --from은 온프레미스 주소여야 합니다.`;
      case 'unknown-gateway':
        return `--via ${code(problem.text)}: 이런 가상 프라이빗 게이트웨이는 없습니다.${suggest(problem.nearest)}`;
    }
  },
  notUnderstood,
  seeHelp: '옵션은 --help에서 볼 수 있습니다.',
  ask: {from: '출발지', to: '목적지', packet: '패킷'},
  columns: {step: '단계', where: '거친 곳', what: '비교한 것', result: '결과'},
  portAssumed: (port) => `포트를 정하지 않아 ${String(port)}번으로 계산했습니다.`,
  notUnderstoodHeading: '이해하지 못한 데이터',
  andMore: (count) => `그 밖에 ${String(count)}건`,
};

const list = (items: readonly string[]): string => items.map(code).join(', ');

const suggest = (items: readonly string[]): string => (items.length === 0 ? '' : ` 비슷한 이름: ${list(items)}`);

const say = (problem: CliProblem): string => {
  switch (problem.code) {
    case 'no-command':
      return '명령이 없습니다. 쓸 수 있는 명령은 `trace`입니다.';
    case 'unknown-command':
      return `${code(problem.command)}: 모르는 명령입니다. 쓸 수 있는 명령은 \`trace\`입니다.`;
    case 'unknown-option':
      return (
        `${code(problem.option)}: 모르는 옵션입니다.` +
        (problem.suggestion === '' ? '' : ` 혹시 ${code(problem.suggestion)} 옵션인가요?`)
      );
    case 'missing-value':
      return `${code(problem.option)}: 값이 없습니다.`;
    case 'no-value-taken':
      return `${code(problem.option)}: 값을 받지 않는 옵션입니다.`;
    case 'extra-argument':
      return `${code(problem.argument)}: SOURCE는 하나만 쓸 수 있습니다.`;
    case 'missing-source':
      return 'SOURCE가 없습니다. describe-* JSON 폴더나 파일, 또는 vpc 펜스 파일을 쓰세요.';
    case 'missing-option':
      return `${code(problem.option)} 옵션이 없습니다.`;
    case 'repeated-option':
      return `${code(problem.option)}: 두 번 쓸 수 없습니다.`;
    case 'bad-number':
      return `${problem.option} ${code(problem.value)}: ${String(problem.from)}에서 ${String(problem.to)}까지의 정수를 쓸 수 있습니다.`;
    case 'bad-protocol':
      return `--protocol ${code(problem.value)}: tcp, udp, icmp, 또는 0에서 255까지의 번호를 쓸 수 있습니다.`;
    case 'bad-address':
      return `${problem.option} ${code(problem.value)}: IP 주소가 아닙니다. 예: 10.0.0.10`;
    case 'option-not-for-protocol':
      return `${code(problem.option)}: ${problem.protocol} 패킷에는 쓸 수 없습니다.`;
    case 'families-differ':
      return `출발지 ${code(problem.source)} 주소와 목적지 ${code(problem.destination)} 주소의 IP 버전이 다릅니다.`;
    case 'source-address-not-used':
      return '--source-ip는 --via와 함께 쓸 수 없습니다. --from이 그 주소입니다.';
    case 'file-missing':
      return `${problem.path}: 이런 파일이나 폴더가 없습니다.`;
    case 'file-unreadable':
      return `${problem.path}: 읽지 못했습니다(${problem.reason}).`;
    case 'form-unknown':
      return `${problem.path}: 읽을 수 있는 형식은 폴더, .json, .yaml, .yml, .md, .mdx입니다.`;
    case 'no-fence':
      return `${problem.path}: \`vpc\` 펜스가 없습니다.`;
    case 'nothing-to-trace':
      return `${problem.path}: 계산할 VPC나 서브넷, 인스턴스가 하나도 없습니다.`;
  }
};
