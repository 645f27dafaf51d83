import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Problem, problem } from '../problems/problem.ts';
import { isIgnored } from './classify.ts';

/** Why a path cannot be that of a content folder, and which folder is probably meant; undefined for one that can be. */
export function wrongFolder(folder: string): Problem | undefined {
  const wrong = (reason: string): Problem => {
    const found = likelyFolder(folder);
    const better = found && (relative(process.cwd(), found).replaceAll(sep, '/') || '.');
    return problem('wrong-folder', '', undefined, { reason, better });
  };
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) {
    const why = 'CONTENT_DIR must name the folder that contains archive.yaml and events/.';
    return problem('missing-file', '', undefined, { what: 'The content folder', why });
  }
  if (!found.isDirectory()) return wrong('a file');
  const entries = entriesOf(folder)?.filter(({ name }) => !isIgnored(name));
  if (entries?.length === 0) return wrong('empty');
  const isContent = entries?.some(({ name }) => name === 'archive.yaml' || name === 'events');
  return entries && !isContent && likelyFolder(folder)
    ? wrong('not the folder with archive.yaml and events/')
    : undefined;
}

/** A folder near this one that is a content folder: inside it, or around it. */
function likelyFolder(folder: string): string | undefined {
  const around = [folder, dirname(folder), dirname(dirname(folder)), dirname(dirname(dirname(folder)))];
  const inside = (entriesOf(folder) ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return [...inside, ...around.slice(1)].find(
    (near) => existsSync(join(near, 'archive.yaml')) && existsSync(join(near, 'events')),
  );
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
