import type {ReactNode} from 'react';
import styles from './BlockReader.module.css';
import {layoutBits} from './layout';

interface Props {
  readonly address: number;
  readonly prefix: number;
  readonly label: string;
}

/** The address bit by bit: filled boxes are the network's, outlined ones the host's. */
export function BitRows({address, prefix, label}: Props): ReactNode {
  const {width, height, cell, bits, octets} = layoutBits(address, prefix);
  return (
    <svg role="img" aria-label={label} viewBox={`-1 -1 ${width + 2} ${height + 2}`} className={styles.bits}>
      {bits.map(({x, y, side, value}) => (
        <g key={`${x} ${y}`} className={styles[side]}>
          <rect x={x} y={y} width={cell} height={cell} rx={4} />
          <text x={x + cell / 2} y={y + cell / 2} dominantBaseline="central" textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
      {octets.map(({x, y, text}) => (
        <text key={y} x={x} y={y} dominantBaseline="central" textAnchor="end" className={styles.octet}>
          {text}
        </text>
      ))}
    </svg>
  );
}
