import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { searchFiles } from '../../paths.ts';

/** The part of Vite’s development server that is used here. */
interface Middlewares {
  use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
}

const types: Readonly<Record<string, string>> = { json: 'application/json' };

/** Makes a development server respond with the search files of the last build. Returns whether there are any. */
export function serveSearch(server: Middlewares, folder: string, base: string): boolean {
  const { index, values, speakers, titles, words, names } = searchFiles;
  server.use(({ url = '' }, response, next) => {
    const { pathname } = new URL(url, 'http://localhost');
    // Vite may have removed the base from the path.
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    const isSearchFile =
      [values, speakers, titles].some((file) => file === path) ||
      ([index, words, names].some((folder) => path.startsWith(folder)) && /^[\w./-]+$/.test(path));
    if (!isSearchFile || path.includes('..') || !existsSync(join(folder, path))) return next();
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
      .end(readFileSync(join(folder, path)));
  });
  return existsSync(join(folder, values));
}
