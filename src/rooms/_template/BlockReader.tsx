import {useId, type ReactNode} from 'react';
import {formatAddress} from '../../engines/net/address';
import {formatCidr} from '../../engines/net/cidr';
import {parseIpv4} from '../../engines/net/ipv4';
import {reservedPerSubnet, subnetPrefix} from '../../facts/vpc';
import field from '../../parts/Field.module.css';
import {Table} from '../../parts/Table';
import {Announcer} from '../../room/Announcer';
import {useHydrated} from '../../room/hydrated';
import {inline} from '../../room/inline';
import {words} from '../../words/template';
import {BitRows} from './BitRows';
import {blockAt, type Block} from './block';
import styles from './BlockReader.module.css';
import {LONGEST_PREFIX, type BlockAction, type BlockState} from './state';

/** The block in words, line by line: what the table shows and the export holds. */
export function rowsOf({cidr, first, last, size, usable}: Block): readonly (readonly [label: string, value: string])[] {
  const {min, max} = subnetPrefix.value;
  return [
    [words.rows.block, `\`${formatCidr(cidr)}\``],
    [words.rows.first, `\`${formatAddress(first)}\``],
    [words.rows.last, `\`${formatAddress(last)}\``],
    [words.rows.size, words.count(size)],
    [words.rows.usable, usable === null ? words.notASubnet(min, max) : words.count(usable)],
  ];
}

interface Props {
  readonly state: BlockState;
  readonly dispatch: (action: BlockAction) => void;
}

/** An address and a prefix length in, the block out. What is no address yet is said so; the picture waits. */
export function BlockReader({state: {address, prefix}, dispatch}: Props): ReactNode {
  const addressId = useId();
  const prefixId = useId();
  const ready = useHydrated();
  const parsed = parseIpv4(address);
  const block = parsed === undefined ? undefined : blockAt(parsed, prefix);
  const bits = words.bits(prefix, LONGEST_PREFIX - prefix);
  return (
    <div className={styles.body}>
      <div className={styles.controls} inert={!ready}>
        <div className={field.field}>
          <label htmlFor={addressId} className={field.label}>
            {words.address}
          </label>
          <input
            id={addressId}
            className={field.control}
            value={address}
            aria-invalid={parsed === undefined || undefined}
            onChange={(event) => {
              dispatch({type: 'address', text: event.target.value});
            }}
          />
        </div>
        <div className={field.field}>
          <label htmlFor={prefixId} className={field.label}>
            {words.prefix} /{prefix}
          </label>
          <input
            id={prefixId}
            type="range"
            min={0}
            max={LONGEST_PREFIX}
            value={prefix}
            onChange={(event) => {
              dispatch({type: 'prefix', length: Number(event.target.value)});
            }}
          />
        </div>
      </div>
      {block && parsed !== undefined ? (
        <div className={styles.answer}>
          <div>
            <BitRows address={parsed} prefix={prefix} label={bits} />
            <p className={styles.legend}>{bits}</p>
          </div>
          <Table
            caption={words.caption}
            head={[words.what, words.value]}
            rows={rowsOf(block).map(([label, value]) => ({key: label, cells: [label, inline(value)]}))}
          />
          <Announcer sentence={`${words.rows.size}: ${words.count(block.size)}`} />
        </div>
      ) : (
        <p role="alert" className={styles.wrong}>
          {inline(words.notAnAddress)}
        </p>
      )}
      <p className={styles.legend}>{words.reserved(reservedPerSubnet.value)}</p>
    </div>
  );
}
