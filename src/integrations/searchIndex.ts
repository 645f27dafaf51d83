import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { serveSearch } from '../search/index/serve.ts';
import { makeSearch, type SearchFiles, writeSearch } from '../search/index/write.ts';

/**
 * Makes the search index from the catalogue, so that no page contains a word twice for its sake: before the pages, because
 * Pagefind and thousands of pages need much memory each. `npm run dev` serves the index of the last build.
 */
export function searchIndex(content: ContentSource): AstroIntegration {
  let outDir: URL;
  let base: string;
  let files: SearchFiles;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ outDir, base } = config);
      },
      'astro:server:setup': ({ server, logger }) => {
        const found = serveSearch(server.middlewares, fileURLToPath(outDir), base);
        if (!found) logger.info('The search has no index yet: `npm run build` makes one.');
      },
      'astro:build:start': async () => {
        const { catalogue } = content.current;
        if (!catalogue) throw new Error('The content has problems: there is nothing to search in.');
        files = await makeSearch(catalogue);
      },
      'astro:build:done': ({ dir, logger }) => {
        const size = writeSearch(files, fileURLToPath(dir));
        logger.info(`${content.current.catalogue?.sessions.length} sessions, ${Math.round(size / 1000)} kB`);
      },
    },
  };
}
