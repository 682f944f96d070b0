import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Hint} from './Hint';
import styles from './Hint.module.css';

/** What the remark plugin writes. Authors write `<Fact of="…" />`. */
type Props = {
  readonly value: string;
  readonly code?: string;
  readonly label: string;
  readonly title: string;
  readonly url: string;
  readonly note: string;
};

/** One number with its unit; source and dates on hover, focus and tap. */
export function Fact({value, code, label, title, url, note}: Props): ReactNode {
  return (
    <Hint href={url} kind="fact" label={code ? <code>{value}</code> : value}>
      <span className={styles.line}>
        {label}:{' '}
        <Link to={url} tabIndex={-1}>
          {title}
        </Link>
      </span>
      <span className={styles.quiet}>{note}</span>
    </Hint>
  );
}
