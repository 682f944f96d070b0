import {useSyncExternalStore} from 'react';

const never = (): (() => void) => () => undefined;

/** False in the static HTML and in the first render after it; controls stay out of the way until then. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
