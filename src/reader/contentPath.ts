import { type Kind, kinds } from '../schema/kinds.ts';

/** What a file of a content folder is by its path. */
export interface Placed {
  /** `about` is the prose of `about.mdx`. */
  readonly kind: Kind | 'about';
  readonly id: string;
  /** The id of the event that it belongs to. */
  readonly event?: string;
}

/** The folders of which each has files of one kind. */
export const FOLDERS = ['topics', 'companies', 'speakers', 'tracks', 'sessions'] as const;

/** The paths of each kind of file. */
const PATTERNS = (Object.keys(kinds) as Kind[]).map((kind) => {
  const pattern = kinds[kind].form.replaceAll('.', '\\.').replaceAll(/<(\w+)>/g, '(?<$1>[^/]+)');
  return { kind, pattern: new RegExp(`^${pattern}$`) };
});

/** What a file is by its path; undefined for one that is in no right place. */
export function placeOf(path: string): Placed | undefined {
  if (path === 'about.mdx') return { kind: 'about', id: 'about' };
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(path);
    if (!match) continue;
    const { id = kind, event } = match.groups ?? {};
    return { kind, id, ...(event !== undefined && { event }) };
  }
  return undefined;
}

/** The folder of the event that a file is in; undefined if it is in none. */
export function eventFolder(path: string): string | undefined {
  const [top, folder = '', ...rest] = path.split('/');
  const isEvent = placeOf(path) !== undefined || !FOLDERS.some((known) => known === folder);
  return top === 'events' && rest.length > 0 && isEvent ? folder : undefined;
}

/** A path without its ending. */
export const stemOf = (path: string): string => path.replace(/\.[^./]*$/, '');
