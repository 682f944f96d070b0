import type {Fields} from './fields';
import type {Report} from './report';
import type {Word} from './tree';

export const DEFAULT_REGION = 'ap-northeast-2';

/** `ap-northeast-2`, `us-gov-west-1`. Whether AWS has such a Region is not asked: new ones open every year. */
const REGION = /^[a-z]{2,3}(-[a-z]+)+-\d{1,2}$/;

export function readRegion(fields: Fields, report: Report): string | undefined {
  const word = fields.text('region');
  if (word === undefined) return undefined;
  if (REGION.test(word.text)) return word.text;
  report.add(word.at, 'bad-region', {found: word.text});
  return undefined;
}

/** The zone that a name's last letter says (`public-c` is in zone c), or zone a. */
export const zoneFromName = (name: string, region: string): string => `${region}${/-([a-f])$/.exec(name)?.[1] ?? 'a'}`;

/** `c`, or the zone's full name. */
export function readZone(word: Word, region: string, report: Report): string | undefined {
  if (/^[a-z]$/.test(word.text)) return `${region}${word.text}`;
  if (word.text.startsWith(region) && /^[a-z]$/.test(word.text.slice(region.length))) return word.text;
  // Local Zones carry a city: `us-west-2-lax-1a`.
  if (/^[a-z]{2,3}(-[a-z]+)+-\d{1,2}-[a-z]{3}-\d{1,2}[a-z]$/.test(word.text)) return word.text;
  report.add(word.at, 'bad-zone', {found: word.text, region}, 'InvalidZone.NotFound');
  return undefined;
}

/** `ap-northeast-2` of `ap-northeast-2a`; nothing for zones that are named otherwise. */
export function regionOfZone(zone: string): string | undefined {
  const region = zone.replace(/[a-z]$/, '');
  return region !== zone && REGION.test(region) ? region : undefined;
}
