import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets one build run at a time in a folder: two would write their fonts, their stores and their sites into the same
 * places. The lock is a file with the number of the process that builds; one that a process left behind when it was
 * ended does not count.
 */
export function buildLock(): AstroIntegration {
  return {
    name: 'build-lock',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const folder = new URL('.astro/', config.root);
        mkdirSync(folder, { recursive: true });
        const path = fileURLToPath(new URL('build.lock', folder));
        lock(path);
        process.once('exit', () => rmSync(path, { force: true }));
      },
    },
  };
}

/** Makes the lock; throws, without a trace of our code, if another process that is running has it. */
function lock(path: string): void {
  while (!create(path)) {
    const owner = readFileSync(path, 'utf8');
    if (owner === '' || isRunning(Number(owner))) {
      const refusal = new Error(
        `Another build is running in this folder (process ${owner || 'unknown'}). Wait until it has finished. If there is none, delete ${path}.`,
      );
      refusal.stack = '';
      throw refusal;
    }
    rmSync(path, { force: true });
  }
}

function create(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of another user is there, though it cannot be asked.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
