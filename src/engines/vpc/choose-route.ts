import type {AddressValue} from '../net/address';
import {inBlock} from './blocks';
import type {CompiledRoute, CompiledTable, CompiledTransitRoute, CompiledTransitTable} from './compiled';

/** The route that a table chooses for an address: longest prefix, then the order of rule R21. `undefined`: no route. */
export function chooseRoute(table: CompiledTable, destination: AddressValue): CompiledRoute | undefined {
  for (const route of table.routes) if (inBlock(route.block, destination)) return route;
  return undefined;
}

/** Overlapping prefix lists with different targets: AWS picks one at random and keeps it (rule R21). */
export function rivalOf(
  table: CompiledTable,
  chosen: CompiledRoute,
  destination: AddressValue,
): CompiledRoute | undefined {
  if (chosen.prefixListCidr === undefined) return undefined;
  return table.routes.find(
    (route) =>
      route !== chosen &&
      route.prefixListCidr !== undefined &&
      route.block.prefix === chosen.block.prefix &&
      route.rank === chosen.rank &&
      route.route.target !== chosen.route.target &&
      inBlock(route.block, destination),
  );
}

export function chooseTransitRoute(
  table: CompiledTransitTable,
  destination: AddressValue,
): CompiledTransitRoute | undefined {
  for (const route of table.routes) if (inBlock(route.block, destination)) return route;
  return undefined;
}
