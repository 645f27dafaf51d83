import { ID, idOf, isReserved, MAX_ID, shortened } from '../ids.ts';
import { withArticle } from '../problems/format.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nounOf } from '../schema/introspect.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { nearest } from '../text/nearest.ts';
import { bareName, copiedName, isBackup, isCode, isDocument, isMedia } from './strayFiles.ts';

/** A file of a content folder that is in the right place. */
export interface ContentFile {
  /** `about` is the prose of `about.mdx`. */
  readonly kind: Kind | 'about';
  readonly id: string;
  /** The id of the event that it belongs to. */
  readonly event?: string;
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
  for (const [folder, strays] of Map.groupBy(fixes.keys(), wrongFolderOf)) {
    const reported = folder === undefined ? strays : strays.slice(0, 1);
    const others = strays.length - 1;
    const more =
      folder !== undefined && others > 0
        ? ` The other ${others === 1 ? 'file' : `${others} files`} in ${folder}/ ${others === 1 ? 'is' : 'are'} in the wrong place too.`
        : '';
    for (const path of reported)
      problems.push(problem('misplaced-file', path, undefined, { fix: `${fixes.get(path)}${more}` }));
  }
  problems.push(...missing(files, events, refused));
  return { files, problems, refused };
}

/** The outermost folder around a file that belongs nowhere; undefined if the file is where files belong. */
function wrongFolderOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const [top = '', event = '', inEvent = ''] = folders;
  if (top === 'events') {
    if (FOLDERS.some((known) => known === event)) return `events/${event}`;
    const right = inEvent === 'sessions' || inEvent === 'tracks' ? 3 : 2;
    return folders.length > right ? folders.slice(0, right + 1).join('/') : undefined;
  }
  const right = FOLDERS.slice(0, 3).some((known) => known === top) ? 1 : 0;
  return folders.length > right ? folders.slice(0, right + 1).join('/') : undefined;
}

/** The folder of the event that a file is in; undefined if it is in none. */
function eventFolder(path: string): string | undefined {
  const [top, folder = '', ...rest] = path.split('/');
  const isEvent = placeOf(path) !== undefined || !FOLDERS.some((known) => known === folder);
  return top === 'events' && rest.length > 0 && isEvent ? folder : undefined;
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** A path without its ending. */
export const stemOf = (path: string): string => path.replace(/\.[^./]*$/, '');

/** A path with the id of each of its parts instead of the part, where it has one. */
const idsIn = (path: string): string =>
  path
    .split('/')
    .map((part) => idOf(part) || part)
    .join('/');

const hasBadName = (path: string): boolean => !path.split('/').every((part) => ID.test(stemOf(part)));

/** The paths of each kind of file. */
const PATTERNS = (Object.keys(kinds) as Kind[]).map((kind) => {
  const pattern = kinds[kind].form.replaceAll('.', '\\.').replaceAll(/<(\w+)>/g, '(?<$1>[^/]+)');
  return { kind, pattern: new RegExp(`^${pattern}$`) };
});

/** What a file is by its path; undefined for one that is in no right place. */
function placeOf(path: string): Pick<ContentFile, 'kind' | 'id' | 'event'> | undefined {
  if (path === 'about.mdx') return { kind: 'about', id: 'about' };
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(path);
    if (!match) continue;
    const { id = kind, event } = match.groups ?? {};
    return { kind, id, ...(event !== undefined && { event }) };
  }
  return undefined;
}

/** The path of a file with another name or, for the file of an event, in another folder. */
function renamed(path: string, { kind, id }: Pick<ContentFile, 'kind' | 'id'>, better: string): string {
  if (kind === 'events') return path.replace(`/${id}/`, `/${better}/`);
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${better}${path.slice(stemOf(path).length)}`;
}

/** Reports a name that cannot be an id: of a file or, for the file of an event, of its folder. */
function badName(path: string, { kind, id }: Pick<ContentFile, 'kind' | 'id'>, original?: string): Problem[] {
  const what = kind === 'events' ? 'folder' : 'file';
  const better = shortened(idOf(original ?? id));
  const ending = kind === 'events' ? '' : path.slice(stemOf(path).length);
  const detail = { what, name: `${id}${ending}`, better: better && `${better}${ending}` } as const;
  if (!ID.test(id)) return [problem('bad-file-name', path, undefined, detail)];
  if (isReserved(id)) return [problem('reserved-name', path, undefined, detail)];
  if (id.length <= MAX_ID) return [];
  return [problem('long-file-name', path, undefined, { ...detail, length: id.length, max: MAX_ID })];
}

/** What to do with a misplaced file, and the paths without ending of the files that it may be for. */
function misplaced(
  path: string,
  events: readonly string[],
  all: ReadonlySet<string>,
): { fix: string; stems: readonly string[] } {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const inEvent = eventFolder(path);
  const kind = likelyKind(inEvent === undefined ? parts : parts.slice(2));
  if (isCode(name)) return { fix: 'Content has no programs and no settings. Remove it.', stems: [] };
  if (isMedia(name)) return { fix: NO_MEDIA, stems: [] };
  if (kind === 'about')
    return { fix: 'Rename it to about.mdx, in the content folder itself, or remove it.', stems: [] };
  if (!kind) {
    return {
      fix: 'A content folder has archive.yaml and the folders events, topics, speakers and companies; content/README.md shows what is in them. Move or remove it.',
      stems: ['topics', ...(inEvent === undefined ? [] : [`events/${inEvent}/tracks`])].map(
        (folder) => `${folder}/${idOf(bareName(name))}`,
      ),
    };
  }
  const event = inEvent ?? (events.length === 1 ? events[0] : undefined) ?? '<event>';
  const id = shortened(idOf(bareName(name))) || '<id>';
  const { form, schema } = kinds[kind];
  const target = form.replace('<event>', event).replace('<id>', kind === 'events' ? event : id);
  const stems = target.includes('<id>') ? [] : [stemOf(target)];
  if (all.has(target)) {
    return {
      fix: isBackup(name)
        ? `It is a copy of ${target} that a program made. Remove it.`
        : `There is ${target} already. Move into it what only this file has, and remove this one.`,
      stems,
    };
  }
  if (isDocument(name)) return { fix: `Copy its text into a new file, ${target}, and remove this one.`, stems };
  const better = target.slice(target.lastIndexOf('/') + 1);
  const here = id !== '<id>' && path.slice(0, -name.length) === target.slice(0, -better.length);
  const noun = withArticle(nounOf(schema));
  const fix = here
    ? `The file of ${noun} ends with ${better.slice(better.indexOf('.'))}. Rename it to \`${better}\`, or remove it.`
    : `The file of ${noun} is ${form}. Move it to ${target}, or remove it.`;
  return { fix, stems };
}

const NO_MEDIA =
  'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.';

/** The folders of which each has files of one kind. */
const FOLDERS = ['topics', 'companies', 'speakers', 'tracks', 'sessions'] as const;

/**
 * The kind that a misplaced file is probably of: by the folder that it is in, or by its own name, or by the folder whose
 * name is misspelt, or by its ending.
 */
function likelyKind(parts: readonly string[]): ContentFile['kind'] | undefined {
  const folders = parts.slice(0, -1).filter((part) => part !== 'events');
  const name = parts.at(-1) ?? '';
  const found = FOLDERS.find((known) => folders.includes(known));
  if (found) return found;
  const single = /^(archive|event|about)s?\.[^.]*$/i.exec(name)?.[1]?.toLowerCase();
  if (single) return single === 'event' ? 'events' : (single as 'archive' | 'about');
  const misspelt = folders.map((part) => nearest(part, FOLDERS)).find(Boolean);
  return (misspelt as Kind | undefined) ?? (name.endsWith('.mdx') ? 'sessions' : undefined);
}

/** Reports files that every archive, or every event, must have. */
function missing(files: readonly ContentFile[], events: readonly string[], refused: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const places = [...files, ...refused.flatMap((stem) => placeOf(`${stem}.yaml`) ?? placeOf(`${stem}.mdx`) ?? [])];
  const has = (wanted: Kind, ofEvent?: string): boolean =>
    places.some(({ kind, id, event = id }) => kind === wanted && (ofEvent === undefined || event === ofEvent));
  if (!has('archive')) {
    const why = 'Write it, with the name, description and language of the archive; content/README.md shows how.';
    problems.push(problem('missing-file', 'archive.yaml', undefined, { what: 'archive.yaml', why }));
  }
  if (events.length === 0 && !has('events')) {
    const detail = { what: 'events', example: 'events/days-2024/event.yaml' };
    problems.push(problem('empty-collection', 'events', undefined, detail));
  }
  for (const event of events) {
    if (!has('events', event)) {
      const file = `events/${event}/event.yaml`;
      const why = 'Write it, with the name, dates and place of the event; content/README.md shows how.';
      problems.push(problem('missing-file', file, undefined, { what: file, why }));
    }
    if (!has('sessions', event)) {
      const folder = `events/${event}/sessions`;
      const detail = { what: `talks of the event ${event}`, example: `${folder}/how-we-test.mdx` };
      problems.push(problem('empty-collection', folder, undefined, detail));
    }
  }
  return problems;
}
