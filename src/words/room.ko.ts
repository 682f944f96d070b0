import type {RoomWords} from './room.types';

export const words: RoomWords = {
  tools: '그림 도구',
  reset: '처음 상태로',
  undo: '되돌리기',
  redo: '다시 하기',
  export: '내보내기',
  copyLink: '이 상태의 링크 복사',
  copyLinkShort: '링크 복사',
  large: '크게 보기',
  small: '원래 크기로',
  exportOf: (title) => `${title} 내보내기`,
  exportSvg: 'SVG 파일',
  exportPng: 'PNG 파일',
  copied: '복사했습니다.',
  copyByHand: '브라우저가 복사를 막았습니다. 아래 글을 직접 복사하세요.',
  linkTooLong: (longest) =>
    `바꾼 내용이 많아 링크에 담지 못합니다. 링크는 ${longest.toLocaleString('ko-KR')}자까지만 안전하게 전달됩니다.`,
  linkUnreadable: '링크를 읽지 못해 처음 상태를 보여 줍니다.',
  exportFailed: '브라우저가 이 파일을 만들지 못했습니다. 다른 형식으로 내보내 보세요.',
  failed: '이 상태를 그리지 못했습니다. 처음 상태로 돌아가면 다시 볼 수 있습니다.',
  facts: '근거',
  factChecked: (day) => `${day} 확인`,
  keyboard: '키보드',
  close: '닫기',
};
