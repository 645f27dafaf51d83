import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { listFiles } from '../files.ts';
import { MANIFEST, packPath, WORKER } from '../offline/format.ts';
import { makeCopy } from '../offline/pack.ts';

/**
 * Makes the offline copy of all that the build has written before, and the service worker that saves it. Where the copy
 * is off, the worker is one that removes what an earlier build's worker saved.
 */
export function offlineCopy(made: boolean): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (path: string, content: Uint8Array | string): void => {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        };
        write(WORKER, await bundled(made ? 'worker' : 'removal'));
        if (!made) return;
        const paths = new Set(listFiles(folder));
        const { manifest, packs } = makeCopy(
          { keys: () => paths.keys(), get: (path) => readFileSync(join(folder, path)) },
          (path) => statSync(join(folder, path)).size,
        );
        for (const [name, gzipped] of packs) write(packPath({ name }), gzipped);
        write(MANIFEST, JSON.stringify(manifest));
        logger.info(`${packs.size} packs, ${Math.round(manifest.bytes / 1000)} kB`);
      },
    },
  };
}

/** A service worker as one classic script, which every browser with service workers runs. */
async function bundled(name: 'worker' | 'removal'): Promise<string> {
  const entry = fileURLToPath(new URL(`../offline/worker/${name}.ts`, import.meta.url));
  const made = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'worker', fileName: name } },
  })) as Rolldown.RolldownOutput[];
  return made[0]?.output[0].code as string;
}
