import type {Answer, Block, Component, Fix, Hop, Leg, Note, Packet, Verdict} from '../engines/vpc/answer';
import type {AclEntry, Direction, GroupRule, Model, Route, TransitRoute} from '../engines/vpc/model';

/** What a sentence looks its names up in. */
export interface WordContext {
  readonly model: Model;
  readonly answer: Answer;
}

/** One line of the trace: "보안 그룹 `sg-app` 아웃바운드", "모든 트래픽 → 0.0.0.0/0", "허용". */
export interface HopText {
  readonly title: string;
  readonly detail: string;
  readonly chip: string;
}

/** `outcome` stands in bold, `cause` after it: one sentence, two at most. */
export interface VerdictText {
  readonly outcome: string;
  readonly cause: string;
}

/**
 * Everything the tracer says. Sentences may hold `code spans` in backticks; `outcome` is bold by its place, not by marks.
 * Names: the name of a thing where it has one, otherwise its id, always in backticks.
 */
export interface VpcWords {
  component(component: Component): string;
  /** "`sg-app` 보안 그룹": the thing by its name, with its noun. */
  thing(component: Component, id: string, model: Model): string;
  hop(hop: Hop, context: WordContext): HopText;
  verdict(context: WordContext): VerdictText;
  /** One sentence for "would also block". */
  block(block: Block, context: WordContext): string;
  /** The text of a button: "경로 추가: `0.0.0.0/0 → nat-a`". */
  fix(fix: Fix, context: WordContext): string;
  note(note: Note, context: WordContext): string;

  /** "TCP", "ICMP", "모든 트래픽", "프로토콜 47". */
  protocol(protocol: number): string;
  /** "TCP 10.0.0.10:49152 → 10.0.10.10:5432" */
  packet(packet: Packet): string;
  /** "TCP 443 ← `sg-web`" */
  groupRule(rule: GroupRule, model: Model): string;
  /** "100 허용 TCP 5432 ← 10.0.0.0/16" */
  aclEntry(entry: AclEntry): string;
  /** "0.0.0.0/0 → `igw-1`" */
  route(route: Route | TransitRoute, model: Model): string;

  readonly leg: Readonly<Record<Leg, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  /** One word each, for a chip or a table. */
  readonly verdictWord: Readonly<Record<Verdict, string>>;
  readonly outcomeWord: Readonly<Record<Hop['outcome'], string>>;
  readonly action: Readonly<Record<AclEntry['action'], string>>;
  /** Heading above the fixes. */
  readonly fixHeading: string;
  /** Heading above the further blocks. */
  readonly alsoHeading: string;
  /** Heading above the further things that are not known. */
  readonly alsoUnknownHeading: string;
  /** Heading above the notes. */
  readonly noteHeading: string;
  /** "도달 전": a step the packet never came to. */
  readonly notReached: string;
  /** Stands under every verdict. */
  readonly computed: string;
  /** Is added under a blocked verdict. */
  readonly moreMayFollow: string;
}
