import { readFileSync, type Stats } from 'node:fs';
import { type Problem, problem } from '../problems/problem.ts';
import { decode } from './decode.ts';

/** How many bytes a file may have: three times what the longest abstract takes in any script. */
const MAX_BYTES = 1_000_000;

/** The text of a file, or why it has none; undefined if it was removed after it was listed. */
export function loadText(file: string, path: string, stats: Stats): string | Problem[] | undefined {
  if (!stats.isFile()) {
    const what = stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'device';
    return [problem('not-a-file', file, undefined, { what })];
  }
  if (stats.size > MAX_BYTES) return [problem('large-file', file, undefined, { max: MAX_BYTES, found: stats.size })];
  try {
    return decode(readFileSync(path), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return [problem('unreadable-file', file, undefined, { what: 'file' })];
  }
}
