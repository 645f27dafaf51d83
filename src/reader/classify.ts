import { ID, idOf } from '../ids.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nounOf } from '../schema/introspect.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { nearest } from '../text/nearest.ts';

/** A file of a content folder that is where it belongs. */
export interface ContentFile {
  readonly kind: Kind;
  readonly id: string;
  /** Its path below the content folder, with forward slashes. */
  readonly file: string;
  /** Whether another file has its id: its own problems are told, but it is not joined with the rest. */
  readonly extra?: boolean;
}

/** Files that may lie in a content folder besides the content: notes to editors, and what systems leave behind. */
const IGNORED = /^(?:README\.md|\..*|Thumbs\.db|desktop\.ini)$/;

/** The files of a content folder by what they are for. */
interface Classified {
  readonly files: ContentFile[];
  readonly problems: Problem[];
  /** Files that are in a wrong place or bear another's id, as they are most likely meant: `tracks/core`. */
  readonly refused: string[];
}

/** Sorts paths into the collections; what belongs to none, bears a bad name or takes another's id is a problem. */
export function classify(paths: readonly string[]): Classified {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const refused: string[] = [];
  const taken = new Map<string, string>();
  const content = paths.filter((path) => !path.split('/').some((part) => IGNORED.test(part)));
  // Good names first: of two files with one id, the one to rename is that with the bad name.
  for (const path of content.toSorted((a, b) => Number(hasBadName(a)) - Number(hasBadName(b)))) {
    const found = placeOf(path);
    if ('belongs' in found) {
      problems.push(problem('misplaced-file', path, undefined, { belongs: found.belongs }));
      if (found.meant) refused.push(found.meant);
      continue;
    }
    const { kind, name } = found;
    const id = idOf(name);
    const other = id && taken.get(`${kind}/${id}`);
    if (other) {
      problems.push(problem('duplicate-id', path, undefined, { id, other }));
      refused.push(`${kind}/${id}`);
    } else if (!ID.test(name)) {
      const better = id && `${id}${kinds[kind].ending}`;
      problems.push(problem('bad-file-name', path, undefined, { name: path.slice(path.lastIndexOf('/') + 1), better }));
    }
    if (!other) taken.set(`${kind}/${id}`, path);
    files.push({ kind, id: name, file: path, extra: Boolean(other) });
  }
  for (const kind of Object.keys(kinds) as Kind[]) {
    const some = files.some((file) => file.kind === kind) || refused.some((meant) => meant.startsWith(`${kind}/`));
    if (kinds[kind].required && !some) problems.push(absent(kind));
  }
  return { files, problems, refused };
}

const hasBadName = (path: string): boolean => !ID.test(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));

/** The collection that a path belongs to and its name without the ending; or, in words, where such a file belongs. */
function placeOf(path: string): { kind: Kind; name: string } | { belongs: string; meant?: string } {
  if (path === 'event.yaml') return { kind: 'event', name: 'event' };
  const [folder = '', name = '', ...rest] = path.split('/');
  if (/^events?\.[^/]*$/i.test(path)) {
    return {
      belongs: 'The event is the file event.yaml. Rename it to event.yaml, or remove it.',
      meant: 'event/event',
    };
  }
  const collections = (Object.keys(kinds) as Kind[]).filter((known) => known !== 'event');
  const kind = collections.find((known) => known === folder);
  const ending = kind && kinds[kind].ending;
  if (kind && ending && rest.length === 0 && name.endsWith(ending))
    return { kind, name: name.slice(0, -ending.length) };
  const meant = kind ?? kindByName(folder, path, collections);
  if (!meant) {
    const belongs =
      'A content folder has event.yaml and the folders sessions (of .mdx files), tracks, topics and companies (of .yaml files). Move or remove it.';
    return { belongs };
  }
  const id = idOf((rest.at(-1) ?? name).replace(/(?:\.(?:mdx?|ya?ml|txt))+$|\.[^.]*$/i, ''));
  const form = `${meant}/<id>${kinds[meant].ending}`;
  return {
    belongs: `A ${nounOf(kinds[meant].schema)} is a file ${form}. Move it to ${id ? `${meant}/${id}${kinds[meant].ending}` : form}, or remove it.`,
    meant: `${meant}/${id}`,
  };
}

/** The collection that a folder's name is most likely meant for, of those whose files have the path's ending. */
function kindByName(folder: string, path: string, collections: readonly Kind[]): Kind | undefined {
  const fitting = collections.filter((kind) => path.endsWith(kinds[kind].ending));
  if (fitting.length === 1 && path.includes('/')) return fitting[0];
  return nearest(folder, fitting.length > 0 ? fitting : collections) as Kind | undefined;
}

function absent(kind: Kind): Problem {
  const { example } = kinds[kind];
  if (kind === 'event') {
    const why = 'Write it, with the name, dates and place of the event; content/README.md shows how.';
    return problem('missing-file', example, undefined, { what: 'event.yaml', why });
  }
  return problem('empty-collection', kind, undefined, { what: kind, example });
}
