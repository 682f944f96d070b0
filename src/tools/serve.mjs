// Serves a built site as a good host would: compressed, long-lived assets, the right page for what is not there.
import {existsSync, readFileSync} from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from './run.mjs';

const year = 31_536_000;

/** Answers with the page of the language that was asked for. */
function notFound(folder, base) {
  const page = (name) => (existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name)) : 'Not found');
  const korean = page('404.html');
  const english = page('en/404.html');
  return (request, response) => {
    response.writeHead(404, {'content-type': 'text/html; charset=utf-8'});
    response.end(request.url?.startsWith(`${base}en/`) ? english : korean);
  };
}

/** A request handler for the site in `folder`, living under `base` (which starts and ends with a slash). */
async function handler(folder, base) {
  const {default: sirv} = await import('sirv');
  const missing = notFound(folder, base);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    onNoMatch: missing,
    setHeaders(response, pathname) {
      const fingerprinted = pathname.startsWith('/assets/');
      response.setHeader('cache-control', fingerprinted ? `public, max-age=${year}, immutable` : 'no-cache');
    },
  });
  return (request, response) => {
    if (base !== '/' && !request.url.startsWith(base)) {
      if (`${request.url}/` === base || request.url === '/') {
        response.writeHead(302, {location: base}).end();
        return;
      }
      missing(request, response);
      return;
    }
    request.url = request.url.slice(base.length - 1);
    const [pathname, query] = request.url.split('?');
    const isFolder = !pathname.endsWith('/') && existsSync(path.join(folder, decodePath(pathname), 'index.html'));
    if (isFolder) {
      response.writeHead(301, {location: `${base}${pathname.slice(1)}/${query ? `?${query}` : ''}`}).end();
      return;
    }
    files(request, response);
  };
}

function decodePath(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Listens on the wanted port or the next free one; resolves with the server and its address. */
export async function serve({folder, port = 3000, base = '/', tries = 50}) {
  const handle = await handler(path.resolve(root, folder), base);
  for (let wanted = port; wanted < port + tries; wanted += 1) {
    const server = http.createServer(handle);
    const opened = await new Promise((resolve, reject) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(wanted, () => resolve(true));
    });
    if (opened) return {server, address: `http://localhost:${server.address().port}${base}`};
  }
  throw new Error(`No free port between ${port} and ${port + tries - 1}`);
}

// `node src/tools/serve.mjs FOLDER PORT`: serves a folder at exactly this port.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, port] = process.argv.slice(2);
  const {address} = await serve({folder, port: Number(port), tries: 1});
  console.log(address);
}
