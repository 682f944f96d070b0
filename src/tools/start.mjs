// `npm start`: installs what is missing, builds both languages, serves them and says where.
import {ensureInstalled} from './install.mjs';
import {say, stop} from './say.mjs';

const base = `/${(process.env.BASE_URL ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

await ensureInstalled();
const {buildSite} = await import('./build.mjs');
const {serve} = await import('./serve.mjs');
await buildSite().catch((error) => stop(error.message));
const {address} = await serve({folder: 'build', port: Number(process.env.PORT ?? 3000), base}).catch((error) =>
  stop(error.message),
);
say(`\n  AWS 그림 노트   ${address}`);
say(`  English        ${address}en/`);
say('  Stop with Ctrl-C.\n');
