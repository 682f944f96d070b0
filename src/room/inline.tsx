import type {ReactNode} from 'react';

const MARKS = /(`[^`]+`|\*\*[^*]+\*\*)/;

/** Sentences are data and may hold `code` and **bold**: the marks become elements. */
export const inline = (sentence: string): ReactNode[] =>
  sentence.split(MARKS).map((part, index) => {
    if (part.length > 2 && part.startsWith('`') && part.endsWith('`'))
      return <code key={index}>{part.slice(1, -1)}</code>;
    if (part.length > 4 && part.startsWith('**') && part.endsWith('**')) return <b key={index}>{part.slice(2, -2)}</b>;
    return part;
  });

/** The same sentence where only text can stand: an option, a spoken name. */
export const plain = (sentence: string): string =>
  sentence.replace(/`([^`]+)`/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1');
