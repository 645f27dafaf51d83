import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { ContentSource } from '../contentSource.ts';
import { report, warningCount } from '../problems/report.ts';
import { isIgnored } from '../reader/classify.ts';
import { openPages, PAGE_SCRIPT } from './openPages.ts';

/** The module with what pages are made from. */
const ARCHIVE = fileURLToPath(new URL('../archive.ts', import.meta.url)).replaceAll('\\', '/');

/** Stands for all tracks among what Astro watches: when it changes, the server starts again. No such file exists. */
const TRACKS = 'tracks-of-events';

/** Editors write a file in several steps, and git changes many at once: they are read together, after so many milliseconds. */
const SETTLED = 100;

/**
 * All that only `npm run dev` does. It follows the content folder: what changed is read again, and open pages show it,
 * or the problems it has, which the terminal lists too, with the number of warnings. Tracks give the stylesheet its
 * colours, and the language gives scripts their words: when one changes, the server starts again. And it defines
 * `DEV_SERVER` for pages: Vite puts styles and scripts into them that the security policy of a built site forbids.
 */
export function devServer(content: ContentSource): AstroIntegration {
  /** What the server was started with, or will be. */
  let startedWith: string;
  return {
    name: 'dev-server',
    hooks: {
      'astro:config:setup': ({ command, isRestart, addWatchFile, injectScript, updateConfig }) => {
        // Not `import.meta.env.DEV`, which a variable NODE_ENV of the environment turns on in a build.
        updateConfig({ vite: { define: { 'import.meta.env.DEV_SERVER': command === 'dev' } } });
        if (command !== 'dev') return;
        if (isRestart) content.refresh();
        startedWith = configured(content);
        addWatchFile(join(content.folder, TRACKS));
        injectScript('page', PAGE_SCRIPT);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        showProblems(content, logger);
        const pages = openPages(server, content);
        const { watcher } = server;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const update = async (): Promise<void> => {
          const hadProblems = content.current.problems.length > 0;
          try {
            content.refresh();
            showProblems(content, logger);
            if (content.current.problems.length === 0) {
              if (hadProblems) logger.info('The content has no problems any more.');
              await refreshContent?.({});
            }
          } finally {
            forgetArchive(server);
            if (configured(content) === startedWith) pages.loadAgain();
            else watcher.emit('change', join(content.folder, TRACKS));
          }
        };
        const schedule = (): void => {
          clearTimeout(timer);
          timer = setTimeout(() => pages.change(update).catch((error) => logger.error(error.stack)), SETTLED);
        };
        watcher.add(content.folder);
        // What changed while the server started again, before it watched, or before Astro listened to it.
        watcher.once('ready', schedule);
        server.httpServer?.once('listening', schedule);
        watcher.on('all', (_event, path) => {
          const inside = relative(content.folder, path);
          if (!inside.startsWith('..') && inside !== path && !isIgnored(inside)) schedule();
        });
      },
    },
  };
}

/** The colours of the tracks and the language of scripts, as a text to compare. */
const configured = ({ current: { records } }: ContentSource): string =>
  [...new Set(records.tracks.map(({ data }) => data.hue))].toSorted().join() + records.archive?.data.language;

function showProblems({ current: { problems, warnings } }: ContentSource, logger: AstroIntegrationLogger): void {
  if (warnings.length > 0) logger.warn(warningCount(warnings));
  if (problems.length > 0) logger.error(`The content has problems.\n\n${report(problems)}\n`);
}

/** Has pages be made from what is read now. */
function forgetArchive(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const module of environment.moduleGraph.getModulesByFile(ARCHIVE) ?? []) {
      environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    }
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    for (const module of evaluatedModules.getModulesByFile(ARCHIVE) ?? []) evaluatedModules.invalidateModule(module);
  }
}
