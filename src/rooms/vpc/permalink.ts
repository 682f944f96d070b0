import type {Model} from '../../engines/vpc/model';
import type {Link} from '../../room/address';
import {pack, splitVersion, unpack, withVersion} from '../../room/payload';
import type {Decoded} from '../../room/room-store';
import {words} from '../../words/vpc-figure';
import {readModel} from './model-shape';
import {dictionary} from './permalink-dictionary';
import {namesGone} from './names-gone';
import type {VpcState} from './state';
import {readView, splitView, writeView, type Fields, type View} from './view-link';

/** A view: names and numbers, read against the network that the page has now. */
const VIEW = 1;
/** An edited network: the whole of it, so that the link means the same for ever. */
const EDITED = 2;

/** Empty lists are most of a model's keys; reading puts them back. */
const slim = (model: Model): Partial<Model> =>
  Object.fromEntries(Object.entries(model).filter(([, value]) => !Array.isArray(value) || value.length > 0));

export const encode = (state: VpcState, original: Model): string =>
  state.model === original
    ? withVersion(VIEW, writeView(state))
    : withVersion(EDITED, pack({view: writeView(state), model: slim(state.model)}, dictionary));

/** A view of the present network: a name that is gone falls back to the page's own, and is told. */
function onModel(model: Model, view: View, initial: VpcState): Decoded<VpcState> {
  const gone = namesGone(model, view);
  if (gone.length === 0) return {state: {...view, model}};
  const {flow} = view;
  const keeps = flow && !gone.includes(flow.from) && !gone.includes(flow.to);
  const state: VpcState = {
    ...view,
    model,
    flow: keeps ? flow : initial.flow,
    step: keeps ? view.step : null,
    selected: view.selected && gone.includes(view.selected.id) ? null : view.selected,
  };
  return {state, notice: words.namesGone(gone)};
}

function decodeView(fields: Fields | undefined, initial: VpcState): Decoded<VpcState> | undefined {
  const view = fields && readView(fields, initial);
  return view && onModel(initial.model, view, initial);
}

function decodeEdited(payload: string, initial: VpcState): Decoded<VpcState> | undefined {
  const content = unpack(payload, dictionary);
  if (typeof content !== 'object' || content === null || !('view' in content) || !('model' in content))
    return undefined;
  const model = readModel(content.model);
  const fields = typeof content.view === 'string' ? splitView(content.view) : undefined;
  const view = fields && readView(fields, {...initial, flow: null});
  return model && view && onModel(model, view, {...initial, flow: null});
}

export function decode(link: Link, initial: VpcState): Decoded<VpcState> | undefined {
  if (link.value === undefined) return decodeView(link.parameters, initial);
  const value = splitVersion(link.value);
  if (value?.version === VIEW) return decodeView(splitView(value.payload), initial);
  if (value?.version === EDITED) return decodeEdited(value.payload, initial);
  return undefined;
}
