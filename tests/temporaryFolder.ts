import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a folder in the system's temporary folder. `atEnd` decides when it is removed: Vitest's `onTestFinished` in a
 * test, its `afterAll` in a file or a `describe`, `processExit` in a script. Vitest ends its workers without the event
 * `exit`, so a test cannot wait for that.
 */
export function temporaryFolder(atEnd: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs something when this process ends. */
export function processExit(run: () => void): void {
  process.once('exit', run);
}
