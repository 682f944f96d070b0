import {useId, type ReactNode} from 'react';
import type {Result} from '../../engines/result';
import type {Answer, Hop} from '../../engines/vpc/answer';
import {words} from '../../words/vpc-figure';
import {VpcDrawing, type Shape} from './drawing/VpcDrawing';
import {inspect} from './inspect/inspect';
import {Inspector} from './Inspector';
import type {Outcome} from './outcome';
import {partOf} from './part-of-step';
import styles from './Picture.module.css';
import type {NamesUnknown} from './question';
import type {VpcAction, VpcState} from './state';

const SHAPES: readonly Shape[] = ['wide', 'narrow'];

interface Props {
  readonly title: string;
  readonly state: VpcState;
  readonly outcome: Result<Outcome, NamesUnknown> | undefined;
  readonly dispatch: (action: VpcAction) => void;
  readonly still: boolean;
}

/** With nothing chosen, what stopped the packet explains itself; where nothing did, the table that sent it on its way. */
const telling = ({blockedBy, hops}: Answer): Hop | undefined =>
  blockedBy ? hops[hops.length - 1] : hops.find(({component}) => component === 'route-table');

/** The drawing, in both shapes, and under it the settings of what the reader chose. */
export function Picture({title, state, outcome, dispatch, still}: Props): ReactNode {
  const {model, selected} = state;
  const scope = useId();
  const traced = outcome?.ok ? outcome.value : undefined;
  const answer = traced?.answer ?? null;
  const step = answer && state.step !== null && state.step < answer.hops.length ? state.step : null;
  const chosen = selected ?? (answer && step !== null ? partOf(answer.hops[step], model) : null);
  const part = chosen ?? (answer ? partOf(telling(answer), model) : null);
  const inspection = part ? inspect(model, part, answer) : undefined;
  return (
    <div className={styles.picture}>
      {SHAPES.map((shape) => (
        <div key={shape} className={styles[shape]} data-drawing={shape}>
          <VpcDrawing
            model={model}
            shape={shape}
            answer={answer}
            step={step}
            selected={selected}
            source={traced?.question.source ?? null}
            destination={traced?.question.destination ?? null}
            label={words.drawing(title)}
            idPrefix={`${scope}${shape}`}
            {...(still
              ? {}
              : {
                  onSelect: (touched) => {
                    dispatch({type: 'select', part: touched});
                  },
                })}
          />
        </div>
      ))}
      {inspection ? (
        <Inspector
          inspection={inspection}
          onEnd={
            still
              ? undefined
              : (change) => {
                  dispatch({type: 'ask', change});
                }
          }
          onClose={
            chosen
              ? () => {
                  dispatch(selected ? {type: 'select', part: null} : {type: 'step', to: null});
                }
              : undefined
          }
        />
      ) : (
        !still && (
          <p className={styles.invitation} data-needs-script>
            {words.invitation}
          </p>
        )
      )}
    </div>
  );
}
