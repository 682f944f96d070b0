import type {ReactNode} from 'react';
import {words} from '../words/room';
import {inline} from './inline';
import styles from './Room.module.css';

/** A number or rule that the figure relies on, already in the page's words. */
export interface RoomFact {
  readonly text: string;
  readonly source: {readonly title: string; readonly url: string};
  /** ISO date on which a person read the source. */
  readonly checkedOn: string;
}

/** Rooms may live outside the site's React root, where its links are not to be had; other sites need no router. */
const Outward = ({to, children}: {readonly to: string; readonly children: string}): ReactNode => (
  // eslint-disable-next-line @docusaurus/no-html-links -- see above
  <a href={to} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);

export function FactsList({facts}: {readonly facts: readonly RoomFact[]}): ReactNode {
  return (
    <details className={styles.facts}>
      <summary>{words.facts}</summary>
      <ul>
        {facts.map(({text, source, checkedOn}) => (
          <li key={text}>
            {inline(text)} <Outward to={source.url}>{source.title}</Outward>, {words.factChecked(checkedOn)}
          </li>
        ))}
      </ul>
    </details>
  );
}
