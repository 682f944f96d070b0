import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import styles from './Table.module.css';

export interface Row {
  readonly key: string;
  /** The first cell names the row; with fewer cells than the head has, the last one reaches to the end. */
  readonly cells: readonly ReactNode[];
  /** The row that decided. */
  readonly lit?: boolean;
}

interface Props {
  readonly caption: ReactNode;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** May be wider than its place: it then scrolls, and keys can reach it. */
  readonly wide?: boolean;
}

export function Table({caption, head, rows, wide = false}: Props): ReactNode {
  const captionId = useId();
  const table = (
    <table className={styles.table}>
      <caption id={captionId} className={styles.caption}>
        {caption}
      </caption>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({key, cells, lit}) => (
          <tr key={key} className={clsx(lit && styles.lit)} data-lit={lit || undefined}>
            {cells.map((cell, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              const isLast = index === cells.length - 1;
              return (
                <Cell
                  key={index}
                  scope={index === 0 ? 'row' : undefined}
                  colSpan={isLast && cells.length < head.length ? head.length - index : undefined}>
                  {cell}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!wide) return table;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys; a group, for many regions would crowd the page's landmarks
    <div role="group" aria-labelledby={captionId} tabIndex={0} className={styles.scroll}>
      {table}
    </div>
  );
}
