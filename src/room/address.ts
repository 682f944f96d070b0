/**
 * What the address says about one figure: `?<id>=<version>.<payload>`, or readable parameters `?<id>.from=…&<id>.to=…`.
 * Everything else in the address belongs to others and is kept as it is, byte for byte.
 */
export interface Link {
  readonly value?: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export const noLink: Link = {parameters: {}};

export const isEmpty = (link: Link): boolean => link.value === undefined && Object.keys(link.parameters).length === 0;

const pieces = (search: string): readonly string[] => search.replace(/^\?/, '').split('&').filter(Boolean);

/** A broken escape is no reason to fail: the text is then taken as it stands. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function splitPiece(piece: string): readonly [key: string, value: string] {
  const at = piece.indexOf('=');
  return at < 0 ? [decode(piece), ''] : [decode(piece.slice(0, at)), decode(piece.slice(at + 1))];
}

const belongsTo = (key: string, id: string): boolean => key === id || key.startsWith(`${id}.`);

export function readLink(search: string, id: string): Link {
  const parameters: Record<string, string> = {};
  let value: string | undefined;
  for (const [key, text] of pieces(search).map(splitPiece)) {
    if (key === id) value ??= text;
    else if (belongsTo(key, id)) parameters[key.slice(id.length + 1)] ??= text;
  }
  return value === undefined ? {parameters} : {value, parameters};
}

/** Only what would be read as something else is escaped, so that a link stays readable. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|2F|3A|40)/g, (escaped) => decodeURIComponent(escaped));

/** The same address with the figure's own part replaced, or removed when there is nothing to say. */
export function writeLink(search: string, id: string, value: string | undefined): string {
  const others = pieces(search).filter((piece) => !belongsTo(splitPiece(piece)[0], id));
  const all = value === undefined ? others : [...others, `${encode(id)}=${encode(value)}`];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

export const sameLink = (a: Link, b: Link): boolean =>
  a.value === b.value && JSON.stringify(a.parameters) === JSON.stringify(b.parameters);
