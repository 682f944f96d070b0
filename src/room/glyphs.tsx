import type {ReactNode} from 'react';

const PATHS = {
  undo: 'M6.5 3.5 3 7l3.5 3.5M3.5 7H10a3.5 3.5 0 0 1 0 7H8',
  redo: 'M9.5 3.5 13 7l-3.5 3.5M12.5 7H6a3.5 3.5 0 0 0 0 7h2',
  reset: 'M3 8a5 5 0 1 0 1.6-3.7M4.2 1.8v2.9h2.9',
  export: 'M8 2v8m-3-3 3 3 3-3M3 13.5h10',
  large: 'M9.5 3H13v3.5M6.5 13H3V9.5M13 3 9 7M3 13l4-4',
  small: 'M9 3.5V7h3.5M7 12.5V9H3.5M13 3 9 7M3 13l4-4',
  link: 'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8',
} as const;

export type GlyphName = keyof typeof PATHS;

/** Small signs of the frame's buttons; a word always stands with them, seen or spoken. */
export const Glyph = ({name}: {readonly name: GlyphName}): ReactNode => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round">
    <path d={PATHS[name]} />
  </svg>
);
