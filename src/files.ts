import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every path below a folder, with forward slashes, sorted; empty when there is no such folder. Links are not followed. */
export function listFiles(folder: string, below = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${below}${entry.name}`;
      return entry.isDirectory() ? listFiles(join(folder, entry.name), `${path}/`) : [path];
    })
    .toSorted();
}
