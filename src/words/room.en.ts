import type {RoomWords} from './room.types';

export const words: RoomWords = {
  tools: 'Figure tools',
  reset: 'Reset',
  undo: 'Undo',
  redo: 'Redo',
  export: 'Export',
  copyLink: 'Copy link to this state',
  copyLinkShort: 'Copy link',
  large: 'Enlarge',
  small: 'Back to normal size',
  exportOf: (title) => `Export ${title}`,
  exportSvg: 'SVG file',
  exportPng: 'PNG file',
  copied: 'Copied.',
  copyByHand: 'The browser refused to copy. Copy the text below by hand.',
  linkTooLong: (longest) =>
    `There are too many changes for a link. Links travel safely up to ${longest.toLocaleString('en-US')} characters.`,
  linkUnreadable: 'The link could not be read, so the figure starts from its beginning.',
  exportFailed: 'The browser could not make this file. Try another format.',
  failed: 'This state could not be drawn. Reset to see the figure again.',
  facts: 'Sources',
  factChecked: (day) => `checked on ${day}`,
  keyboard: 'Keyboard',
  close: 'Close',
};
