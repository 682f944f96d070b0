/** Distances in user units; at 1:1 a unit is a CSS pixel. */
export const sizes = {
  /** Width of the whole narrow drawing: a phone of 360 px less its margins. */
  narrow: 340,
  /** A wide drawing aims for this and grows with its content. */
  wide: 760,
  /** Two VPCs try this width together before they take more. */
  pair: 800,
  /** Two VPCs stand side by side while both fit into this. */
  widest: 1040,

  /** Room for the longest IPv4 address; two cards fit into a phone. */
  cardMin: {wide: 126, narrow: 112},
  cardMax: 176,
  cardGap: 12,
  /** Between rows of cards: room for the two lines of a packet, or for a tag on the card below. */
  cardRowGap: 16,
  /** Between the last cards and the route table: room for the mark of a stopped packet. */
  stripGap: 24,
  subnetPad: 10,
  /** Between a zone's border and its subnets: the lane a packet takes upwards. */
  lane: 12,
  zoneGap: 12,
  /** Between rows of subnets: half an ACL badge, then the lane a packet takes sideways. */
  rowGap: 30,
  /** Above and below the zones of a VPC. */
  channel: 16,
  aclHeight: 20,
  gatewayWidth: 46,
  gatewayHeight: 34,
  siteWidth: 150,
  hubWidth: 132,
  pill: 36,
  /** Between parallel lanes of wires. */
  wireGap: 7,
  legend: 22,
} as const;

/** More interfaces than this in one subnet are drawn small. */
export const crowded = 12;
