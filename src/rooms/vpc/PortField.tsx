import {useId, useState, type ReactNode} from 'react';
import {hasPorts, protocols as known} from '../../engines/net/protocol';
import type {FigureFlow} from '../../engines/vpc/fence/figure';
import fields from '../../parts/Field.module.css';
import {words as vpcWords} from '../../words/vpc';
import {words} from '../../words/vpc-figure';
import styles from './Panel.module.css';

/** Offered besides the one in use; any number may come from a fence or a link. */
const USUAL_PROTOCOLS: readonly number[] = [known.tcp, known.udp, known.icmp];

/** Ports that a reader of these pages meets: offered while typing. */
const USUAL_PORTS = [22, 53, 80, 443, 2049, 3306, 3389, 5432, 6379, 8080];

const portOf = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;

interface Props {
  readonly flow: FigureFlow;
  readonly onChange: (change: Partial<FigureFlow>) => void;
}

/** Protocol and port in one box. A number out of range is said to be so, and the last good one stays in force. */
export function PortField({flow: {protocol, port}, onChange}: Props): ReactNode {
  const [text, setText] = useState(String(port ?? ''));
  const [shown, setShown] = useState(port);
  if (shown !== port) {
    setShown(port);
    if (portOf(text) !== port) setText(String(port ?? ''));
  }
  const listId = useId();
  const wrong = hasPorts(protocol) && portOf(text) === undefined;
  const protocols = [...new Set([...USUAL_PROTOCOLS, protocol])];
  return (
    <div role="group" aria-label={words.flow.port} className={fields.field}>
      <span className={fields.label}>{words.flow.port}</span>
      <span className={styles.port}>
        <select
          className={fields.control}
          aria-label={words.flow.protocol}
          value={protocol}
          onChange={(event) => {
            onChange({protocol: Number(event.target.value)});
          }}>
          {protocols.map((number) => (
            <option key={number} value={number}>
              {vpcWords.protocol(number)}
            </option>
          ))}
        </select>
        {hasPorts(protocol) && (
          <>
            <input
              className={fields.control}
              aria-label={words.flow.port}
              aria-invalid={wrong || undefined}
              title={wrong ? words.flow.portOutOfRange : undefined}
              inputMode="numeric"
              maxLength={5}
              list={listId}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                const next = portOf(event.target.value);
                if (next !== undefined && next !== port) onChange({port: next});
              }}
            />
            <datalist id={listId}>
              {USUAL_PORTS.map((number) => (
                <option key={number} value={number} />
              ))}
            </datalist>
          </>
        )}
      </span>
      {wrong && (
        <span role="alert" className={styles.wrong}>
          {words.flow.portOutOfRange}
        </span>
      )}
    </div>
  );
}
