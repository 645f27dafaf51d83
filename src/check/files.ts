import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ID, idOf } from '../ids.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggest.ts';
import { type Kind, kinds } from '../schema/kinds.ts';

/** A file of a content folder that is where it belongs. */
export interface ContentFile {
  readonly kind: Kind;
  readonly id: string;
  /** Its path below the content folder, with forward slashes. */
  readonly file: string;
}

/** Files that may lie in a content folder besides the content: notes to editors, and what systems leave behind. */
const IGNORED = /^(?:README\.md|\..*|Thumbs\.db|desktop\.ini)$/;

/** Every path below a folder, with forward slashes, sorted; empty when there is no such folder. */
export function listFiles(folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  } catch {
    return [];
  }
  return entries.map((path) => path.replaceAll('\\', '/')).toSorted((a, b) => (a < b ? -1 : 1));
}

/** Sorts paths into the collections; what belongs to none, bears a bad name or takes another's id is a problem. */
export function classify(paths: readonly string[]): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const path of paths.filter((found) => !found.split('/').some((part) => IGNORED.test(part)))) {
    const found = placeOf(path);
    if (typeof found === 'string') {
      problems.push(problem('misplaced-file', path, undefined, { belongs: found }));
      continue;
    }
    const { kind, name } = found;
    const id = idOf(name);
    const other = id && taken.get(`${kind}/${id}`);
    if (!ID.test(name)) {
      const better = id && !other ? `${id}${kinds[kind].ending}` : '';
      problems.push(problem('bad-file-name', path, undefined, { name: path.slice(path.lastIndexOf('/') + 1), better }));
    }
    if (other) problems.push(problem('duplicate-id', path, undefined, { id, other }));
    taken.set(`${kind}/${id}`, path);
    files.push({ kind, id: name, file: path });
  }
  for (const kind of Object.keys(kinds) as Kind[]) {
    if (kinds[kind].required && !files.some((file) => file.kind === kind)) problems.push(absent(kind));
  }
  return { files, problems };
}

/** The collection that a path belongs to and its name without the ending; or, in words, where such a file belongs. */
function placeOf(path: string): { kind: Kind; name: string } | string {
  if (path === 'event.yaml') return { kind: 'event', name: 'event' };
  const [folder = '', name = '', ...rest] = path.split('/');
  const collections = (Object.keys(kinds) as Kind[]).filter((known) => known !== 'event');
  const kind = collections.find((known) => known === folder);
  const ending = kind && kinds[kind].ending;
  if (kind && ending && rest.length === 0 && name.endsWith(ending))
    return { kind, name: name.slice(0, -ending.length) };
  const meant = kind ?? (nearest(folder, collections) as Kind | undefined);
  if (!meant) {
    return 'A content folder has event.yaml and the folders sessions (of .mdx files), tracks, topics and companies (of .yaml files). Move or remove it.';
  }
  const base = (rest.at(-1) ?? name).replace(/\.[^.]*$/, '');
  return `A ${kinds[meant].noun} is a file ${meant}/<id>${kinds[meant].ending}. Move it to ${meant}/${idOf(base) || '<id>'}${kinds[meant].ending}, or remove it.`;
}

function absent(kind: Kind): Problem {
  const { example } = kinds[kind];
  if (kind === 'event') {
    const why = 'Write it, with the name, dates and place of the event; content/README.md shows how.';
    return problem('missing-file', example, undefined, { what: 'event.yaml', why });
  }
  return problem('empty-collection', kind, undefined, { what: kind, example });
}
