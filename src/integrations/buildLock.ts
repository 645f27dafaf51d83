import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    const owner = read(path);
    if (owner === undefined) continue; // It has just been freed.
    if (owner === '' || isRunning(Number(owner))) {
      const refusal = new Error(
        `Another build is running in this folder (process ${owner || 'unknown'}). Wait until it has finished. If there is none, delete ${path}.`,
      );
      refusal.stack = '';
      throw refusal;
    }
    discard(path, owner);
  }
}

/** Removes the lock of a process that has ended; one that another build has made meanwhile stays. */
function discard(path: string, owner: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== owner) renameSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
}

/** The number in a lock; undefined if there is none. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
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
  // In a new container numbers begin again: this process cannot have left a lock behind.
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of another user is there, though it cannot be asked.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
