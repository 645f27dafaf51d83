import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { KNOWN_FILE, knownOf, talkCopy } from '../contribute/known.ts';

/**
 * The files that the form of `/contribute/` loads: what it needs to know of the archive, and a copy of each talk's file,
 * byte for byte. `npm run dev` serves them as they are at the moment.
 */
export function contributeFiles(content: ContentSource): AstroIntegration {
  let base: string;
  const known = (): string => JSON.stringify(knownOf(content.current.records));
  return {
    name: 'contribute-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(({ url = '' }, response, next) => {
          const { pathname } = new URL(url, 'http://localhost');
          // Vite may have removed the base from the path.
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
          const session = content.current.records.sessions.find(({ event, id }) => talkCopy(event, id) === path);
          if (path !== KNOWN_FILE && !session) return next();
          const body = session ? readFileSync(join(content.folder, session.file)) : known();
          const type = session ? 'text/plain; charset=utf-8' : 'application/json';
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        mkdirSync(dirname(join(folder, KNOWN_FILE)), { recursive: true });
        writeFileSync(join(folder, KNOWN_FILE), known());
        for (const { event, id, file } of content.current.records.sessions) {
          const path = join(folder, talkCopy(event, id));
          mkdirSync(dirname(path), { recursive: true });
          copyFileSync(join(content.folder, file), path);
        }
      },
    },
  };
}
