import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, sorted, with forward slashes; empty if there is none. Does not follow links. */
export function listFiles(folder: string, below = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${below}${entry.name}`;
      return entry.isDirectory() ? listFiles(join(folder, entry.name), `${path}/`) : [path];
    })
    .toSorted();
}

/** Writes a file whole or not at all: what breaks off half way never has its name. */
export function replaceFile(path: string, content: Uint8Array | string): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
