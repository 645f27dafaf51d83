import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { serveSearch } from '../search/index/serve.ts';
import { writeSearch } from '../search/index/write.ts';

/**
 * Makes the search index of the sessions, at the end of a build. It is made of the catalogue, so that no page holds a
 * word twice for its sake. `npm run dev` serves the one of the last build.
 */
export function searchIndex(content: ContentSource): AstroIntegration {
  let outDir: URL;
  let base: string;
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
      'astro:build:done': async ({ dir, logger }) => {
        const { catalogue } = content.current;
        if (!catalogue) throw new Error('The content has problems: there is nothing to search in.');
        const size = await writeSearch(catalogue, fileURLToPath(dir));
        logger.info(`${catalogue.sessions.size} sessions, ${Math.round(size / 1000)} kB`);
      },
    },
  };
}
