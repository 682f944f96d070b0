import type {ReactNode} from 'react';
import {Announcer} from '../../room/Announcer';
import {inline, plain} from '../../room/inline';
import {words as vpcWords} from '../../words/vpc';
import {words} from '../../words/vpc-figure';
import type {Result} from '../../engines/result';
import {FlowBar} from './FlowBar';
import type {Outcome} from './outcome';
import styles from './Panel.module.css';
import type {NamesUnknown} from './question';
import {Remedies} from './Remedies';
import type {VpcAction, VpcState} from './state';
import {StepBar} from './StepBar';
import {stepGroups} from './steps';
import {StepList} from './StepList';
import {VerdictBox} from './VerdictBox';

interface Props {
  readonly state: VpcState;
  readonly outcome: Result<Outcome, NamesUnknown> | undefined;
  readonly dispatch: (action: VpcAction) => void;
  readonly onUndo: (() => void) | undefined;
  /** A still figure: the verdict and its steps, but nothing to ask or mend. */
  readonly still: boolean;
}

/** Beside the drawing: the question, the verdict, its steps, and what would help. */
export function Panel({state, outcome, dispatch, onUndo, still}: Props): ReactNode {
  return (
    <div className={styles.panel}>
      {!still && state.flow && (
        <FlowBar
          model={state.model}
          flow={state.flow}
          onAsk={(change) => {
            dispatch({type: 'ask', change});
          }}
          onSwap={() => {
            dispatch({type: 'swap'});
          }}
        />
      )}
      {outcome?.ok ? (
        <Traced state={state} outcome={outcome.value} dispatch={dispatch} onUndo={onUndo} still={still} />
      ) : (
        <Untraced unknown={outcome?.error} />
      )}
    </div>
  );
}

function Untraced({unknown}: {readonly unknown: NamesUnknown | undefined}): ReactNode {
  if (!unknown) return <p className={styles.hint}>{words.flow.nothingChosen}</p>;
  return (
    <div role="alert" className={styles.hint}>
      {unknown.source !== undefined && <p>{inline(words.flow.sourceUnknown(unknown.source))}</p>}
      {unknown.destination !== undefined && <p>{inline(words.flow.destinationUnknown(unknown.destination))}</p>}
    </div>
  );
}

function Traced({
  state,
  outcome,
  dispatch,
  onUndo,
  still,
}: Omit<Props, 'outcome'> & {readonly outcome: Outcome}): ReactNode {
  const {answer} = outcome;
  const context = {model: state.model, answer};
  const verdict = vpcWords.verdict(context);
  const count = answer.hops.length;
  const step = state.step !== null && state.step < count ? state.step : null;
  const onStep = (to: number | null) => {
    dispatch({type: 'step', to});
  };
  return (
    <>
      <VerdictBox verdict={answer.verdict} text={verdict} />
      <Announcer sentence={plain(`${verdict.outcome} ${verdict.cause}`)} />
      {!still && count > 1 && <StepBar count={count} step={step} onStep={onStep} />}
      <StepList groups={stepGroups(outcome, context)} step={step} onStep={onStep} />
      {!still && (
        <Remedies
          outcome={outcome}
          context={context}
          onUndo={onUndo}
          onMend={(operations) => {
            dispatch({type: 'mend', operations});
          }}
        />
      )}
    </>
  );
}
