import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import type { ContentSource } from '../contentSource.ts';
import { exportedFiles as filesOf } from '../export/files.ts';
import { absoluteUrl, EXPORTED_FILE } from '../paths.ts';

/** Writes what other programs take from the archive: citations and feeds. `npm run dev` makes each when it is asked for. */
export function exportedFiles(content: ContentSource): AstroIntegration {
  let base: string;
  let root: string | undefined;
  return {
    name: 'exported-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = config.site && absoluteUrl(base, config.site);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(({ url = '' }, response, next) => {
          const { pathname } = new URL(url, 'http://localhost');
          const { catalogue } = content.current;
          if (!catalogue || !EXPORTED_FILE.test(pathname)) return next();
          // Vite may have removed the base from the path.
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
          const make = filesOf(catalogue, root).find(([known]) => known === path)?.[1];
          if (!make) return next();
          response.writeHead(200, { 'content-type': `${lookup(path) ?? 'text/plain'};charset=utf-8` }).end(make());
        });
      },
      'astro:build:done': ({ dir }) => {
        const { catalogue } = content.current;
        if (!catalogue) return;
        const folder = fileURLToPath(dir);
        for (const [path, make] of filesOf(catalogue, root)) {
          const target = join(folder, path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, make());
        }
      },
    },
  };
}
