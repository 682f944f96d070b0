// `npm run dev`: the author's live server, one language at a time (`npm run dev -- --locale en` for the other).
import {ensureInstalled} from './install.mjs';
import {bin, run} from './run.mjs';

await ensureInstalled();
const {prepareFont} = await import('./font.mjs');
await prepareFont();
await run(bin('docusaurus'), ['start', ...process.argv.slice(2)]).catch((error) => process.exit(error.code ?? 1));
