import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import type { ContentSource } from '../contentSource.ts';
import type { ExportedFile } from '../export/files.ts';
import { EXPORTED_FILE, setBase } from '../paths.ts';
import { siteFiles } from '../site-pages/files.ts';
import { siteOf } from '../site-pages/site.ts';

/**
 * Writes what other programs take from the archive beside its pages: twins, citations and feeds. There are several for
 * each page, and as pages of Astro they would take several times as long. `npm run dev` makes each when it is asked for.
 */
export function exportedFiles(content: ContentSource): AstroIntegration {
  let base: string;
  let host: string | undefined;
  const files = (): ExportedFile[] => {
    const { catalogue, problems } = content.current;
    return catalogue && problems.length === 0 ? siteFiles(siteOf(content.current, catalogue, host, process.env)) : [];
  };
  return {
    name: 'exported-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base, site: host } = config);
        setBase(base);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(({ url = '' }, response, next) => {
          const { pathname } = new URL(url, 'http://localhost');
          if (!EXPORTED_FILE.test(pathname)) return next();
          // Vite may have removed the base from the path.
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
          const make = files().find(([known]) => known === path)?.[1];
          if (!make) return next();
          response.writeHead(200, { 'content-type': `${lookup(path) ?? 'text/plain'};charset=utf-8` }).end(make());
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const [path, make] of files()) writeFileSync(join(folder, path), make());
      },
    },
  };
}
