import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import type { ContentSource } from '../contentSource.ts';
import type { ExportedFile } from '../export/citationsAndFeeds.ts';
import { EXPORTED_FILE, homePath } from '../paths.ts';
import { exportedFiles as filesOf } from '../site-pages/exportedFiles.ts';
import { siteOf } from '../site-pages/site.ts';

/**
 * Writes what other programs take from the archive beside its pages: twins, citations and feeds. Each page has one or
 * more, and Astro would take several times as long to write them as pages of its own. `npm run dev` makes each when it
 * is asked for.
 */
export function exportedFiles(content: ContentSource): AstroIntegration {
  let host: string | undefined;
  const files = (): ExportedFile[] => {
    const site = siteOf(content.current, host, process.env);
    return site ? filesOf(site) : [];
  };
  return {
    name: 'exported-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        host = config.site;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(({ url = '' }, response, next) => {
          const { pathname } = new URL(url, 'http://localhost');
          if (!EXPORTED_FILE.test(pathname)) return next();
          // Vite may have removed the base from the path.
          const base = homePath();
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
