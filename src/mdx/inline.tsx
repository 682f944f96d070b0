import type {ReactNode} from 'react';

const MARKED = /(`[^`]+`|\*\*[^*]+\*\*)/u;

function part(text: string, key: number): ReactNode {
  if (text.startsWith('`')) return <code key={key}>{text.slice(1, -1)}</code>;
  if (text.startsWith('**')) return <strong key={key}>{text.slice(2, -2)}</strong>;
  return text;
}

/** Sentences that are data may hold `code` and **bold**; nothing else. */
export function inline(text: string): ReactNode[] {
  return text.split(MARKED).map(part);
}
