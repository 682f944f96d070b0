import {writeFileSync} from 'node:fs';
import {lockFile, lockedAddresses, presentAddresses} from '../checks/addresses';

/** `npm run lock`: adds new pages, headings and figures to the list of published addresses; never takes one away. */
const all = [...new Set([...lockedAddresses(), ...presentAddresses()])].sort();
const added = all.length - lockedAddresses().length;
writeFileSync(
  lockFile,
  `# Published addresses: a link to any of them must work for ever. Only ever added to (npm run lock).\n${all.join('\n')}\n`,
);
console.log(`${added} added, ${all.length} in all`);
