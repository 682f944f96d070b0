import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve} from './serve.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
const running: {close: () => void}[] = [];

beforeAll(() => {
  for (const [file, text] of Object.entries({
    'index.html': '<p>home</p>',
    '404.html': '<p>없음</p>',
    'en/404.html': '<p>missing</p>',
    'network/vpc/index.html': '<p>vpc</p>',
    'assets/js/main.js': 'plain',
    'assets/js/main.js.br': 'brotli',
    'assets/js/main.js.gz': 'gzip',
  })) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  }
});

afterAll(() => {
  for (const server of running) server.close();
  rmSync(folder, {recursive: true});
});

async function start(options: {base?: string; port?: number} = {}): Promise<string> {
  const {server, address} = await serve({folder, port: options.port ?? 4310, ...options});
  running.push(server);
  return address;
}

const get = (address: string, headers = {}) => fetch(address, {headers, redirect: 'manual'});

describe('the server', () => {
  test('sends pages by their folder, and the address without a slash to the one with it, query kept', async () => {
    const address = await start();
    expect(await (await get(`${address}network/vpc/`)).text()).toBe('<p>vpc</p>');
    const moved = await get(`${address}network/vpc?vpc=1.x`);
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe('/network/vpc/?vpc=1.x');
  });

  test('sends what is compressed beside a file, best first, and keeps fingerprinted files for a year', async () => {
    const address = await start();
    const brotli = await get(`${address}assets/js/main.js`, {'accept-encoding': 'gzip, br'});
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(brotli.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await get(address);
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  test('answers what is not there with 404 in the language of the address', async () => {
    const address = await start();
    const korean = await get(`${address}nothing/`);
    expect([korean.status, await korean.text()]).toEqual([404, '<p>없음</p>']);
    const english = await get(`${address}en/nothing/`);
    expect([english.status, await english.text()]).toEqual([404, '<p>missing</p>']);
  });

  test('lives under a base path', async () => {
    const address = await start({base: '/aws/'});
    expect(address.endsWith('/aws/')).toBe(true);
    expect(await (await get(`${address}network/vpc/`)).text()).toBe('<p>vpc</p>');
    expect((await get(address.replace('/aws/', '/'))).headers.get('location')).toBe('/aws/');
    expect((await get(address.replace('/aws/', '/other/'))).status).toBe(404);
  });

  test('takes the next port when the wanted one is in use', async () => {
    const busy = http.createServer();
    await new Promise<void>((resolve) => {
      busy.listen(0, () => {
        resolve();
      });
    });
    running.push(busy);
    const {port} = busy.address() as AddressInfo;
    const address = await start({port});
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
  });
});
