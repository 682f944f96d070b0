import {useEffect, useState} from 'react';
import type {RefObject} from 'react';

/** `rest`: CSS decides (hover, focus). `pinned`: opened by a tap. `dismissed`: closed by Escape or a second tap, until the reader comes back. */
export type HintState = 'rest' | 'pinned' | 'dismissed';

interface Dismissal {
  readonly state: HintState;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly togglePin: () => void;
}

/** Closing of a card: by Escape from anywhere while it is open, by a press elsewhere when it is pinned, by a second tap. */
export function useDismissal(hint: RefObject<HTMLElement | null>): Dismissal {
  const [state, setState] = useState<HintState>('rest');
  const [near, setNear] = useState(false);
  const listening = near || state === 'pinned';

  useEffect(() => {
    if (!listening) return;
    const onKeyDown = ({key}: KeyboardEvent) => {
      if (key === 'Escape') setState('dismissed');
    };
    const onPointerDown = ({target}: PointerEvent) => {
      if (!(target instanceof Node && hint.current?.contains(target))) setState('rest');
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [listening, hint]);

  return {
    state,
    enter: () => {
      setNear(true);
    },
    leave: () => {
      setNear(false);
      setState((now) => (now === 'dismissed' ? 'rest' : now));
    },
    togglePin: () => {
      setState((now) => (now === 'pinned' ? 'dismissed' : 'pinned'));
    },
  };
}
