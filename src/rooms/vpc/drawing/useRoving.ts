import {useState, type KeyboardEvent} from 'react';
import {nextIn, type Side} from '../../../diagram/geometry';
import type {Part} from '../layout/types';

interface Roving {
  /** Key of the part that the tab key reaches. */
  readonly current: string | null;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>, part: Part) => void;
}

const sides: Readonly<Record<string, Side>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One tab stop for all parts: arrows go to the nearest part in that direction, Home and End to the first and last, Esc leaves. */
export function useRoving(parts: readonly Part[], first: string | null, select: (part: Part) => void): Roving {
  const [chosen, setChosen] = useState<string | null>(null);
  const known = (key: string | null): key is string => parts.some((part) => part.key === key);
  const current = known(chosen) ? chosen : known(first) ? first : (parts[0]?.key ?? null);

  const onKeyDown = (event: KeyboardEvent<SVGGElement>, part: Part): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const {key, currentTarget} = event;
    if (key === 'Enter' || key === ' ') select(part);
    else if (key === 'Escape') {
      // Others may close something at the same time.
      currentTarget.blur();
      event.preventDefault();
      return;
    } else {
      const next = target(key, part, parts);
      if (next === undefined) return;
      if (next) focus(currentTarget, next.key);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return {current, onFocus: setChosen, onKeyDown};
}

/** `undefined`: not a key of ours. `null`: nothing lies there. */
function target(key: string, part: Part, parts: readonly Part[]): Part | null | undefined {
  if (key === 'Home') return parts[0] ?? null;
  if (key === 'End') return parts[parts.length - 1] ?? null;
  const side = sides[key];
  if (!side) return undefined;
  const index = nextIn(
    parts.map(({spot}) => spot),
    part.spot,
    side,
  );
  return index === null ? null : (parts[index] ?? null);
}

function focus(from: SVGGElement, key: string): void {
  const all = from.ownerSVGElement?.querySelectorAll<SVGGElement>('[data-part]') ?? [];
  [...all].find((each) => each.dataset['part'] === key)?.focus();
}
