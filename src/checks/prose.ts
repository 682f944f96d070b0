import type {Page} from './pages';

/** One habit to catch. `catches` must be found, `spares` must not: the rule is tested with both. */
export interface ProseRule {
  readonly locale: 'ko' | 'en' | 'both';
  readonly pattern: RegExp;
  /** What to write instead. */
  readonly says: string;
  readonly catches: string;
  readonly spares: string;
}

const spelling = (pattern: RegExp, right: string, catches: string): ProseRule => ({
  locale: 'ko',
  pattern,
  says: `write ${right}`,
  catches,
  spares: right,
});

/** Quantities that AWS sets. Port and rule numbers are names, not quantities. */
const UNITS_KO =
  '[TGMK]i?B|Gbps|Mbps|IOPS|vCPU|USD|달러|ms|%|개|초|분|시간|일(?=[^가-힣]|간|\\s|$)|건|대(?=[^가-힣]|$)';
const UNITS_EN =
  '[TGMK]i?B|Gbps|Mbps|IOPS|vCPUs?|ms|%|seconds?|minutes?|hours?|days?|address(es)?|subnets?|VPCs?|routes?|rules?|groups?|blocks?';

export const proseRules: readonly ProseRule[] = [
  {
    locale: 'ko',
    pattern: new RegExp(`(?<![\\w.])\\d[\\d,.]*\\s?(${UNITS_KO})`, 'u'),
    says: 'a quantity belongs into src/facts: write <Fact of="…" />',
    catches: '서브넷마다 5개를 예약합니다.',
    spares: '443번 포트와 100번 규칙, 2026년 10월, 4계층',
  },
  {
    locale: 'en',
    pattern: new RegExp(`(?<![\\w.])\\d[\\d,.]*[\\s\u00a0]?(${UNITS_EN})\\b`, 'u'),
    says: 'a quantity belongs into src/facts: write <Fact of="…" />',
    catches: 'AWS reserves 5 addresses.',
    spares: 'Rule 100 denies port 443 at layer 4; IPv4 addresses.',
  },
  {
    locale: 'both',
    pattern: /(?<![\w.:/])\/(?:[89]|[1-9]\d|1[0-2]\d)(?![\d/])/u,
    says: 'a prefix length belongs into src/facts or into a code span',
    catches: '/28 서브넷',
    spares: 'AWS/EC2, 2026/11, and/or',
  },
  {
    locale: 'both',
    pattern: /USD\s?\d|\$\d/u,
    says: 'a price belongs into src/facts',
    catches: 'USD 0.005 per hour',
    spares: 'paid in USD',
  },
  {
    locale: 'both',
    pattern: /~~/,
    says: 'two tildes strike text out: write \\~',
    catches: '~~99.8%',
    spares: '1024\\~65535',
  },
  {
    locale: 'ko',
    pattern: /(?<!\\)~/,
    says: 'write \\~, or two of them strike out what stands between',
    catches: '1024~65535',
    spares: '1024\\~65535',
  },
  {
    locale: 'ko',
    pattern: /(?:을\(를\)|를\(을\)|이\(가\)|가\(이\)|은\(는\)|는\(은\)|와\(과\)|과\(와\)|\(으\)로)/u,
    says: 'choose the particle: put a Korean noun last',
    catches: 'sg-app을(를) 연결합니다.',
    spares: '보안 그룹을 연결합니다.',
  },
  {
    locale: 'both',
    pattern: /—/u,
    says: 'no em dash: a colon or a second sentence',
    catches: 'VPC — 네트워크',
    spares: 'VPC: 네트워크',
  },
  {locale: 'ko', pattern: /[!！]/u, says: 'no exclamation marks', catches: '좋습니다!', spares: '좋습니다.'},
  {
    locale: 'ko',
    pattern: /당신|여러분|우리(?!나라)/u,
    says: 'leave the reader out of the sentence',
    catches: '당신의 VPC',
    spares: 'VPC',
  },
  {
    locale: 'ko',
    pattern: /[을를] 통해/u,
    says: 'write 거쳐, 에서 or the direct form',
    catches: '콘솔을 통해',
    spares: '콘솔에서',
  },
  {
    locale: 'ko',
    pattern: /에 의해/u,
    says: 'name what acts as the subject',
    catches: 'ACL에 의해',
    spares: 'ACL이 막습니다',
  },
  {
    locale: 'ko',
    pattern: /에 대한|에 대해/u,
    says: 'write the direct form',
    catches: '서브넷에 대한 트래픽',
    spares: '서브넷을 드나드는 트래픽',
  },
  {
    locale: 'ko',
    pattern: /되어[지집]/u,
    says: 'no double passive',
    catches: '차단되어집니다',
    spares: '막습니다',
  },
  {
    locale: 'ko',
    pattern: /에 있어서|으로부터/u,
    says: 'write 에서 or leave it out',
    catches: '인터넷으로부터',
    spares: '인터넷에서',
  },
  {
    locale: 'ko',
    pattern: /하십시오|해요[.?]|네요[.]/u,
    says: 'steps end in -하세요',
    catches: '선택하십시오',
    spares: '선택하세요',
  },
  spelling(/[에어]플리케이션/u, '애플리케이션', '어플리케이션'),
  spelling(/가용영역/u, '가용 영역', '가용영역'),
  spelling(/보안그룹/u, '보안 그룹', '보안그룹'),
  spelling(/지연시간/u, '지연 시간', '지연시간'),
  spelling(/요구사항/u, '요구 사항', '요구사항'),
  spelling(/운영체제/u, '운영 체제', '운영체제'),
  spelling(/생명 ?주기/u, '수명 주기', '생명주기'),
  spelling(/라우트/u, '경로', '라우트를 추가'),
  spelling(/도착지/u, '목적지', '도착지 주소'),
  spelling(/람다/u, 'Lambda', '람다 함수'),
  spelling(/파게이트/u, 'Fargate', '파게이트'),
  spelling(/오토 ?스케일링/u, 'Auto Scaling', '오토스케일링'),
  spelling(/런치 템플릿/u, '시작 템플릿', '런치 템플릿'),
  spelling(/로드 ?밸런스|로드밸런/u, '로드 밸런서', '로드밸런스'),
  spelling(/알람/u, '경보', '알람을 설정'),
  spelling(/비밀번호/u, '암호', '비밀번호'),
  spelling(/[Vv]irtual gate ?way/u, '가상 프라이빗 게이트웨이(virtual private gateway)', 'virtual gate way'),
];

/** Every place where the prose of a page falls into a habit, as sentences. */
export function proseProblems({file, locale, prose}: Page): readonly string[] {
  return proseRules
    .filter((rule) => rule.locale === 'both' || rule.locale === locale)
    .flatMap(({pattern, says}) =>
      prose.flatMap((line, index) => {
        const found = pattern.exec(line)?.[0];
        return found === undefined ? [] : [`${file}:${String(index + 1)}: "${found.trim()}": ${says}`];
      }),
    );
}
