const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const END = -1;

/** Offset of the first character that no JSON text could have there; the length of the text where it only ends too early. */
export const firstBadOffset = (text: string): number => {
  const eat = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : END;
  };
  const skip = (at: number): number => eat(space, at);

  /** What is still open, innermost last. */
  const open: ('{' | '[')[] = [];
  let at = skip(0);
  let expects: 'value' | 'value or close' | 'key' | 'key or close' | 'comma or close' = 'value';

  for (;;) {
    const here = text[at];
    const inner = open.at(-1);
    if (expects === 'comma or close' && inner === undefined) return at;

    if (here === (inner === '{' ? '}' : ']') && inner !== undefined && expects.endsWith('close')) {
      open.pop();
      at = skip(at + 1);
      expects = 'comma or close';
    } else if (expects === 'comma or close') {
      if (here !== ',') return at;
      at = skip(at + 1);
      expects = inner === '{' ? 'key' : 'value';
    } else if (expects.startsWith('key')) {
      const end = eat(string, at);
      if (end === END) return at;
      const colon = skip(end);
      if (text[colon] !== ':') return colon;
      at = skip(colon + 1);
      expects = 'value';
    } else if (here === '{' || here === '[') {
      open.push(here);
      at = skip(at + 1);
      expects = here === '{' ? 'key or close' : 'value or close';
    } else {
      const end = Math.max(eat(string, at), eat(scalar, at));
      if (end === END) return at;
      at = skip(end);
      expects = 'comma or close';
    }
  }
};
