import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transliterate } from '#transliterate';
import type { ContentSource } from '../contentSource.ts';
import { KNOWN_FILE, knownOf, letterFile, talkCopy } from '../contribute/known.ts';
import { PARTS, partText } from '../text/letters.ts';

/**
 * The files that the form of `/contribute/` loads: what it needs to know of the archive, a copy of each talk's file, byte
 * for byte, and the transliteration of letters. `npm run dev` serves them as they are at the moment.
 */
export function contributeFiles(content: ContentSource): AstroIntegration {
  let base: string;
  const files = (): Map<string, () => Uint8Array | string> => {
    const { records } = content.current;
    return new Map<string, () => Uint8Array | string>([
      [KNOWN_FILE, () => JSON.stringify(knownOf(records))],
      ...Array.from({ length: PARTS }, (_, part) => [letterFile(part), () => partText(part, transliterate)] as const),
      ...records.sessions.map(
        ({ event, id, file }) => [talkCopy(event, id), () => readFileSync(join(content.folder, file))] as const,
      ),
    ]);
  };
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
          const read = path.startsWith('contribute/') ? files().get(path) : undefined;
          if (!read) return next();
          const type = path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(read());
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const [path, read] of files()) {
          const to = join(fileURLToPath(dir), path);
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(to, read());
        }
      },
    },
  };
}
