import {useHistory} from '@docusaurus/router';
import {createContext, useMemo} from 'react';

/** The little that a room needs of the browser's address. */
export interface AddressBar {
  readonly search: () => string;
  readonly replaceSearch: (search: string) => void;
  readonly listen: (changed: () => void) => () => void;
}

/** For the static HTML: there is no address yet, and none to write. */
const noAddress: AddressBar = {
  search: () => '',
  replaceSearch: () => undefined,
  listen: () => () => undefined,
};

/** How a room that lives in a React root of its own (see `island`) reaches the page's router. */
export const AddressBarContext = createContext(noAddress);

/** The spread keeps path, hash and router state: without it the page jumps to its top. */
export function useAddressBar(): AddressBar {
  const history = useHistory();
  return useMemo(
    () => ({
      search: () => history.location.search,
      replaceSearch: (search) => {
        history.replace({...history.location, search});
      },
      listen: (changed) => history.listen(changed),
    }),
    [history],
  );
}
