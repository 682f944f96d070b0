import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {onKeys} from '../room/keys';
import {Button} from './Button';
import {menuKeys} from './menu-keys';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  readonly label: ReactNode;
  readonly name: string;
  readonly items: readonly MenuItem[];
}

const entries = (list: HTMLElement | null): readonly HTMLElement[] =>
  Array.from(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);

function move(list: HTMLElement, by: number): void {
  const all = entries(list);
  const at = all.findIndex((entry) => entry === document.activeElement);
  all.at((at + by) % all.length)?.focus();
}

/** A button with a menu under it, by the ARIA menu-button pattern. */
export function Menu({label, name, items}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const buttonId = useId();
  const listId = useId();

  const close = () => {
    setOpen(false);
    document.getElementById(buttonId)?.focus();
  };

  useEffect(() => {
    if (!open) return undefined;
    const [first] = entries(place.current);
    first?.focus();
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
    };
  }, [open]);

  const keys = onKeys(menuKeys, {
    next: (list) => {
      move(list, 1);
    },
    previous: (list) => {
      move(list, -1);
    },
    first: (list) => {
      entries(list).at(0)?.focus();
    },
    last: (list) => {
      entries(list).at(-1)?.focus();
    },
    close,
    leave: () => {
      setOpen(false);
      return false;
    },
  });

  return (
    <div ref={place} className={styles.place}>
      <Button
        id={buttonId}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => {
          setOpen(!open);
        }}>
        {label}
      </Button>
      {open && (
        <div id={listId} role="menu" tabIndex={-1} aria-label={name} className={styles.list} onKeyDown={keys}>
          {items.map(({id, label: text, run}) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                close();
                run();
              }}>
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
