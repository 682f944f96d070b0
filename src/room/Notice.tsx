import type {ReactNode} from 'react';
import {Button} from '../parts/Button';
import type {MenuItem} from '../parts/Menu';
import {words} from '../words/room';
import {inline} from './inline';
import styles from './Room.module.css';
import type {Message} from './share';

interface Props {
  readonly message: Message | undefined;
  readonly instead: MenuItem | undefined;
  readonly onClose: (() => void) | undefined;
}

/** What the frame has to say. The empty region is always there: a region that comes with its text is often not spoken. */
export function Notice({message, instead, onClose}: Props): ReactNode {
  return (
    <div
      role="status"
      className={styles.notice}
      data-shown={message === undefined ? undefined : message.done ? 'done' : 'told'}>
      {message && (
        <>
          <span className={styles.noticeText}>{inline(message.sentence)}</span>
          {message.text !== undefined && (
            <textarea
              readOnly
              rows={2}
              className={styles.byHand}
              value={message.text}
              aria-label={words.copyByHand}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
            />
          )}
          {message.tooLong && instead && <Button onClick={instead.run}>{instead.label}</Button>}
          {onClose && !message.done && (
            <Button look="link" onClick={onClose}>
              {words.close}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
