import {useMemo, type ReactNode} from 'react';
import {IconDefs} from '../../../diagram/Icon';
import type {IconName} from '../../../diagram/icons.data';
import {textSize} from '../../../diagram/text';
import {Wire} from '../../../diagram/Wire';
import type {Answer} from '../../../engines/vpc/answer';
import type {Model} from '../../../engines/vpc/model';
import {words} from '../../../words/vpc-drawing';
import {layoutNetwork} from '../layout/layoutNetwork';
import {pathOf} from '../layout/path/pathOf';
import type {MarkState, Path} from '../layout/path/types';
import type {LaidNode, Layout, Part, PartRef, Shape} from '../layout/types';
import {NodeView} from './NodeView';
import {PartGroup} from './PartGroup';
import {PathLegend} from './PathLegend';
import {ArrowHeads, PathView} from './PathView';
import {StepRings} from './StepRings';
import {isInternet, Tags} from './Tags';
import {token} from './tones';
import {useRoving} from './useRoving';
import styles from './VpcDrawing.module.css';

export type {PartKind, PartRef, Shape} from '../layout/types';

export interface VpcDrawingProps {
  readonly model: Model;
  readonly shape: Shape;
  readonly answer: Answer | null;
  /** Index into `answer.hops` up to which the path is shown; `null` shows all. */
  readonly step: number | null;
  readonly selected: PartRef | null;
  /** Ids of interfaces, `internet`, a virtual private gateway's id for its site; or an address. */
  readonly source: string | null;
  readonly destination: string | null;
  /** Without it the drawing is a still picture. */
  readonly onSelect?: (part: PartRef) => void;
  /** Spoken name of the whole drawing. */
  readonly label: string;
  /** Makes the ids inside unique on the page. */
  readonly idPrefix: string;
}

/** Pure: the same props give the same picture on the server, in a test and on screen. */
export function VpcDrawing(props: VpcDrawingProps): ReactNode {
  const {model, shape, answer, step, selected, source, destination, onSelect, label, idPrefix} = props;
  // What arrives without a gateway, at S3 through its endpoint, never saw the internet.
  const online = answer?.verdict !== 'delivered' && (isInternet(source) || isInternet(destination));
  const internet = online ? 'always' : 'auto';
  const layout = useMemo(() => layoutNetwork(model, {shape, words, internet}), [model, shape, internet]);
  const path = useMemo(() => pathOf(layout, answer), [layout, answer]);
  const chosen = layout.parts.find(({ref}) => isSame(ref, selected));
  const roving = useRoving(layout.parts, chosen?.key ?? null, ({ref}) => onSelect?.(ref));
  const shown = showing(path, step);
  const draw = (node: LaidNode): ReactNode => {
    const view = (
      <NodeView
        node={node}
        prefix={idPrefix}
        state={shown.states.get(node.key) ?? null}
        decided={shown.decisions.get(node.key) ?? null}
        noMatch={`✕ ${words.noMatch}`}
      />
    );
    const part = onSelect && node.part ? partOf(node, layout) : undefined;
    if (!part || !onSelect) return <g key={node.key}>{view}</g>;
    return (
      <PartGroup
        key={node.key}
        part={part}
        node={node}
        pressed={isSame(part.ref, selected)}
        kin={isKin(part.ref, selected)}
        reachable={part.key === roving.current}
        roving={roving}
        onSelect={onSelect}>
        {view}
      </PartGroup>
    );
  };
  const frames = layout.nodes.filter(({kind}) => framing.has(kind));
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role={onSelect ? 'group' : 'img'}
      aria-label={label}
      fontFamily="var(--ifm-font-family-base)"
      fontSize={textSize}>
      {!onSelect && <desc>{words.summary(countsOf(layout))}</desc>}
      <defs>
        <IconDefs prefix={idPrefix} names={iconsOf(layout)} />
        <ArrowHeads prefix={idPrefix} />
      </defs>
      {frames.map(draw)}
      {layout.links.map(({key, points, idle}) => (
        <Wire key={key} points={points} stroke={token('line')} strokeWidth={1.5} dash={idle ? '4 4' : undefined} />
      ))}
      {layout.nodes.filter(({kind}) => !framing.has(kind)).map(draw)}
      <g aria-hidden={onSelect ? true : undefined} pointerEvents="none">
        <StepRings layout={layout} path={path} step={step} />
        <PathView path={path} step={step} prefix={idPrefix} />
        <Tags layout={layout} source={source} destination={destination} words={words} />
        <PathLegend path={path} x={12} y={layout.legendY + 10} words={words} />
      </g>
    </svg>
  );
}

const framing: ReadonlySet<LaidNode['kind']> = new Set(['region', 'vpc', 'zone', 'subnet', 'tray']);

const partOf = (node: LaidNode, {parts}: Layout): Part | undefined => parts.find(({key}) => key === node.key);

const isSame = (ref: PartRef, other: PartRef | null): boolean =>
  other !== null && ref.kind === other.kind && ref.id === other.id && (other.at === undefined || ref.at === other.at);

const isKin = (ref: PartRef, other: PartRef | null): boolean =>
  other !== null && ref.kind === other.kind && ref.id === other.id && !isSame(ref, other);

const iconsOf = ({nodes}: Layout): IconName[] => [...new Set(nodes.flatMap(({icon}) => (icon ? [icon.name] : [])))];

const countsOf = ({nodes}: Layout): {vpcs: number; subnets: number; cards: number} => {
  const count = (kind: LaidNode['kind']): number => nodes.filter((node) => node.kind === kind).length;
  return {vpcs: count('vpc'), subnets: count('subnet'), cards: count('card')};
};

/** What the boxes show at this step; a later hop at the same box wins, except over a stop. */
function showing(
  path: Path,
  step: number | null,
): {states: Map<string, MarkState>; decisions: Map<string, number | 'none'>} {
  const until = step ?? Infinity;
  const states = new Map<string, MarkState>();
  for (const {key, hop, state} of path.lit) if (hop <= until && states.get(key) !== 'block') states.set(key, state);
  const decisions = new Map<string, number | 'none'>();
  for (const {key, hop, value} of path.decisions) if (hop <= until && value !== null) decisions.set(key, value);
  return {states, decisions};
}
