import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '../catalogue/types.ts';
import type { ContentSource } from '../contentSource.ts';
import { scheduleFormats } from '../export/schedules.ts';
import { listFiles } from '../files.ts';
import { BAG_FILE, dataPath, homePath, schedulePath, tablePath } from '../paths.ts';
import { basePath, offlineCopyMade, sharePicturesMade, siteUrl } from '../settings.ts';
import type { BagTask } from './bagWorker.ts';

const code = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The settings that change what a build writes. */
const settings = {
  ...(siteUrl && { SITE_URL: siteUrl }),
  BASE_PATH: basePath,
  ...(siteUrl && !sharePicturesMade && { OG_IMAGES: '0' }),
  ...(!offlineCopyMade && { OFFLINE: '0' }),
};

/** The data files in a bag, below the base: not those of single events and tracks that have only a part of another one. */
const dataIn = ({ events }: Catalogue, host: string | undefined): string[] =>
  [
    dataPath('archive'),
    dataPath('schema'),
    tablePath(),
    ...[...events.values()].flatMap((event) =>
      scheduleFormats(event.sessions, host).map((format) => schedulePath(event, format)),
    ),
  ]
    .map((path) => path.slice(homePath().length))
    .toSorted();

/**
 * Writes the bag: the content folder without hidden files, and the data files that the build has written before. In a
 * thread of its own: to compress thousands of files is to ask for memory as often, and each time this thread would look
 * through all that the build has in it for what it can give back.
 */
export function archiveBag(content: ContentSource): AstroIntegration {
  let host: string | undefined;
  return {
    name: 'archive-bag',
    hooks: {
      'astro:config:done': ({ config }) => {
        host = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const { catalogue } = content.current;
        if (!catalogue) return;
        const site = fileURLToPath(dir);
        const written = listFiles(content.folder).filter((path) => !/(?:^|\/)\./.test(path));
        const task: BagTask = {
          target: join(site, BAG_FILE),
          name: catalogue.name,
          files: [
            ...dataIn(catalogue, host).map((path) => ({ path, from: join(site, path) })),
            ...written.map((path) => ({ path: `content/${path}`, from: join(content.folder, path) })),
          ],
          build: { program: `${code.name} ${code.version}`, settings },
        };
        const [status] = await once(new Worker(new URL('bagWorker.ts', import.meta.url), { workerData: task }), 'exit');
        if (status !== 0) throw new Error(`${BAG_FILE} was not written: its thread ended with the code ${status}.`);
      },
    },
  };
}
