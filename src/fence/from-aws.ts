import {readAws} from '../engines/vpc/aws/read';
import type {Figure} from '../engines/vpc/fence/figure';
import {restrictToVpcs} from '../engines/vpc/fence/restrict';
import type {Model} from '../engines/vpc/model';
import {resolveDestination, resolveSource} from '../engines/vpc/resolve';
import type {FenceWords} from '../words/fence.types';
import {folderOf, isFolder, jsonFiles} from './folders';

export type Imported = {readonly model: Model} | {readonly problems: readonly string[]};

/** The network in the folder beside the Korean page, or sentences that say why there is none. */
export function importNetwork(figure: Figure, fromAws: string, page: string, words: FenceWords): Imported {
  const folder = folderOf(page, fromAws);
  if (!isFolder(folder)) return {problems: [words.folderMissing(fromAws, folder)]};
  const files = jsonFiles(folder);
  if (files.length === 0) return {problems: [words.folderEmpty(fromAws)]};
  const {model, notUnderstood} = readAws(files);
  const unreadable = notUnderstood.flatMap(({code, path, values}) =>
    code === 'not-json'
      ? [words.fileUnreadable(path, words.place(Number(values['line']), Number(values['column'])))]
      : [],
  );
  if (unreadable.length > 0) return {problems: unreadable};
  if (model.vpcs.length === 0) return {problems: [words.folderWithoutVpcs(fromAws)]};
  return choose(figure, model, words);
}

function choose({draw, flow}: Figure, model: Model, words: FenceWords): Imported {
  const known = model.vpcs.map(({id, name}) => name ?? id);
  const chosen = (draw ?? []).map((text) => ({
    text,
    vpcs: model.vpcs.filter(({id, name}) => id === text || name === text),
  }));
  const missing = chosen.filter(({vpcs}) => vpcs.length === 0).map(({text}) => words.notInFolder(text, known));
  if (missing.length > 0) return {problems: missing};
  const drawn =
    draw === undefined ? model : restrictToVpcs(model, new Set(chosen.flatMap(({vpcs}) => vpcs.map(({id}) => id))));
  const ends =
    flow === undefined
      ? []
      : [
          ...unknownEnd(flow.from, resolveSource(drawn, flow.from)),
          ...unknownEnd(flow.to, resolveDestination(drawn, flow.to)),
        ];
  return ends.length > 0 ? {problems: ends.map((end) => words.endNotInFolder(end))} : {model: drawn};
}

/** A private address of nobody may well be on-premises; a name must be somebody's. */
const unknownEnd = (
  end: string,
  found: ReturnType<typeof resolveSource> | ReturnType<typeof resolveDestination>,
): string[] => (found.ok || found.error.code === 'address-of-nobody' ? [] : [end]);
