import {keyHelp, type KeyHelp} from '../../room/keys';
import {words} from '../../words/vpc-figure';
import type {View} from './state';
import {stepKeys} from './step-keys';

const drawing: readonly KeyHelp[] = [
  {keys: ['←', '↑', '→', '↓'], text: words.drawingKeys.move},
  {keys: ['Enter'], text: words.drawingKeys.open},
];

const steps = keyHelp(stepKeys, words.steps.keys);

/** What the foot of the frame says about keys, as far as they do something in this view. */
export const helpFor = (view: View): readonly KeyHelp[] => (view === 'figure' ? [...drawing, ...steps] : steps);
