import type {ReactNode} from 'react';
import {Table} from '../../../parts/Table';
import {inline} from '../../../room/inline';
import {words as vpcWords} from '../../../words/vpc';
import {words} from '../../../words/vpc-figure';
import {ListingTable} from '../Inspector';
import {litBy} from '../inspect/lit';
import type {Outcome} from '../outcome';
import type {VpcAction, VpcState} from '../state';
import {stepGroups} from '../steps';
import {networkListings} from './network';
import {ReachTable} from './ReachTable';
import styles from './tables.module.css';

interface Props {
  readonly title: string;
  readonly state: VpcState;
  readonly outcome: Outcome | undefined;
  readonly dispatch: (action: VpcAction) => void;
}

/** In the drawing's place: the same state as tables. */
export function Tables({title, state, outcome, dispatch}: Props): ReactNode {
  const {model, flow, view} = state;
  if (view === 'reach' && flow) {
    return (
      <div className={styles.tables}>
        <ReachTable
          model={model}
          flow={flow}
          onPair={(from, to) => {
            dispatch({type: 'ask', change: {from, to}});
          }}
        />
      </div>
    );
  }
  const groups = outcome ? stepGroups(outcome, {model, answer: outcome.answer}) : [];
  const rows = groups.flatMap(({leg, steps}) =>
    steps.map(({index, outcome: result, text}) => ({
      key: String(index),
      cells: [index + 1, vpcWords.leg[leg], ...[text.title, text.detail, text.chip].map((part) => inline(part))],
      lit: result !== 'pass',
    })),
  );
  return (
    <div className={styles.tables}>
      {outcome && <Table wide caption={inline(words.tables.hops(title))} head={words.tables.hopHead} rows={rows} />}
      {networkListings(model, litBy(outcome?.answer ?? null)).map((listing) => (
        <ListingTable key={listing.caption} listing={listing} wide />
      ))}
    </div>
  );
}
