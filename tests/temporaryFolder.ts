import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Makes a folder in the system's temporary folder. `atEnd` decides when it is removed: Vitest's `onTestFinished` in a
 * test, its `afterAll` in a file or a `describe`, `processExit` in a script. Vitest ends its workers without the event
 * `exit`, so a test cannot wait for that.
 */
export const temporaryFolder = (atEnd: AtEnd): string => folderIn(tmpdir(), atEnd);

/** The same for the site of a build: on the disk of this project, because Astro moves files from here to there. */
export const temporarySite = (atEnd: AtEnd): string => folderIn(resolve('node_modules'), atEnd);

type AtEnd = (remove: () => void) => void;

function folderIn(parent: string, atEnd: AtEnd): string {
  const folder = mkdtempSync(join(parent, 'archive-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs something when this process ends. */
export function processExit(run: () => void): void {
  process.once('exit', run);
}
