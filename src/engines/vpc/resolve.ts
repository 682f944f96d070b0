import {formatAddress, parseAddress} from '../net/address';
import {isPrivateV4} from '../net/special';
import {err, ok, type Result} from '../result';
import type {Source} from './answer';
import type {Model, NetworkInterface} from './model';
import {findNamed, names, threeNearest, type Addressed} from './named';

/** What `internet` means where no address is said. */
export const someInternetAddress = '198.51.100.7';

export type ResolveProblem =
  /** Nobody is called that; up to three names that come near. */
  | {readonly code: 'unknown-name'; readonly text: string; readonly nearest: readonly string[]}
  /** Several are called that; their ids say which. */
  | {readonly code: 'ambiguous-name'; readonly text: string; readonly candidates: readonly string[]}
  /** It is there, but has no address: a terminated instance, an interface without one. */
  | {readonly code: 'no-address'; readonly text: string}
  /** A private address that no interface has; with a gateway it could be an on-premises one. */
  | {readonly code: 'address-of-nobody'; readonly text: string; readonly gateways: readonly string[]}
  /** On-premises sources are addresses. */
  | {readonly code: 'via-needs-address'; readonly text: string}
  | {readonly code: 'unknown-gateway'; readonly text: string; readonly nearest: readonly string[]};

export interface SourceOptions {
  /** The virtual private gateway (id or name) behind which an on-premises address lies. */
  readonly via?: string;
}

/**
 * Who sends: an interface, an instance, a name, a private or public address of the model, any internet address, `internet`, or
 * (with `via`) an on-premises address. An instance with several interfaces sends from its first.
 */
export const resolveSource = (
  model: Model,
  text: string,
  options: SourceOptions = {},
): Result<Source, ResolveProblem> => {
  if (options.via !== undefined) return onPremises(model, text, options.via);
  if (text === 'internet') return ok({kind: 'internet', address: someInternetAddress});
  const address = addressIn(text);
  if (address === undefined) return interfaceSource(findNamed(model, text));

  const owners = model.interfaces.filter(
    (one) => addressesOf(one).includes(address) || publicOf(one).includes(address),
  );
  const [owner] = owners;
  if (owners.length > 1) return err({code: 'ambiguous-name', text, candidates: owners.map((one) => one.id)});
  if (owner !== undefined) {
    const isOther = addressesOf(owner).includes(address) && address !== owner.addresses[0]?.address;
    return ok({kind: 'interface', id: owner.id, ...(isOther && {address})});
  }
  if (isPrivateAddress(address))
    return err({code: 'address-of-nobody', text, gateways: model.vpnGateways.map((one) => one.id)});
  return ok({kind: 'internet', address});
};

/** Where to: an address as it is, a name or id of something that has an address, or `internet`. */
export const resolveDestination = (model: Model, text: string): Result<string, ResolveProblem> => {
  if (text === 'internet') return ok(someInternetAddress);
  const address = addressIn(text);
  if (address !== undefined) return ok(address);
  const found = findNamed(model, text);
  if (!found.ok) return found;
  const first = found.value.addresses[0] ?? found.value.ipv6[0];
  return first === undefined ? err({code: 'no-address', text}) : ok(first);
};

const onPremises = (model: Model, text: string, via: string): Result<Source, ResolveProblem> => {
  const gateway = model.vpnGateways.find((one) => one.id === via) ?? model.vpnGateways.find((one) => one.name === via);
  if (gateway === undefined)
    return err({code: 'unknown-gateway', text: via, nearest: threeNearest(via, names(model.vpnGateways))});
  const address = addressIn(text);
  if (address === undefined) return err({code: 'via-needs-address', text});
  return ok({kind: 'on-premises', address, gateway: gateway.id});
};

const interfaceSource = (found: Result<Addressed, ResolveProblem>): Result<Source, ResolveProblem> => {
  if (!found.ok) return found;
  const {interface: id} = found.value;
  return id === undefined ? err({code: 'no-address', text: found.value.id}) : ok({kind: 'interface', id});
};

const addressesOf = (one: NetworkInterface): readonly string[] => [
  ...one.addresses.map((own) => own.address),
  ...one.ipv6,
];
const publicOf = (one: NetworkInterface): readonly string[] => one.addresses.flatMap((own) => own.publicIp ?? []);

/** The address in its canonical form, if the text is one. */
const addressIn = (text: string): string | undefined => {
  const value = parseAddress(text);
  return value === undefined ? undefined : formatAddress(value);
};

/** RFC 1918, RFC 6598 and unique local IPv6 (RFC 4193). */
const isPrivateAddress = (address: string): boolean => {
  const value = parseAddress(address);
  return typeof value === 'number' ? isPrivateV4(value) : /^f[cd]/.test(address);
};
