/** One arrow of a flowchart, in the words of its boxes. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

const box = String.raw`([A-Za-z]\w*)\s*(?:[[({]+"?([^"\])}]+)"?[\])}]+)?`;
const arrow = String.raw`\s*(?:-->|-\.->|==>|---)\s*(?:\|"?([^"|]+)"?\|)?\s*`;
const line = new RegExp(`^\\s*${box}${arrow}${box}\\s*;?\\s*$`);
const lone = new RegExp(`^\\s*${box}\\s*;?\\s*$`);

/**
 * The arrows of a Mermaid flowchart as text, in the order they are written; empty for other kinds of diagram.
 * Reads one arrow per line, which is how the pages write them.
 */
export function flowchartSteps(source: string): readonly Step[] {
  const [first, ...lines] = source.split('\n').filter((text) => text.trim() && !text.trim().startsWith('%%'));
  if (!/^\s*(flowchart|graph)\b/.test(first ?? '')) return [];
  const names = new Map<string, string>();
  const called = (id: string) => names.get(id) ?? id;
  const remember = (id: string | undefined, text: string | undefined) => {
    if (id && text) names.set(id, text.replace(/<br\s*\/?>/g, ' ').trim());
  };
  for (const text of lines) {
    const [, fromId, fromText, , toId, toText] = line.exec(text) ?? [];
    remember(fromId, fromText);
    remember(toId, toText);
    const [, id, words] = lone.exec(text) ?? [];
    remember(id, words);
  }
  return lines.flatMap((text) => {
    const [, fromId, , label, toId] = line.exec(text) ?? [];
    if (!fromId || !toId) return [];
    return [{from: called(fromId), to: called(toId), ...(label ? {label: label.trim()} : {})}];
  });
}
