import type {IconFamily} from '../../../diagram/icons.data';
import type {MarkState} from '../layout/path/types';
import type {SubnetKind} from '../layout/types';

/** Colour tokens by meaning. Presentation attributes hold them, so that an exported SVG only needs their values. */
export const token = (name: string): string => `var(--fig-${name})`;

const ofText: Readonly<Record<string, string>> = {lit: 'pass'};
export const toneFill = (tone: string): string => token(ofText[tone] ?? tone);

export const subnetStroke = (kind: SubnetKind): string => token(kind);
export const subnetFill = (kind: SubnetKind): string => token(`${kind}-fill`);

export const tileFill = (family: IconFamily): string => token(family);

const ofState: Readonly<Record<MarkState, string>> = {pass: 'pass', block: 'stop', unknown: 'maybe'};
export const stateColour = (state: MarkState): string => token(ofState[state]);
export const stateFill = (state: MarkState): string => token(`${ofState[state]}-fill`);
