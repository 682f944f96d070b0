import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import styles from './Field.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly ChoiceGroup[];
  readonly onChange: (value: string) => void;
}

/** The browser's own menu under a small label: it works with keys, on a phone, and with every screen reader. */
export function SelectField({label, value, groups, onChange}: Props): ReactNode {
  const id = useId();
  return (
    <div className={clsx(styles.field, styles.chooser)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.control}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}>
        {groups
          .filter(({choices}) => choices.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}
