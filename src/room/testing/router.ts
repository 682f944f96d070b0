import {createMemoryHistory, type MemoryHistory} from 'history';

let current: MemoryHistory = createMemoryHistory();

/** Stands in for `@docusaurus/router`: a history that a test can read and move. */
export const useHistory = (): MemoryHistory => current;
export const useLocation = (): MemoryHistory['location'] => current.location;

export function goTo(path: string): MemoryHistory {
  current = createMemoryHistory({initialEntries: [path]});
  return current;
}
