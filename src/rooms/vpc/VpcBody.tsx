import {useId, useMemo, type CSSProperties, type ReactNode} from 'react';
import {words as drawingWords} from '../../words/vpc-drawing';
import {arrangement, LARGEST_SCALE} from './arrangement';
import {layoutNetwork} from './layout/layoutNetwork';
import {outcomeOf} from './outcome';
import {Panel} from './Panel';
import {Picture} from './Picture';
import type {VpcAction, VpcState} from './state';
import {Tables} from './tables/Tables';
import styles from './VpcBody.module.css';

interface Props {
  readonly title: string;
  readonly state: VpcState;
  readonly initial: VpcState;
  readonly dispatch: (action: VpcAction) => void;
  readonly undo: () => void;
  readonly still: boolean;
}

/** The drawing (or its tables) and the panel, from one state. */
export function VpcBody({title, state, initial, dispatch, undo, still}: Props): ReactNode {
  const {model, flow, view} = state;
  const outcome = useMemo(() => (flow ? outcomeOf(model, flow) : undefined), [model, flow]);
  const scope = useId();
  const width = useMemo(() => layoutNetwork(model, {shape: 'wide', words: drawingWords}).width, [model]);
  const widest = {'--vpc-widest': `${Math.round(width * LARGEST_SCALE)}px`} as CSSProperties;
  return (
    <div className={styles.body} data-scope={scope} style={widest}>
      {/* As raw HTML: the site's minifier rewrites style sheets, which as text would no longer match on hydration. */}
      <style suppressHydrationWarning dangerouslySetInnerHTML={{__html: arrangement(scope, width)}} />
      {view === 'figure' ? (
        <Picture title={title} state={state} outcome={outcome} dispatch={dispatch} still={still} />
      ) : (
        <Tables title={title} state={state} outcome={outcome?.ok ? outcome.value : undefined} dispatch={dispatch} />
      )}
      <Panel
        state={state}
        outcome={outcome}
        dispatch={dispatch}
        onUndo={model === initial.model ? undefined : undo}
        still={still}
      />
    </div>
  );
}
