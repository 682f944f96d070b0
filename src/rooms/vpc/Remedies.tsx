import type {ReactNode} from 'react';
import type {Operation} from '../../engines/vpc/operations';
import {Button} from '../../parts/Button';
import {inline} from '../../room/inline';
import {words as vpcWords} from '../../words/vpc';
import {words} from '../../words/vpc-figure';
import type {WordContext} from '../../words/vpc.types';
import type {Outcome} from './outcome';
import styles from './Panel.module.css';

interface Props {
  readonly outcome: Outcome;
  readonly context: WordContext;
  readonly onMend: (operations: readonly Operation[]) => void;
  /** Present once something has been mended. */
  readonly onUndo: (() => void) | undefined;
}

/** What else is in the way, what would help, and what a reader should know besides. */
export function Remedies({outcome: {answer, fixes}, context, onMend, onUndo}: Props): ReactNode {
  const {alsoBlocking, notes} = answer;
  return (
    <>
      {alsoBlocking.length > 0 && (
        <div className={styles.section}>
          <p className={styles.heading}>{vpcWords.alsoHeading}</p>
          <ul className={styles.also}>
            {alsoBlocking.map((block, index) => (
              <li key={index}>{inline(vpcWords.block(block, context))}</li>
            ))}
          </ul>
        </div>
      )}
      {(fixes.length > 0 || onUndo) && (
        <div className={styles.section} data-needs-script>
          <p className={styles.heading}>{vpcWords.fixHeading}</p>
          <div className={styles.fixes}>
            {fixes.map((fix, index) => (
              <Button
                key={index}
                data-fix={fix.code}
                onClick={() => {
                  onMend(fix.operations);
                }}>
                <span>{inline(vpcWords.fix(fix, context))}</span>
              </Button>
            ))}
            {onUndo && (
              <Button look="link" onClick={onUndo}>
                {words.undoFix}
              </Button>
            )}
          </div>
        </div>
      )}
      {notes.length > 0 && (
        <div className={styles.section}>
          <p className={styles.heading}>{vpcWords.noteHeading}</p>
          <ul className={styles.also}>
            {notes.map((note, index) => (
              <li key={index}>{inline(vpcWords.note(note, context))}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
