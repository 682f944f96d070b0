import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Hint} from './Hint';
import styles from './Hint.module.css';
import {inline} from './inline';

/** What the remark plugin writes. Authors write `<Term of="…" />` or put their own word between the tags. */
type Props = {
  readonly term?: string;
  readonly other: string;
  readonly otherLang: string;
  readonly text: string;
  readonly page: string;
  readonly more: string;
  readonly children?: ReactNode;
};

/** One term of the glossary; its explanation on hover, focus and tap. */
export function Term({term, other, otherLang, text, page, more, children}: Props): ReactNode {
  return (
    <Hint href={page} kind="term" label={children ?? term}>
      <strong className={styles.line} lang={otherLang}>
        {other}
      </strong>
      <span className={styles.line}>{inline(text)}</span>
      <Link to={page} tabIndex={-1} className={clsx(styles.link)}>
        {more}
      </Link>
    </Hint>
  );
}
