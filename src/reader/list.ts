import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem } from '../problems/problem.ts';
import { isIgnored } from './classify.ts';

/** How many files a content folder may have, and how many folders may be inside each other: far more than talks need. */
const MAX_FILES = 50_000;
const MAX_DEPTH = 10;

/** What ends the name of a file, and not of a folder. */
const ENDING = /\.(?:mdx?|ya?ml)$/i;

/** The files of a content folder. */
export interface Listed {
  /** Their paths below the folder, sorted, with forward slashes. */
  readonly paths: readonly string[];
  /** Names that are no text. */
  readonly problems: readonly Problem[];
  /** What keeps folders from being listed: what is in them is not known, so that nothing else can be checked. */
  readonly unlisted: readonly Problem[];
}

/** Lists a content folder without what is not of the content. Does not follow links, and never throws. */
export function listContent(root: string, maxFiles = MAX_FILES): Listed {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const unlisted: Problem[] = [];
  const list = (folder: string, depth: number): void => {
    const entries = depth > MAX_DEPTH ? undefined : entriesOf(join(root, folder));
    if (!entries) {
      const found =
        depth > MAX_DEPTH
          ? problem('deep-folder', folder, undefined, { max: MAX_DEPTH })
          : problem('unreadable-file', folder, undefined, { what: 'folder' });
      unlisted.push(found);
      return;
    }
    for (const entry of entries) {
      if (paths.length > maxFiles) return;
      const name = entry.name.toString();
      const path = folder ? `${folder}/${name}` : name;
      if (isIgnored(name)) continue;
      if (!Buffer.from(name).equals(entry.name)) {
        const what = entry.isDirectory() ? 'folder' : 'file';
        problems.push(problem('bad-file-name', path, undefined, { what, name, better: '' }));
      } else if (ENDING.test(name) || entry.isFile()) paths.push(path);
      else if (entry.isDirectory()) list(path, depth + 1);
      else unlisted.push(problem('not-a-file', path, undefined, { what: entry.isSymbolicLink() ? 'link' : 'device' }));
    }
  };
  list('', 0);
  if (paths.length > maxFiles) unlisted.push(problem('too-many-files', '', undefined, { max: maxFiles }));
  return { paths: paths.toSorted(), problems, unlisted };
}

/** What is in a folder, with the bytes of the names; undefined if it cannot be read. */
function entriesOf(folder: string): Dirent<Buffer>[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch {
    return undefined;
  }
}
