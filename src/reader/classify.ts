import { ID, idOf } from '../ids.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { eventFolder, type Placed, placeOf, stemOf } from './contentPath.ts';
import { badName, renamed } from './fileNames.ts';
import { misplaced, misplacedFiles } from './misplaced.ts';
import { missingFiles } from './missingFiles.ts';
import { copiedName } from './strayFiles.ts';

/** A file of a content folder that is in the right place. */
export interface ContentFile extends Placed {
  /** Its path below the content folder, with forward slashes. */
  readonly file: string;
  /** Whether another file has the same id. It is then checked by itself, but not joined with the other files. */
  readonly duplicate?: boolean;
}

/** Files that a content folder may contain besides the content: notes to editors, and what operating systems create. */
const IGNORED = /^(?:README\.md|\..*|Thumbs\.db|desktop\.ini)$/;

/** Whether a path below a content folder is not of the content. */
export const isIgnored = (path: string): boolean =>
  path.split(/[\\/]/).some((part) => IGNORED.test(part) && !HIDDEN_TALK.test(part));

/** A talk whose name begins with a dot, or a file that has only an ending; not what macOS adds to files of other disks. */
const HIDDEN_TALK = /^\.(?:(?!_).*\.)?mdx$|^\.ya?ml$/i;

/** The files of a content folder by kind. */
interface Classified {
  readonly files: ContentFile[];
  readonly problems: Problem[];
  /** The paths of misplaced and duplicate files without the ending, as far as they can be guessed: `topics/security`. */
  readonly refused: string[];
}

/**
 * Sorts the paths of a content folder by kind. Reports misplaced files, bad names, duplicate ids and missing files. `odd`
 * are paths that have been reported for their names.
 */
export function classify(paths: readonly string[], odd: readonly string[] = []): Classified {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const refused = odd.map(stemOf);
  const fixes = new Map<string, string>();
  const pathByStem = new Map<string, string>();
  const content = paths.filter((path) => !isIgnored(path));
  const all = new Set(content);
  const events = unique(content.flatMap((path) => eventFolder(path) ?? []));
  // Good names first: of two files with the same id, the one with the bad name is the duplicate.
  for (const path of content.toSorted((a, b) => Number(hasBadName(a)) - Number(hasBadName(b)))) {
    const placed = placeOf(path);
    if (!placed) {
      const { fix, stems } = misplaced(path, events, all);
      refused.push(...stems);
      fixes.set(path, fix);
      continue;
    }
    const stem = idsIn(stemOf(path));
    const copied = ID.test(placed.id) ? undefined : copiedName(placed.id);
    const original = copied && pathByStem.get(idsIn(stemOf(renamed(path, placed, copied))));
    const other = original ?? pathByStem.get(stem);
    if (original) {
      const what = placed.kind === 'events' ? 'folder' : 'file';
      problems.push(problem('copied-file', path, undefined, { what, other: original }));
      refused.push(stem);
    } else if (other) {
      problems.push(problem('duplicate-id', path, undefined, { id: idOf(placed.id), other }));
      refused.push(stem);
    } else {
      problems.push(...badName(path, placed, copied));
      // Others may refer to it by the name that it should have.
      if (copied) refused.push(idsIn(stemOf(renamed(path, placed, copied))));
    }
    if (!other) pathByStem.set(stem, path);
    files.push({ ...placed, file: path, duplicate: Boolean(other) });
  }
  problems.push(...misplacedFiles(fixes));
  problems.push(...missingFiles(files, events, refused));
  return { files, problems, refused };
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** A path with the id of each of its parts instead of the part, where it has one. */
const idsIn = (path: string): string =>
  path
    .split('/')
    .map((part) => (ID.test(part) ? part : idOf(part) || part))
    .join('/');

const hasBadName = (path: string): boolean => !path.split('/').every((part) => ID.test(stemOf(part)));
