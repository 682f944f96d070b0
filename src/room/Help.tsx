import {Fragment, type ReactNode} from 'react';
import {words} from '../words/room';
import type {KeyHelp} from './keys';
import styles from './Room.module.css';

/** One line of keyboard help, printed from the map that answers the keys. */
export function Help({help}: {readonly help: readonly KeyHelp[]}): ReactNode {
  if (help.length === 0) return <span />;
  return (
    <p className={styles.help}>
      <span className={styles.spoken}>{words.keyboard}: </span>
      {help.map(({keys, text}, index) => (
        <Fragment key={text}>
          {index > 0 && ' · '}
          {keys.map((key) => (
            <Fragment key={key}>
              <kbd>{key}</kbd>{' '}
            </Fragment>
          ))}
          {text}
        </Fragment>
      ))}
    </p>
  );
}
