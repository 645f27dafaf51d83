import { ID, idOf, isReserved, MAX_ID, shortened } from '../ids.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Placed, stemOf } from './contentPath.ts';

/** The path of a file with another name or, for the file of an event, in another folder. */
export function renamed(path: string, { kind, id }: Placed, better: string): string {
  if (kind === 'events') return path.replace(`/${id}/`, `/${better}/`);
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${better}${path.slice(stemOf(path).length)}`;
}

/** Reports a name that cannot be an id: of a file or, for the file of an event, of its folder. */
export function badName(path: string, { kind, id }: Placed, original?: string): Problem[] {
  const what = kind === 'events' ? 'folder' : 'file';
  const better = shortened(idOf(original ?? id));
  const ending = kind === 'events' ? '' : path.slice(stemOf(path).length);
  const detail = { what, name: `${id}${ending}`, better: better && `${better}${ending}` } as const;
  if (!ID.test(id)) return [problem('bad-file-name', path, undefined, detail)];
  if (isReserved(id)) return [problem('reserved-name', path, undefined, detail)];
  if (id.length <= MAX_ID) return [];
  return [problem('long-file-name', path, undefined, { ...detail, length: id.length, max: MAX_ID })];
}
