import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';

/**
 * What a host does: sends `/x` on to `/x/` (`redirects`), answers with its 404 page and status 200 for what is not
 * there (`finds-all`), says of every gzip file that it is compressed for the way (`unzips`), lets browsers use what they
 * got for ten minutes, as GitHub Pages does (`lasts`).
 */
export type Habit = 'redirects' | 'finds-all' | 'unzips' | 'lasts';

/** A folder that is served below a base, which ends in a slash. */
export interface Served {
  readonly base: string;
  readonly folder: string;
}

/** A static host that can die. */
export interface Host {
  readonly origin: string;
  /** Breaks off all that it was sending and refuses connections from then on; resolves when that is so. */
  readonly kill: () => Promise<void>;
  /** Has it take connections and say nothing until it is restarted. */
  readonly hang: () => void;
  /** Starts it again at the same address, with what it served or with something else. */
  readonly restart: (served?: readonly Served[]) => Promise<void>;
}

/** Starts a host that serves these folders as they are at each request; the longest bases come first. */
export async function startHost(served: readonly Served[], habit: Habit = 'redirects'): Promise<Host> {
  let server: Server;
  let port = 0;
  let answer = answerFrom(served, habit);
  let silent = false;
  async function start(): Promise<void> {
    silent = false;
    server = createServer((request, response) => {
      if (!silent) answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  }
  async function kill(): Promise<void> {
    if (!server.listening) return;
    const gone = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await gone;
  }
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    kill,
    hang: () => {
      silent = true;
    },
    restart: async (other) => {
      await kill();
      if (other) answer = answerFrom(other, habit);
      await start();
    },
  };
}

const answerFrom =
  (served: readonly Served[], habit: Habit): RequestListener =>
  (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { base, folder } = served.find((one) => pathname.startsWith(one.base)) ?? { base: '/', folder: '' };
    const path = decodeURIComponent(pathname.slice(base.length));
    const isFolder = existsSync(join(folder, path, 'index.html')) && statSync(join(folder, path)).isDirectory();
    if (isFolder && path !== '' && !path.endsWith('/') && habit === 'redirects') {
      return response.writeHead(301, { location: `${pathname}/` }).end();
    }
    const file = join(folder, isFolder ? join(path, 'index.html') : path);
    const found = folder !== '' && existsSync(file) && statSync(file).isFile();
    if (!found) {
      const status = habit === 'finds-all' ? 200 : 404;
      const page = folder === '' ? 'Not found' : readFileSync(join(folder, '404.html'));
      return response.writeHead(status, { 'content-type': 'text/html' }).end(page);
    }
    const body = readFileSync(file);
    const zipped = body[0] === 0x1f && body[1] === 0x8b;
    response.writeHead(200, {
      'content-type': lookup(file) ?? 'application/octet-stream',
      'content-length': body.length,
      ...(habit === 'lasts' && { 'cache-control': 'max-age=600' }),
      ...(zipped && habit === 'unzips' && { 'content-encoding': 'gzip' }),
    });
    return response.end(body);
  };
