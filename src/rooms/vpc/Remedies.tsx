import type {ReactNode} from 'react';
import type {Operation} from '../../engines/vpc/operations';
import {isUnknown} from '../../engines/vpc/unknown-codes';
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

/** A list under its heading; the same sentence from several places is said once. */
function Sentences({heading, texts}: {readonly heading: string; readonly texts: readonly string[]}): ReactNode {
  if (texts.length === 0) return null;
  return (
    <div className={styles.section}>
      <p className={styles.heading}>{heading}</p>
      <ul className={styles.also}>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{inline(text)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What else is in the way, what would help, and what a reader should know besides. */
export function Remedies({outcome: {answer, fixes}, context, onMend, onUndo}: Props): ReactNode {
  const {alsoBlocking, notes} = answer;
  const further = (unknown: boolean) =>
    alsoBlocking.filter(({code}) => isUnknown(code) === unknown).map((block) => vpcWords.block(block, context));
  return (
    <>
      <Sentences heading={vpcWords.alsoHeading} texts={further(false)} />
      <Sentences heading={vpcWords.alsoUnknownHeading} texts={further(true)} />
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
      <Sentences heading={vpcWords.noteHeading} texts={notes.map((note) => vpcWords.note(note, context))} />
    </>
  );
}
