import type {ReactNode} from 'react';
import {Button} from '../../parts/Button';
import {usePlayback} from '../../room/playback';
import {words} from '../../words/vpc-figure';
import {stepAfter} from './step-keys';
import styles from './Panel.module.css';

interface Props {
  readonly count: number;
  readonly step: number | null;
  readonly onStep: (to: number | null) => void;
}

/** The same steps by pointer: back, on, by themselves, all. */
export function StepBar({count, step, onStep}: Props): ReactNode {
  const atEnd = step === count - 1;
  const forward = () => {
    onStep(stepAfter('next', step, count));
  };
  const {playing, toggle} = usePlayback({atEnd, step: forward});
  const play = () => {
    if (!playing && (step === null || atEnd)) onStep(0);
    toggle();
  };
  return (
    <div className={styles.stepBar} data-needs-script>
      <Button
        idle={step === 0}
        aria-label={words.steps.previous}
        title={words.steps.previous}
        onClick={() => {
          onStep(stepAfter('previous', step, count));
        }}>
        ←
      </Button>
      <Button idle={atEnd} aria-label={words.steps.next} title={words.steps.next} onClick={forward}>
        →
      </Button>
      <Button aria-label={playing ? words.steps.pause : words.steps.play} onClick={play}>
        {playing ? '❚❚' : '▶'}
      </Button>
      <span className={styles.position}>{step === null ? words.steps.all : words.steps.position(step + 1, count)}</span>
      {step !== null && (
        <Button
          look="link"
          onClick={() => {
            onStep(null);
          }}>
          {words.steps.all}
        </Button>
      )}
    </div>
  );
}
