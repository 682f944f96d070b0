import type {ReactNode} from 'react';
import {Button} from '../../parts/Button';
import {Table} from '../../parts/Table';
import {inline} from '../../room/inline';
import {words} from '../../words/vpc-figure';
import type {Inspection, Listing} from './inspect/inspection';
import styles from './Inspector.module.css';

export const ListingTable = ({
  listing,
  wide = false,
}: {
  readonly listing: Listing;
  readonly wide?: boolean;
}): ReactNode => (
  <Table
    caption={inline(listing.caption)}
    head={listing.head}
    wide={wide}
    rows={listing.rows.map((row) => ({...row, cells: row.cells.map((cell) => inline(cell))}))}
  />
);

interface Props {
  readonly inspection: Inspection;
  readonly onEnd: ((change: {readonly from?: string; readonly to?: string}) => void) | undefined;
  /** Absent where nobody chose it: it then cannot be closed. */
  readonly onClose: (() => void) | undefined;
}

/** The settings of the part that the reader chose. */
export function Inspector({inspection, onEnd, onClose}: Props): ReactNode {
  const {kind, name, properties, remarks, tables, end} = inspection;
  const {source, destination} = end ?? {};
  return (
    <div
      role="group"
      className={onClose ? styles.inspector : `${styles.inspector} ${styles.unasked}`}
      aria-label={`${words.inspect.kinds[kind]} ${name ?? ''}`.trim()}>
      <div className={styles.top}>
        <p className={styles.name}>
          {words.inspect.kinds[kind]} {name !== undefined && <code>{name}</code>}
        </p>
        {onEnd && source !== undefined && (
          <Button
            onClick={() => {
              onEnd({from: source});
            }}>
            {words.flow.asSource}
          </Button>
        )}
        {onEnd && destination !== undefined && (
          <Button
            onClick={() => {
              onEnd({to: destination});
            }}>
            {words.flow.asDestination}
          </Button>
        )}
        {onClose && (
          <Button
            look="link"
            className={styles.close}
            aria-label={words.inspect.close}
            title={words.inspect.close}
            onClick={onClose}>
            ✕
          </Button>
        )}
      </div>
      {properties.length > 0 && (
        <dl className={styles.properties}>
          {properties.map(([label, value]) => (
            <div key={label}>
              <dt>{words.inspect.labels[label]}</dt>
              <dd>{inline(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {inline(remark)}
        </p>
      ))}
      {tables.length > 0 && (
        <div className={styles.tables}>
          {tables.map((listing) => (
            <ListingTable key={listing.caption} listing={listing} />
          ))}
        </div>
      )}
    </div>
  );
}
