import type {PlacedSubnet} from './place';

/** One Availability Zone as a column: the same row in every zone holds subnets of the same tier, or nothing. */
export interface ZoneColumn {
  /** `null`: the data do not tell the zone. */
  readonly zone: string | null;
  readonly cells: readonly (PlacedSubnet | null)[];
}

type Names = ReadonlyMap<string, string>;

/**
 * Sorts subnets into zones and rows: public above private, subnets of one name ("app-a", "app-c") side by side,
 * the rest in the author's order.
 */
export function zoneColumns(subnets: readonly PlacedSubnet[], names: Names): ZoneColumn[] {
  const zones = [...new Set(subnets.map(({zone}) => zone))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : 1,
  );
  const cells = zones.map((): (PlacedSubnet | null)[] => []);
  for (const row of rowsOf(subnets, names)) {
    zones.forEach((zone, i) => cells[i]?.push(row.find((subnet) => subnet.zone === zone) ?? null));
  }
  return zones.map((zone, i) => ({zone, cells: cells[i] ?? []}));
}

/** Rows with at most one subnet per zone. */
function rowsOf(subnets: readonly PlacedSubnet[], names: Names): PlacedSubnet[][] {
  const rows: PlacedSubnet[][] = [];
  const tiers = [...new Set(subnets.map(({tier}) => tier))].sort((a, b) => a - b);
  for (const tier of tiers) {
    const stems = groupBy(
      subnets.filter((subnet) => subnet.tier === tier),
      (subnet) => stemOf(subnet, names),
    );
    const alone: PlacedSubnet[] = [];
    for (const group of stems.values()) {
      if (new Set(group.map(({zone}) => zone)).size < 2) alone.push(...group);
      else rows.push(...fill(group));
    }
    rows.push(...fill(alone));
  }
  return rows;
}

function fill(subnets: readonly PlacedSubnet[]): PlacedSubnet[][] {
  const rows: PlacedSubnet[][] = [];
  for (const subnet of subnets) {
    const free = rows.find((row) => !row.some(({zone}) => zone === subnet.zone));
    if (free) free.push(subnet);
    else rows.push([subnet]);
  }
  return rows;
}

/** "private-a" → "private", "app-ap-northeast-2c" → "app", "Public subnet 1" → "Public subnet". */
function stemOf({id, zone}: PlacedSubnet, names: Names): string {
  const name = (names.get(id) ?? id).replace(zone ?? /$^/, '');
  return name.replace(/(?:[-_. ]+[a-zA-Z]?|[-_. ]*\d+[a-z]?|(?<=[a-z])[A-Z])$/, '');
}

function groupBy<Item>(list: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
