import { ID, idOf } from '../ids.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nounOf } from '../schema/introspect.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { nearest } from '../text/nearest.ts';

/** A file of a content folder that is in the right place. */
export interface ContentFile {
  readonly kind: Kind;
  readonly id: string;
  /** Its path below the content folder, with forward slashes. */
  readonly file: string;
  /** Whether another file has the same id. It is then checked by itself, but not joined with the other files. */
  readonly duplicate?: boolean;
}

/** Files that a content folder may contain besides the content: notes to editors, and what operating systems create. */
const IGNORED = /^(?:README\.md|\..*|Thumbs\.db|desktop\.ini)$/;

/** Whether a path below a content folder is not of the content. */
export const isIgnored = (path: string): boolean => path.split(/[\\/]/).some((part) => IGNORED.test(part));

/** The files of a content folder by kind. */
interface Classified {
  readonly files: ContentFile[];
  readonly problems: Problem[];
  /** Kind and id of misplaced and duplicate files, as far as they can be guessed: `tracks/core`. */
  readonly refused: string[];
}

/** Sorts the paths of a content folder by kind. Reports misplaced files, bad names, duplicate ids and missing files. */
export function classify(paths: readonly string[]): Classified {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const refused: string[] = [];
  const pathById = new Map<string, string>();
  const content = paths.filter((path) => !isIgnored(path));
  // Good names first: of two files with the same id, the one with the bad name is the duplicate.
  for (const path of content.toSorted((a, b) => Number(hasBadName(a)) - Number(hasBadName(b)))) {
    const location = locate(path);
    if ('fix' in location) {
      problems.push(problem('misplaced-file', path, undefined, { fix: location.fix }));
      if (location.suggestion) refused.push(location.suggestion);
      continue;
    }
    const { kind, name } = location;
    const id = idOf(name);
    const other = id && pathById.get(`${kind}/${id}`);
    if (other) {
      problems.push(problem('duplicate-id', path, undefined, { id, other }));
      refused.push(`${kind}/${id}`);
    } else if (!ID.test(name)) {
      const better = id && `${id}${kinds[kind].ending}`;
      problems.push(problem('bad-file-name', path, undefined, { name: path.slice(path.lastIndexOf('/') + 1), better }));
    }
    if (!other) pathById.set(`${kind}/${id}`, path);
    files.push({ kind, id: name, file: path, duplicate: Boolean(other) });
  }
  for (const kind of Object.keys(kinds) as Kind[]) {
    const exists = files.some((file) => file.kind === kind) || refused.some((path) => path.startsWith(`${kind}/`));
    if (kinds[kind].required && !exists) problems.push(missing(kind));
  }
  return { files, problems, refused };
}

const hasBadName = (path: string): boolean => !ID.test(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));

/** A file in the right place: its kind, and its name without the ending. */
interface Placed {
  readonly kind: Kind;
  readonly name: string;
}

/** A misplaced file: what to do with it, and the kind and id that it is probably for, such as `tracks/core`. */
interface Misplaced {
  readonly fix: string;
  readonly suggestion?: string;
}

function locate(path: string): Placed | Misplaced {
  if (path === 'event.yaml') return { kind: 'event', name: 'event' };
  const [folder = '', name = '', ...rest] = path.split('/');
  if (/^events?\.[^/]*$/i.test(path)) {
    return {
      fix: 'The event is the file event.yaml. Rename it to event.yaml, or remove it.',
      suggestion: 'event/event',
    };
  }
  const collections = (Object.keys(kinds) as Kind[]).filter((known) => known !== 'event');
  const kind = collections.find((known) => known === folder);
  const ending = kind && kinds[kind].ending;
  if (kind && ending && rest.length === 0 && name.endsWith(ending)) {
    return { kind, name: name.slice(0, -ending.length) };
  }
  const likely = kind ?? likelyKind(folder, path, collections);
  if (!likely) {
    return {
      fix: 'A content folder has event.yaml and the folders sessions (of .mdx files), tracks, topics and companies (of .yaml files). Move or remove it.',
    };
  }
  const id = idOf((rest.at(-1) ?? name).replace(/(?:\.(?:mdx?|ya?ml|txt))+$|\.[^.]*$/i, ''));
  const form = `${likely}/<id>${kinds[likely].ending}`;
  const target = id ? `${likely}/${id}${kinds[likely].ending}` : form;
  return {
    fix: `A ${nounOf(kinds[likely].schema)} is a file ${form}. Move it to ${target}, or remove it.`,
    suggestion: `${likely}/${id}`,
  };
}

/** The kind that a misplaced file is probably of: by its ending, or by a folder whose name is misspelt. */
function likelyKind(folder: string, path: string, collections: readonly Kind[]): Kind | undefined {
  const candidates = collections.filter((kind) => path.endsWith(kinds[kind].ending));
  if (candidates.length === 1 && path.includes('/')) return candidates[0];
  return nearest(folder, candidates.length > 0 ? candidates : collections) as Kind | undefined;
}

/** The problem of a content folder without any file of a kind that is required. */
function missing(kind: Kind): Problem {
  const { example } = kinds[kind];
  if (kind === 'event') {
    const why = 'Write it, with the name, dates and place of the event; content/README.md shows how.';
    return problem('missing-file', example, undefined, { what: 'event.yaml', why });
  }
  return problem('empty-collection', kind, undefined, { what: kind, example });
}
