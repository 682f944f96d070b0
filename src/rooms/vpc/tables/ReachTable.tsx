import {useMemo, type ReactNode} from 'react';
import type {Verdict} from '../../../engines/vpc/answer';
import type {FigureFlow} from '../../../engines/vpc/fence/figure';
import type {Model} from '../../../engines/vpc/model';
import {Table} from '../../../parts/Table';
import {words as vpcWords} from '../../../words/vpc';
import {words} from '../../../words/vpc-figure';
import {reachOf} from './reach';
import styles from './tables.module.css';

const SIGNS: Readonly<Record<Verdict, string>> = {delivered: '✓', dropped: '✕', unknown: '?'};

interface Props {
  readonly model: Model;
  readonly flow: FigureFlow;
  readonly onPair: (from: string, to: string) => void;
}

/** Everybody to everybody, by the flow's protocol and port. A cell leads to its trace. */
export function ReachTable({model, flow: {protocol, port}, onPair}: Props): ReactNode {
  const {ends, cells, all} = useMemo(
    () => reachOf(model, port === undefined ? {protocol} : {protocol, port}),
    [model, protocol, port],
  );
  const traffic = [vpcWords.protocol(protocol), port].filter((part) => part !== undefined).join(' ');
  if (ends.length === 0) return <p>{words.flow.nothingChosen}</p>;
  return (
    <>
      <Table
        wide
        caption={words.tables.reach(traffic)}
        head={[words.tables.reachCorner, ...ends.map(({label}) => label)]}
        rows={ends.map((from, row) => ({
          key: from.id,
          cells: [
            from.label,
            ...ends.map((to, column) => {
              const verdict = cells[row]?.[column];
              if (!verdict) return <span key={to.id}>–</span>;
              return (
                <button
                  key={to.id}
                  type="button"
                  className={styles.cell}
                  data-verdict={verdict}
                  aria-label={words.tables.reachCell(from.label, to.label, vpcWords.verdictWord[verdict])}
                  onClick={() => {
                    onPair(from.id, to.id);
                  }}>
                  <span aria-hidden="true">{SIGNS[verdict]}</span> {vpcWords.verdictWord[verdict]}
                </button>
              );
            }),
          ],
        }))}
      />
      <p className={styles.hint}>
        {words.tables.reachHint}
        {all > ends.length && ` ${words.tables.reachCut(ends.length, all)}`}
      </p>
    </>
  );
}
