import type {FenceProblem} from '../engines/vpc/fence/problem';
import {guess, known, code, networkSentences} from './fence-network.ko';
import {expected, kinds, trees} from './fence-terms.ko';
import type {FenceSentences, FenceWords} from './fence.types';

const inside = (within: string): string => (within === '' ? '펜스 맨 위에' : `${code(within)} 안에`);

const count = (text: string): string => Number(text).toLocaleString('ko-KR');

const shapes = {
  text: '글자 한 줄',
  list: '목록(`[a, b]`)',
  map: '맵(`{키: 값}`)',
  'text-or-map': '글자 한 줄이나 맵(`{키: 값}`)',
  'text-or-list': '글자 한 줄이나 목록(`[a, b]`)',
} as const;

const sentences: FenceSentences = {
  ...networkSentences,
  'too-long': (v) =>
    `펜스가 너무 깁니다(${count(v.length)}자). ${count(v.limit)}자까지 쓸 수 있습니다. 그림을 나누거나 \`from-aws\`로 폴더를 가리키세요.`,
  empty: () => '펜스가 비어 있습니다. 적어도 `id: study`와 `vpc: study-vpc 10.0.0.0/16` 두 줄을 쓰세요.',
  'not-a-map': (v) =>
    `펜스는 \`키: 값\` 줄로 이루어지는데, ${trees[v.found]} 형태로 썼습니다. \`id: study\` 줄로 시작하세요.`,
  'yaml-tab': () => '탭으로 들여 썼습니다. YAML에서는 공백만 쓸 수 있습니다. 탭을 공백 두 칸으로 바꾸세요.',
  'yaml-indent': () => '들여쓰기가 맞지 않습니다. 같은 단계의 키는 같은 열에서 시작해야 합니다.',
  'yaml-unclosed': (v) => `여기서 연 괄호나 따옴표가 닫히지 않았습니다. ${code(v.character)} 기호로 닫으세요.`,
  'yaml-colon': () =>
    '한 줄에 `키: 값`이 두 번 있습니다. 값에 콜론과 공백이 들어가면 따옴표로 감싸고, 맵이면 `{키: 값}`으로 쓰세요.',
  'yaml-documents': () => '`---` 줄로 문서를 나눌 수 없습니다. 펜스 하나에 그림 하나를 쓰세요.',
  'yaml-alias': (v) => `앵커와 별칭(${code(v.found)})은 쓸 수 없습니다. 값을 그대로 다시 쓰세요.`,
  'yaml-tag': (v) => `YAML 태그(${code(v.found)})는 쓸 수 없습니다. 값만 쓰세요.`,
  'yaml-key': () => '키에는 글자만 쓸 수 있습니다. 목록이나 맵은 키가 되지 못합니다.',
  'yaml-character': (v) => `여기에는 ${code(v.found)} 기호를 쓸 수 없습니다. 글자 그대로 쓰려면 따옴표로 감싸세요.`,
  'yaml-other': (v) => `YAML로 읽지 못합니다(${code(v.message)}). 이 줄의 콜론, 괄호, 들여쓰기를 확인하세요.`,
  'duplicate-key': (v) =>
    `${code(v.key)} 키를 두 번 썼습니다. ${v.line}행에 이미 있습니다. 하나로 합치거나 이름을 바꾸세요.`,

  'unknown-key': (v) =>
    `${inside(v.within)} ${code(v.key)} 키는 없습니다.${guess(v.suggestion, '키')} 쓸 수 있는 키: ${known(v.known)}.`,
  'missing-key': (v) => `${inside(v.within)} ${code(v.key)} 키가 빠졌습니다. ${code(v.example)} 줄을 더하세요.`,
  'wrong-type': (v) => `${code(v.key)} 값은 ${shapes[v.expected]} 형태여야 하는데, ${trees[v.found]} 형태로 썼습니다.`,
  'bad-value': (v) =>
    `${code(v.key)} 값으로 ${code(v.found)} 항목은 쓸 수 없습니다.${guess(v.suggestion, '값')} 쓸 수 있는 값: ${known(v.allowed)}.`,
  'empty-value': (v) => `${code(v.key)} 값이 비어 있습니다. ${code(v.example)}처럼 쓰세요.`,
  'one-language': (v) =>
    `${code(v.key)} 맵에 ${v.missing === 'ko' ? '한국어(`ko`)' : '영어(`en`)'} 글이 없습니다. \`{ko: …, en: …}\`로 둘 다 쓰거나, 맵 없이 한 줄로 쓰세요.`,

  'bad-id': (v) =>
    `${code(v.found)} 값은 \`id\`로 쓸 수 없습니다. 영어 소문자, 숫자, 붙임표(-)로 60자까지 쓰세요. 예: \`two-tier\`.`,
  'bad-name': (v) =>
    `${code(v.name)} 이름은 쓸 수 없습니다. 글자나 숫자로 시작하고 글자, 숫자, \`.\`, \`_\`, \`-\`만 100자까지 쓰세요. 주소처럼 보이는 이름도 안 됩니다.`,
  'reserved-name': (v) => `${code(v.name)} 이름은 펜스에서 다른 뜻으로 씁니다. 다른 이름을 쓰세요.`,
  'name-taken': (v) =>
    `${code(v.name)} 이름은 ${v.line}행의 ${kinds[v.kind]} 이름입니다. 이름은 펜스 안에서 하나만 가리켜야 하니 다른 이름을 쓰세요.`,
  'unknown-name': (v) =>
    `${code(v.name)} 이름의 ${expected[v.expected]} 항목이 펜스에 없습니다.${guess(v.suggestion, '이름')}` +
    (v.known === '' ? '' : ` 펜스에 있는 이름: ${known(v.known)}.`),
  'wrong-kind': (v) =>
    `${code(v.name)} 이름은 ${kinds[v.kind]} 이름입니다. 여기에는 ${expected[v.expected]} 이름을 쓰세요.`,
  'vpc-unclear': (v) =>
    `${code(v.name)} ${kinds[v.kind]} 항목이 어느 VPC에 있는지 알 수 없습니다. \`vpc:\` 키로 고르세요: ${known(v.vpcs)}.`,
  'other-vpc': (v) =>
    `${code(v.name)} ${kinds[v.kind]} 항목은 ${code(v.vpc)} VPC에 있습니다. ${code(v.owner)} 항목에는 ${code(v.expected)} VPC의 것만 쓸 수 있습니다.`,
  'named-twice': (v) => `${code(v.within)} 안에 ${code(v.name)} 이름을 두 번 썼습니다. 하나를 지우세요.`,

  'needs-network': () =>
    '그릴 VPC가 없습니다. `vpc: study-vpc 10.0.0.0/16` 줄을 쓰거나 `from-aws: ./폴더` 줄로 가져오세요.',
  'vpc-and-vpcs': () => '`vpc`와 `vpcs`를 함께 썼습니다. VPC가 하나면 `vpc`, 여러 개면 `vpcs`만 쓰세요.',
  'network-and-folder': (v) => `\`from-aws\`를 쓰면 네트워크는 폴더에서 옵니다. ${code(v.key)} 키를 지우세요.`,
  'draw-without-folder': () => '`draw`는 `from-aws`로 가져온 VPC를 고를 때만 씁니다. 이 줄을 지우세요.',
  'bad-folder': (v) =>
    `${code(v.found)} 값은 폴더로 읽지 못합니다. 한국어 문서에서 본 상대 경로를 \`./aws\`처럼 쓰세요.`,
  'bad-region': (v) => `${code(v.found)} 값은 리전 코드가 아닙니다. \`ap-northeast-2\`처럼 쓰세요.`,
};

export const words: FenceWords = {
  sentences,
  kinds,
  expected,
  trees,
  place: (line, column) => `${line}행 ${column}열`,
  problem: (problem) => {
    const aws = problem.awsCode === undefined ? '' : ` AWS라면 ${code(problem.awsCode)} 오류로 거절합니다.`;
    return `${words.place(problem.line, problem.column)}: ${sentenceOf(problem)}${aws}`;
  },
  heading: (id, count) => `${id === '' ? '`vpc` 펜스' : `${code(id)} 펜스`}에 고칠 곳이 ${count}곳 있습니다.`,
  idTwice: (id, line) =>
    `\`id: ${id}\` 값은 이 문서의 ${line}행에서 이미 썼습니다. 링크가 그림을 구별하도록 다른 \`id\`를 쓰세요.`,
  folderMissing: (folder, path) =>
    `\`from-aws: ${folder}\` 폴더가 없습니다. 찾은 곳: ${code(path)}. 폴더는 한국어 문서 옆에 둡니다.`,
  folderEmpty: (folder) =>
    `${code(folder)} 폴더에 JSON 파일이 없습니다. \`aws ec2 describe-vpcs > vpcs.json\`처럼 \`describe-*\` 결과를 저장하세요.`,
  fileUnreadable: (file, reason) => `${code(file)} 파일을 JSON으로 읽지 못합니다. ${reason}`,
  folderWithoutVpcs: (folder) =>
    `${code(folder)} 폴더의 파일에 VPC가 없습니다. \`aws ec2 describe-vpcs\` 결과를 함께 저장하세요.`,
  notInFolder: (name, names) =>
    `\`draw\`에 쓴 ${code(name)} VPC가 폴더에 없습니다. 폴더에 있는 VPC: ${known(names.join(', '))}.`,
  endNotInFolder: (name) =>
    `\`flow\`에 쓴 ${code(name)} 이름을 폴더에서 찾지 못합니다. 인스턴스나 네트워크 인터페이스의 ID나 이름, 주소, \`internet\` 가운데 하나를 쓰세요.`,
};

/** The code and its values always belong together; the compiler cannot follow that through the map. */
function sentenceOf({code: key, values}: FenceProblem): string {
  const sentence = sentences[key] as (given: typeof values) => string;
  return sentence(values);
}
