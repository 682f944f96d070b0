import {memo, useEffect, useRef, type NamedExoticComponent, type ReactNode} from 'react';
import {useAddressBar} from '../address-bar';
import {bringToLife} from './bring-to-life';
import type {IslandProps, Load} from './types';

/** Controls are hidden or inert in the static HTML. From here on what is done to them will happen, if a moment later. */
function offer(place: HTMLElement): void {
  place.dataset['script'] = '';
  for (const inert of place.querySelectorAll('[inert]')) inert.removeAttribute('inert');
}

const NOTHING = {__html: ''};

/**
 * In the browser: the figure's static HTML as it came, alive once the reader is there.
 * React leaves the inside of `dangerouslySetInnerHTML` alone on hydration, so no script of the room is needed to show it.
 */
export function island<Props extends IslandProps>(load: Load<Props>): NamedExoticComponent<Props> {
  function Island(props: Props): ReactNode {
    const place = useRef<HTMLDivElement>(null);
    const first = useRef(props);
    const address = useAddressBar();
    useEffect(() => {
      const element = place.current;
      if (!element) return undefined;
      offer(element);
      return bringToLife(element, load, first.current, address);
    }, [address]);
    return <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />;
  }
  // A page renders its figures anew at every change of the address; none of it concerns the island.
  return memo(Island, () => true);
}
