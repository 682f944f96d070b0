import {formatAddress} from '../../engines/net/address';
import {firstOf, holdsAddress, parseCidr} from '../../engines/net/cidr';
import type {Model, NetworkInterface} from '../../engines/vpc/model';
import type {Choice, ChoiceGroup} from '../../parts/SelectField';
import {words} from '../../words/vpc-figure';
import {plainNameOf} from '../../words/vpc-names';

/** What the menu answers for "another address"; no name in a network begins with a star. */
export const OTHER = '*';

/** By name; where two bear the same one, the address tells them apart. */
function choicesOf(model: Model, interfaces: readonly NetworkInterface[]): readonly Choice[] {
  const names = interfaces.map(({id}) => plainNameOf(model, id));
  return interfaces.map(({id, addresses, ipv6}, index) => {
    const name = names[index] ?? id;
    const shared = names.indexOf(name) !== names.lastIndexOf(name);
    return {value: id, label: shared ? `${name} ${addresses[0]?.address ?? ipv6[0] ?? id}` : name};
  });
}

const isInstance = ({kind, instance}: NetworkInterface): boolean => kind === 'instance' || instance !== undefined;

/** Nobody sends from these of their own accord. */
const NEVER_SOURCES: ReadonlySet<NetworkInterface['kind']> = new Set(['nat', 'transit', 'endpoint', 'load-balancer']);

function outside(model: Model): readonly Choice[] {
  const sites = model.vpnGateways.flatMap(({id, onPremises}) => {
    const first = onPremises === 'unknown' ? undefined : onPremises[0];
    if (first === undefined) return [];
    const address = hostIn(first);
    return [{value: address, label: words.flow.site(plainNameOf(model, id), address)}];
  });
  return [{value: 'internet', label: words.flow.internet}, ...sites];
}

/** A plausible host of a site: its tenth address, or the only one it has. */
export function hostIn(text: string): string {
  const cidr = parseCidr(text);
  if (!cidr.ok) return text;
  const base = firstOf(cidr.value);
  const tenth = typeof base === 'number' ? base + 10 : base + 10n;
  return formatAddress(holdsAddress(cidr.value, tenth) ? tenth : base);
}

function groups(model: Model, value: string, interfaces: readonly NetworkInterface[]): readonly ChoiceGroup[] {
  const all: readonly ChoiceGroup[] = [
    {label: words.flow.instances, choices: choicesOf(model, interfaces.filter(isInstance))},
    {
      label: words.flow.interfaces,
      choices: choicesOf(
        model,
        interfaces.filter((one) => !isInstance(one)),
      ),
    },
    {label: words.flow.outside, choices: outside(model)},
  ];
  const listed = all.some(({choices}) => choices.some((one) => one.value === value));
  return [
    ...all,
    {
      label: words.flow.chosen,
      choices: [
        ...(listed ? [] : [{value, label: plainNameOf(model, value)}]),
        {value: OTHER, label: words.flow.otherAddress},
      ],
    },
  ];
}

export const sources = (model: Model, value: string): readonly ChoiceGroup[] =>
  groups(
    model,
    value,
    model.interfaces.filter(({kind}) => !NEVER_SOURCES.has(kind)),
  );

export const destinations = (model: Model, value: string): readonly ChoiceGroup[] =>
  groups(
    model,
    value,
    model.interfaces.filter(({kind}) => kind !== 'transit' && kind !== 'nat'),
  );
