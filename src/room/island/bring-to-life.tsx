import {useEffect, type ReactNode} from 'react';
import {createRoot, hydrateRoot, type Root} from 'react-dom/client';
import {isEmpty, readLink} from '../address';
import {AddressBarContext, type AddressBar} from '../address-bar';
import {record} from './input-replay';
import type {IslandProps, Load} from './types';
import {onTouch, onWake} from './wake';

/** Runs once all of the room is hydrated and listens. A wrapper, not a sibling: siblings would change the ids that the static HTML has. */
function Awake({run, children}: {readonly run: () => void; readonly children: ReactNode}): ReactNode {
  useEffect(() => {
    run();
  }, [run]);
  return children;
}

/**
 * Fetches a room's code when it is wanted and lets React take over the static figure, or, where a page was reached without
 * static HTML, draw it. Returns what ends it all.
 */
export function bringToLife<Props extends IslandProps>(
  place: HTMLElement,
  load: Load<Props>,
  props: Props,
  address: AddressBar,
): () => void {
  const replay = record(place);
  let root: Root | undefined;
  let stopWaiting: (() => void) | undefined;
  let state: 'asleep' | 'coming' | 'ended' = 'asleep';

  const come = () => {
    if (state !== 'asleep') return;
    state = 'coming';
    load().then(
      (Room) => {
        if (state === 'ended') return;
        replay.stop();
        const room = (
          <AddressBarContext value={address}>
            <Awake run={replay.run}>
              <Room {...props} />
            </Awake>
          </AddressBarContext>
        );
        const options = {identifierPrefix: props.id};
        if (place.firstChild) root = hydrateRoot(place, room, options);
        else {
          root = createRoot(place, options);
          root.render(room);
        }
      },
      () => {
        if (state === 'ended') return;
        // The chunk did not come: the static figure stays, and whoever touches it tries again.
        state = 'asleep';
        stopWaiting = onTouch(place, come);
      },
    );
  };
  const asked = () => !isEmpty(readLink(address.search(), props.id));
  const stopListening = address.listen(() => {
    if (asked()) come();
  });
  if (!place.firstChild || asked()) come();
  else stopWaiting = onWake(place, come);

  return () => {
    state = 'ended';
    stopWaiting?.();
    stopListening();
    replay.stop();
    // Not while React is still busy with the page that is left.
    setTimeout(() => root?.unmount());
  };
}
