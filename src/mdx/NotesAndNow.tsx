import Link from '@docusaurus/Link';
import {useId} from 'react';
import type {ReactNode} from 'react';
import {inline} from './inline';
import styles from './NotesAndNow.module.css';

/** What the remark plugin writes. Authors write `<NotesAndNow claim="…" />`. */
type Props = {
  readonly id: string;
  readonly heading: string;
  readonly verdict: string;
  readonly verdictWord: string;
  readonly notesLabel: string;
  readonly notes: string;
  readonly nowLabel: string;
  readonly now: string;
  readonly sourceLabel: string;
  /** Titles and addresses in turn, one a line. */
  readonly sources: string;
  readonly checked: string;
};

function pairs(lines: readonly string[]): {title: string; url: string}[] {
  return lines.flatMap((title, index) => (index % 2 === 0 ? [{title, url: lines[index + 1] ?? ''}] : []));
}

/** What the notes say, what holds now, and where that is written. */
export function NotesAndNow(props: Props): ReactNode {
  const label = useId();
  return (
    <div role="note" className={styles.block} id={props.id} aria-labelledby={label} data-verdict={props.verdict}>
      <p className={styles.heading}>
        <strong id={label}>{props.heading}</strong> <span className={styles.verdict}>{props.verdictWord}</span>
      </p>
      <dl className={styles.pairs}>
        <dt>{props.notesLabel}</dt>
        <dd className={styles.notes}>{props.notes}</dd>
        <dt>{props.nowLabel}</dt>
        <dd>{inline(props.now)}</dd>
      </dl>
      <p className={styles.sources}>
        {props.sourceLabel}:{' '}
        {pairs(props.sources.split('\n')).map(({title, url}, index) => (
          <span key={url}>
            {index > 0 && ' · '}
            <Link to={url}>{title}</Link>
          </span>
        ))}{' '}
        ({props.checked})
      </p>
    </div>
  );
}
