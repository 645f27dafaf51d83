import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { bag } from '../export/bag.ts';
import { listFiles } from '../files.ts';
import { BAG_FILE } from '../paths.ts';
import { basePath, offlineCopyMade, sharePicturesMade, siteUrl } from '../settings.ts';

const code = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The settings that change what a build writes. */
const settings = {
  ...(siteUrl && { SITE_URL: siteUrl }),
  BASE_PATH: basePath,
  ...(siteUrl && !sharePicturesMade && { OG_IMAGES: '0' }),
  ...(!offlineCopyMade && { OFFLINE: '0' }),
};

/** The data files that a bag has: not those of single events and tracks that have only a part of another one. */
const DATA_IN_BAG = /^(?:api\/[^/]+\.json|sessions\.csv|events\/[^/]+\/schedule\.(?:ics|json))$/;

/** Writes the bag: the content folder without hidden files, and the data files that the build has written before. */
export function archiveBag(content: ContentSource): AstroIntegration {
  return {
    name: 'archive-bag',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const read = (folder: string, path: string) => readFileSync(join(folder, path));
        const data = listFiles(site).filter((path) => DATA_IN_BAG.test(path));
        const written = listFiles(content.folder).filter((path) => !/(?:^|\/)\./.test(path));
        const files = [
          ...data.map((path) => ({ path, bytes: read(site, path) })),
          ...written.map((path) => ({ path: `content/${path}`, bytes: read(content.folder, path) })),
        ];
        const { name } = content.current.catalogue ?? { name: '' };
        writeFileSync(
          join(site, BAG_FILE),
          await bag(name, files, { program: `${code.name} ${code.version}`, settings }),
        );
      },
    },
  };
}
