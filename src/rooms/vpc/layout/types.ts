import type {Point, Rect} from '../../../diagram/geometry';
import type {IconName} from '../../../diagram/icons.data';
import type {TextRun} from '../../../diagram/text';

/** Everything a reader can point at. `at` tells copies apart: the subnet of a table's strip or an ACL's badge, the interface of a group's chip. */
export interface PartRef {
  readonly kind: PartKind;
  readonly id: string;
  readonly at?: string;
}

export type PartKind =
  | 'vpc'
  | 'subnet'
  | 'interface'
  | 'route-table'
  | 'network-acl'
  | 'security-group'
  | 'internet-gateway'
  | 'egress-only-gateway'
  | 'nat-gateway'
  | 'vpn-gateway'
  | 'endpoint'
  | 'peering'
  | 'transit-gateway'
  | 'internet'
  | 'on-premises';

/** A part with its place and its name in words, in reading order. */
export interface Part {
  readonly ref: PartRef;
  readonly key: string;
  readonly rect: Rect;
  /** Where the arrow keys meet it: its title for a frame, the whole box otherwise. */
  readonly spot: Rect;
  readonly label: string;
}

export type NodeKind =
  | 'region'
  | 'vpc'
  | 'zone'
  | 'subnet'
  | 'card'
  | 'strip'
  | 'acl'
  | 'group'
  | 'chip'
  | 'gateway'
  | 'gateway-label'
  | 'hub'
  | 'internet'
  | 'on-premises'
  | 'tray'
  | 'note';

export type SubnetKind = 'public' | 'private' | 'unknown';

/** One box of the drawing in user units, with the text and icons it holds. Children come after their parents. */
export interface LaidNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly parent: string | null;
  readonly rect: Rect;
  readonly texts: readonly TextRun[];
  readonly icon?: IconAt;
  readonly part?: PartRef;
  /** Spoken name of the part. */
  readonly label?: string;
  readonly subnet?: SubnetKind;
  /** Drawn with a dashed, neutral line: named by others, but not in the data. */
  readonly ghost?: boolean;
  /** Sits on its parent's border instead of inside. */
  readonly straddles?: boolean;
  /** Ids and addresses that mean this node: an interface's, its instance's, those a NAT gateway owns. */
  readonly means?: readonly string[];
  /** What a strip may show besides its usual routes, all measured to fit. */
  readonly strip?: StripSlots;
}

export interface IconAt extends Point {
  readonly name: IconName;
  readonly size: number;
  /** On a filled tile (light on colour) instead of plain. */
  readonly tile?: boolean;
}

/** Where a route-table strip writes its routes; a deciding route that is not among the usual ones takes the last slot. */
export interface StripSlots {
  readonly routes: readonly {readonly destination: string; readonly text: string}[];
  readonly slots: readonly StripSlot[];
  /** Where "+n" stands. */
  readonly more: TextRun | null;
}

/** `x` and `y` are its upper left corner. */
export interface StripSlot extends Point {
  readonly width: number;
  readonly height: number;
  /** Index into the table's routes, or `null` while the slot is empty. */
  readonly route: number | null;
}

/** A standing connection: internet to gateway, gateway to site, VPC to peering or transit gateway. */
export interface Link {
  readonly key: string;
  /** Keys of the two nodes it joins. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Not in working order: pending peering, unattached. Drawn dashed. */
  readonly idle?: boolean;
}

export interface Layout {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LaidNode[];
  readonly links: readonly Link[];
  readonly parts: readonly Part[];
  /** Top of the line where the legend stands. */
  readonly legendY: number;
}

export type Shape = 'wide' | 'narrow';
