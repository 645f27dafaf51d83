import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { searchFiles } from '../../paths.ts';

/** What can be told to answer requests. */
interface Middlewares {
  use(answer: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Has a server answer with the files of the search that a build left in a folder; tells whether there are any. */
export function serveSearch(server: Middlewares, folder: string, base: string): boolean {
  const { index, values, words } = searchFiles;
  server.use(({ url = '' }, response, next) => {
    const { pathname } = new URL(url, 'http://localhost');
    // The server may have taken the base away already.
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    const ours = [values, words].some((file) => file === path) || (path.startsWith(index) && /^[\w./-]+$/.test(path));
    if (!ours || path.includes('..') || !existsSync(join(folder, path))) return next();
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
      .end(readFileSync(join(folder, path)));
  });
  return existsSync(join(folder, values));
}
