/** Contrast of two colours by WCAG 2.2: 4.5 for text, 3 for large text and for what only has to be seen. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export type Theme = 'light' | 'dark';

/** Custom properties of a token file, per theme; the dark one starts from the light one. References are followed. */
export function readTokens(css: string): Readonly<Record<Theme, ReadonlyMap<string, string>>> {
  const block = (selector: string) =>
    [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, name]) => name?.replace(/\/\*[\s\S]*?\*\//g, '').trim() === selector)
      .map(([, , body]) => body ?? '')
      .join('\n');
  const entries = (body: string) =>
    [...body.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()] as const);
  const light = new Map(entries(block(':root')));
  const dark = new Map([...light, ...entries(block("[data-theme='dark']"))]);
  return {light: resolved(light), dark: resolved(dark)};
}

function resolved(tokens: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const follow = (value: string, depth = 0): string => {
    const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    const next = name === undefined ? undefined : tokens.get(name);
    return next === undefined || depth > 8 ? value : follow(next, depth + 1);
  };
  return new Map([...tokens].map(([name, value]) => [name, follow(value)]));
}
