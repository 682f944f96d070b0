import {err, ok, type Result} from '../result';
import {nearest} from './fence/suggest';
import type {Model, NetworkInterface} from './model';
import type {ResolveProblem} from './resolve';

/** Something that has addresses, and the interface it sends from, if it can send. */
export interface Addressed {
  readonly id: string;
  readonly name?: string;
  readonly interface?: string;
  readonly addresses: readonly string[];
  readonly ipv6: readonly string[];
}

/** An id first, then a name, then a name in other letters; a name must say one thing only. */
export const findNamed = (model: Model, text: string): Result<Addressed, ResolveProblem> => {
  const all = addressed(model);
  const byId = all.find((one) => one.id === text);
  if (byId !== undefined) return ok(byId);
  const lower = text.toLowerCase();
  const exact = all.filter((one) => one.name === text);
  const called = exact.length > 0 ? exact : all.filter((one) => (one.name ?? one.id).toLowerCase() === lower);
  // Terminated instances stay listed under their name for a while, without address (rule R08).
  const alive = called.filter((one) => one.addresses.length + one.ipv6.length > 0);
  const loose = alive.length > 0 ? alive : called;
  const [first] = loose;
  if (first === undefined) return err({code: 'unknown-name', text, nearest: threeNearest(text, names(all))});
  const others = loose.filter((one) => one.interface !== first.interface || one.interface === undefined);
  return others.length > (first.interface === undefined ? 1 : 0)
    ? err({code: 'ambiguous-name', text, candidates: loose.map((one) => one.id)})
    : ok(first);
};

const addressed = (model: Model): readonly Addressed[] => {
  const byId = new Map(model.interfaces.map((one) => [one.id, one]));
  const firstOf = new Map<string, NetworkInterface>();
  for (const one of model.interfaces)
    if (one.instance !== undefined && !firstOf.has(one.instance)) firstOf.set(one.instance, one);
  const through = (thing: {id: string; name?: string}, via: NetworkInterface | undefined): Addressed => ({
    id: thing.id,
    ...(thing.name !== undefined && {name: thing.name}),
    ...(via !== undefined && {interface: via.id}),
    addresses: (via?.addresses ?? []).map((one) => one.address),
    ipv6: via?.ipv6 ?? [],
  });
  return [
    ...model.instances.map((one) => through(one, firstOf.get(one.id) ?? byId.get(one.id))),
    ...model.interfaces.map((one) => through(one, one)),
    ...model.natGateways.map((one) => ({
      ...through(one, undefined),
      addresses: one.addresses.map((own) => own.address),
    })),
    ...[...model.endpoints, ...model.loadBalancers].map((one) => through(one, byId.get(one.interfaces[0] ?? ''))),
  ];
};

export const names = (things: readonly {id: string; name?: string}[]): readonly string[] => [
  ...new Set(things.map((one) => one.name ?? one.id)),
];

/** Those that hold what was written, then those a slip or two away. */
export const threeNearest = (text: string, known: readonly string[]): readonly string[] => {
  const lower = text.toLowerCase();
  const found = known.filter((name) => lower.length > 1 && name.toLowerCase().includes(lower));
  for (let rest = known.filter((name) => !found.includes(name)); found.length < 3;) {
    const next = nearest(text, rest);
    if (next === '') break;
    found.push(next);
    rest = rest.filter((name) => name !== next);
  }
  return found.slice(0, 3);
};
