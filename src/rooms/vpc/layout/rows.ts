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

/** Rows with at most one subnet per zone. A table of its own moves no subnet away from its namesakes. */
function rowsOf(subnets: readonly PlacedSubnet[], names: Names): PlacedSubnet[][] {
  const stems = (list: readonly PlacedSubnet[]): PlacedSubnet[][] => [
    ...groupBy(list, (subnet) => stemOf(subnet, names)).values(),
  ];
  const sorted = [...subnets].sort((a, b) => a.tier - b.tier);
  const named = stems(sorted).filter((group) => group.length > 1 && zonesOf(group) === group.length);
  const placed = new Set(named.flat());
  return [true, false].flatMap((open) => {
    const isHere = (tier: number): boolean => (tier === 0) === open;
    const groups = stems(sorted.filter((subnet) => isHere(subnet.tier) && !placed.has(subnet)));
    const rows = [
      ...named.filter((row) => isHere(tierOfRow(row))),
      ...groups.filter((group) => zonesOf(group) > 1).flatMap((group) => fill(group)),
    ];
    const alone = groups.filter((group) => zonesOf(group) === 1).flat();
    return fill(alone, rows).sort((a, b) => tierOfRow(a) - tierOfRow(b));
  });
}

const zonesOf = (group: readonly PlacedSubnet[]): number => new Set(group.map(({zone}) => zone)).size;

const tierOfRow = (row: readonly PlacedSubnet[]): number => Math.min(...row.map(({tier}) => tier));

function fill(subnets: readonly PlacedSubnet[], rows: PlacedSubnet[][] = []): PlacedSubnet[][] {
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
