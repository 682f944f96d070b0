import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Hop} from '../../engines/vpc/answer';
import {useHydrated} from '../../room/hydrated';
import {inline} from '../../room/inline';
import {onKeys} from '../../room/keys';
import {words as vpcWords} from '../../words/vpc';
import {words} from '../../words/vpc-figure';
import {stepAfter, stepKeys, type StepCommand} from './step-keys';
import type {StepGroup} from './steps';
import styles from './StepList.module.css';

const SIGNS: Readonly<Record<Hop['outcome'], string>> = {pass: '✓', block: '✕', unknown: '?'};

interface Props {
  readonly groups: readonly StepGroup[];
  readonly step: number | null;
  readonly onStep: (to: number | null) => void;
}

/** The trace in words: one tab stop, arrows from step to step. Readable as it stands without any script. */
export function StepList({groups, step, onStep}: Props): ReactNode {
  const ready = useHydrated();
  const count = groups.reduce((sum, {steps}) => sum + steps.length, 0);

  const go = (command: StepCommand) => (within: HTMLElement) => {
    const to = stepAfter(command, step, count);
    if (to === step) return command !== 'all';
    onStep(to);
    if (to !== null) within.querySelector<HTMLElement>(`[data-step="${to}"]`)?.focus();
    return true;
  };
  const keys = onKeys(stepKeys, {
    previous: go('previous'),
    next: go('next'),
    first: go('first'),
    last: go('last'),
    all: go('all'),
  });

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons inside
    <div role="group" aria-label={words.steps.list} className={styles.steps} onKeyDown={keys}>
      {groups.map(({leg, title, steps, later}) => (
        <div key={leg} role="group" aria-label={title}>
          {groups.length > 1 && <p className={styles.leg}>{title}</p>}
          <ol className={styles.list}>
            {steps.map(({index, outcome, text}) => (
              <li key={index} className={styles.item} data-outcome={outcome}>
                <span className={styles.sign} aria-hidden="true">
                  {SIGNS[outcome]}
                </span>
                <button
                  type="button"
                  className={styles.step}
                  data-step={index}
                  aria-current={index === step ? 'step' : undefined}
                  tabIndex={ready && index === (step ?? 0) ? 0 : -1}
                  onClick={() => {
                    onStep(index === step ? null : index);
                  }}>
                  <span className={styles.line}>
                    <span className={styles.name}>{inline(text.title)}</span>
                    <span className={styles.chip}>{inline(text.chip)}</span>
                  </span>
                  {text.detail && <span className={styles.detail}>{inline(text.detail)}</span>}
                </button>
              </li>
            ))}
            {later.map((text, index) => (
              <li key={text} className={clsx(styles.item, styles.later)}>
                <span className={styles.sign} aria-hidden="true">
                  {steps.length + index + 1}
                </span>
                <span className={styles.step}>
                  <span className={styles.line}>
                    <span>{text}</span>
                    <span className={styles.chip}>{vpcWords.notReached}</span>
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
