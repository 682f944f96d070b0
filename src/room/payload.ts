import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate';

/** `<version>.<payload>`; the version says how the payload is read, for ever. */
export const withVersion = (version: number, payload: string): string => `${version}.${payload}`;

export function splitVersion(value: string): {readonly version: number; readonly payload: string} | undefined {
  const match = /^(\d{1,3})\.(.*)$/s.exec(value);
  return match ? {version: Number(match[1]), payload: match[2] ?? ''} : undefined;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** Text that is likely to occur, which then costs almost nothing. Part of the format: once published it never changes. */
type Dictionary = string;

/** Deflated JSON in the letters that an address may hold. */
export const pack = (value: unknown, dictionary: Dictionary): string =>
  toBase64Url(deflateSync(strToU8(JSON.stringify(value)), {level: 9, dictionary: strToU8(dictionary)}));

/** A reader's address may hold anything: what cannot be unpacked is `undefined`, never an exception. */
export function unpack(payload: string, dictionary: Dictionary): unknown {
  if (!/^[\w-]+$/.test(payload)) return undefined;
  try {
    const bytes = inflateSync(fromBase64Url(payload), {dictionary: strToU8(dictionary)});
    return JSON.parse(strFromU8(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
