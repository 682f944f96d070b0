import {ownerVpc} from './owners';
import {unknownWord} from './gateway-text';
import type {GatewayText} from './gateway-text';
import type {Sketch} from './sketch';
import type {Word} from './tree';

/** `vpc: null` is detached; `undefined` could not be told and was reported. */
export interface Attachment {
  readonly vpc: string | null | undefined;
  /** Words that say something else. */
  readonly rest: readonly Word[];
}

/** The VPC of an internet, egress-only or virtual private gateway: `detached`, a VPC's name, or the only VPC. */
export function readAttachment({name, words, fields}: GatewayText, sketch: Sketch): Attachment {
  const detached = words.some(({text}) => text === 'detached') || fields.flag('detached') === true;
  const named = words.find(({text}) => sketch.names.kindOf(text) === 'vpc') ?? fields.text('vpc');
  const rest = words.filter((word) => word !== named && word.text !== 'detached');
  return {vpc: detached ? null : ownerVpc(name, 'gateway', named, [], sketch), rest};
}

export function onlyAttachment(gateway: GatewayText, sketch: Sketch): string | null | undefined {
  const {vpc, rest} = readAttachment(gateway, sketch);
  for (const word of rest)
    unknownWord(word, gateway.name, 'attachment', ['detached', ...sketch.names.known('vpc')], sketch);
  return vpc;
}
