import type {ReactNode} from 'react';
import type {Verdict} from '../../engines/vpc/answer';
import {inline} from '../../room/inline';
import {words as vpcWords} from '../../words/vpc';
import type {VerdictText} from '../../words/vpc.types';
import styles from './Panel.module.css';

const SIGNS: Readonly<Record<Verdict, string>> = {delivered: '✓', dropped: '✕', unknown: '?'};

/** One sentence: the outcome in bold, the cause after it. Colour, sign and word say the same. */
export function VerdictBox({verdict, text}: {readonly verdict: Verdict; readonly text: VerdictText}): ReactNode {
  return (
    <div className={styles.verdict} data-verdict={verdict}>
      <span className={styles.verdictSign} aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      <p>
        <strong>{inline(text.outcome)}</strong> {inline(text.cause)}
      </p>
      <p className={styles.computed}>
        {vpcWords.computed}
        {verdict === 'dropped' && ` ${vpcWords.moreMayFollow}`}
      </p>
    </div>
  );
}
