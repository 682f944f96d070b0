import {useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './Room.module.css';

/** Speaks a sentence when it changes; what stands on the page at first is read there, not spoken. */
export function Announcer({sentence}: {readonly sentence: string}): ReactNode {
  const [spoken, setSpoken] = useState('');
  const previous = useRef(sentence);
  useEffect(() => {
    if (previous.current === sentence) return;
    previous.current = sentence;
    setSpoken(sentence);
  }, [sentence]);
  return (
    <div role="status" aria-live="polite" className={styles.spoken}>
      {spoken}
    </div>
  );
}
