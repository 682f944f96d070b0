import {useState, type ReactNode} from 'react';
import {Button} from '../../parts/Button';
import fields from '../../parts/Field.module.css';
import {inline} from '../../room/inline';
import {words} from '../../words/vpc-figure';
import styles from './Panel.module.css';

interface Props {
  readonly label: string;
  /** Takes the text over, or says why not. */
  readonly onUse: (text: string) => string | undefined;
  readonly onClose: () => void;
}

/** An end that no menu lists: an address typed by hand. */
export function AddressForm({label, onUse, onClose}: Props): ReactNode {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  return (
    <form
      className={styles.address}
      onSubmit={(event) => {
        event.preventDefault();
        const refused = onUse(text.trim());
        setWrong(refused);
        if (refused === undefined) onClose();
      }}>
      <label className={fields.field}>
        <span className={fields.label}>
          {label}: {words.flow.address}
        </span>
        <input
          className={fields.control}
          value={text}
          // The form opens because the reader asked to type.
          // eslint-disable-next-line jsx-a11y/no-autofocus -- opened by the reader's own choice, and focus would be lost otherwise
          autoFocus
          aria-invalid={wrong !== undefined || undefined}
          placeholder="203.0.113.9"
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
      </label>
      <Button onClick={(event) => event.currentTarget.form?.requestSubmit()}>{words.flow.useAddress}</Button>
      {wrong !== undefined && (
        <p role="alert" className={styles.wrong}>
          {inline(wrong)}
        </p>
      )}
    </form>
  );
}
