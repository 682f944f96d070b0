import type {SiteWords} from './site.types';

export const words: SiteWords = {
  home: '처음',
  sections: {
    foundations: '기초',
    compute: '컴퓨팅',
    network: '네트워크',
    storage: '스토리지',
    database: '데이터베이스',
    operations: '운영',
    labs: '실습',
    reference: '참고 자료',
  },
  title: 'AWS 그림 노트',
  tagline: '만지며 배우는 AWS',
  notes: '노트',
  draw: '그림 그리기',
  footer: (repository) =>
    [
      '코드는 <a href="https://opensource.org/license/mit">MIT</a>, 글과 그림은 <a href="https://creativecommons.org/licenses/by/4.0/deed.ko">CC BY 4.0</a> 라이선스를 따릅니다.',
      repository ? ` <a href="${repository}">소스 보기</a>` : '',
      '<br>AWS가 만들거나 보증하는 사이트가 아닙니다. AWS와 AWS 아이콘은 Amazon.com, Inc. 또는 그 계열사의 상표입니다.',
      '<br>아이콘: AWS Architecture Icons(aws-icons), 글꼴: Pretendard(SIL OFL 1.1)',
    ].join(''),
};
