import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { drawingCache } from '../share-pictures/cache.ts';
import { drawings } from '../share-pictures/drawings.ts';

/**
 * Draws the pictures that other sites show with links to this one, for the archive, each event and each session, into `share/`.
 * What was drawn before is taken from Astro's cache. Off for a site whose address is not known: other sites need the
 * whole address of a picture.
 */
export function sharePictures(content: ContentSource, made: boolean): AstroIntegration {
  let cacheDir: URL;
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = config.cacheDir;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { catalogue } = content.current;
        if (!made || !catalogue) return;
        const cache = drawingCache(fileURLToPath(new URL('share/', cacheDir)));
        const { pictures, draw } = await drawings(catalogue);
        let drawn = 0;
        for (const [path, picture] of pictures) {
          const png = cache(picture, () => {
            drawn += 1;
            return draw(picture);
          });
          const target = fileURLToPath(new URL(path, dir));
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, png);
        }
        logger.info(`${pictures.size} pictures, ${drawn} of them drawn now`);
      },
    },
  };
}
