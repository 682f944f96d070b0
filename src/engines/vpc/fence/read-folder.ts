import type {Figure} from './figure';
import type {Fields} from './fields';
import type {Report} from './report';

/** `from-aws: ./folder` in place of the network, and `draw` to choose VPCs from it. */
export function readFolder(
  fields: Fields,
  sections: readonly string[],
  report: Report,
): Pick<Figure, 'fromAws' | 'draw'> {
  const folder = fields.text('from-aws');
  const draw = fields.words('draw')?.map(({text}) => text);
  if (folder === undefined) {
    if (draw !== undefined) report.add(fields.keyAt('draw'), 'draw-without-folder', {});
    return {};
  }
  for (const key of sections) {
    if (fields.has(key)) report.add(fields.keyAt(key), 'network-and-folder', {key});
  }
  // Relative, so that the page and its data move together.
  if (!/^\.{1,2}\/\S/.test(folder.text) || folder.text.includes('\\'))
    report.add(folder.at, 'bad-folder', {found: folder.text});
  return {fromAws: folder.text, ...(draw === undefined ? {} : {draw})};
}
