import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {useId, useRef, useState} from 'react';
import type {CSSProperties, MouseEvent, PointerEvent, ReactNode} from 'react';
import styles from './Hint.module.css';
import {useDismissal} from './useDismissal';

type Props = {
  /** Where the link leads: the whole of it without JavaScript, the end of the card with it. */
  readonly href: string;
  readonly label: ReactNode;
  readonly kind: 'fact' | 'term';
  readonly children: ReactNode;
};

/** Pixels between the card and the edge of the window. */
const MARGIN = 12;
/** Pixels at the top of the window that belong to the navigation bar. */
const BAR = 72;

interface Place {
  /** Pixels sideways, so that the card stays inside the window. */
  readonly shift: number;
  /** Under the word where there is no room above it. */
  readonly below: boolean;
}

const AT_REST: Place = {shift: 0, below: false};

function placeOf(card: HTMLElement): Place {
  const {left, right, top} = card.getBoundingClientRect();
  const over = right - (document.documentElement.clientWidth - MARGIN);
  const shift = over > 0 ? -over : Math.max(0, MARGIN - left);
  return {shift, below: top < BAR};
}

/**
 * A word with a card. It is a plain link first: the card opens on hover and focus by CSS alone, and a tap opens the card
 * instead of following the link. Escape closes it. The card is out of the flow, so nothing on the page moves.
 */
export function Hint({href, label, kind, children}: Props): ReactNode {
  const id = useId();
  const hint = useRef<HTMLSpanElement>(null);
  const card = useRef<HTMLSpanElement>(null);
  const byFinger = useRef(false);
  const [{shift, below}, setPlace] = useState(AT_REST);
  const {state, enter, leave, togglePin} = useDismissal(hint);

  const open = () => {
    enter();
    setPlace(AT_REST);
    requestAnimationFrame(() => {
      if (card.current) setPlace(placeOf(card.current));
    });
  };
  const onPointerDown = ({pointerType}: PointerEvent) => {
    byFinger.current = pointerType !== 'mouse';
  };
  const onClick = (event: MouseEvent) => {
    // A click without a count is the Enter key: it follows the link.
    if (!byFinger.current || event.detail === 0) return;
    event.preventDefault();
    open();
    togglePin();
  };

  return (
    <span ref={hint} className={clsx(styles.hint)} data-state={state} onPointerEnter={open} onPointerLeave={leave}>
      <Link
        to={href}
        className={clsx(kind === 'fact' ? styles.fact : styles.term)}
        aria-describedby={id}
        onPointerDown={onPointerDown}
        onClick={onClick}
        onFocus={open}
        onBlur={leave}>
        {label}
      </Link>
      <span
        ref={card}
        id={id}
        role="tooltip"
        data-below={below}
        className={clsx(styles.card)}
        style={{'--shift': `${String(shift)}px`} as CSSProperties}>
        {children}
      </span>
    </span>
  );
}
