import { isDeepStrictEqual } from 'node:util';
import { type OwnerOf, type Owners, ownersIn } from './archiveNames.ts';
import { type Content, type ContentFile, filesIn, textAt } from './content.ts';
import { folderOf } from './contentPaths.ts';
import { isEmpty, isObject } from './entry.ts';
import { fileText, withoutEmpty } from './fileText.ts';
import type { ImportCommand } from './options.ts';
import type { Plan, PlannedFile } from './planTypes.ts';
import type { SourceKey } from './types.ts';
import { withKeys } from './updateKeys.ts';

/** A value that is not the same here and at the source. */
export interface Difference {
  readonly path: string;
  readonly from: string;
  readonly key: string;
  readonly here: unknown;
  readonly source: unknown;
}

type Command = Pick<ImportCommand, 'update' | 'event' | 'format'>;

/** What an import does to a content folder. */
export interface Result {
  readonly created: readonly { readonly file: PlannedFile; readonly text: string }[];
  /** Files that exist; nothing of them changes, except for those in `updated`. */
  readonly kept: readonly PlannedFile[];
  readonly updated: readonly { readonly file: PlannedFile; readonly text: string; readonly keys: readonly string[] }[];
  readonly different: readonly Difference[];
  /** Talks here that came from such a source, and are no longer in it. */
  readonly gone: readonly ContentFile[];
}

/**
 * Compares a plan with the content that exists. Files that exist keep every byte, except for the keys of sessions in
 * `update`. Of tracks, topics, speakers and companies, those are created that a created or updated session refers to.
 * Nothing is deleted: what is no longer in the source is listed.
 */
export function reconcile({ files, keys }: Plan, content: Content, { update, event, format }: Command): Result {
  const owners = ownersIn(content);
  const existing = files.flatMap((file) => {
    const here = content.get(file.path);
    return here ? [{ file, here, differences: differencesOf(file, here, keys, owners) }] : [];
  });
  const updated = existing.flatMap(({ file, here, differences }) => {
    const taken =
      file.kind === 'session'
        ? differences.filter(({ key, source }) => update.includes(key) && source !== undefined)
        : [];
    if (taken.length === 0) return [];
    const values = Object.fromEntries(taken.map(({ key, source }) => [key, source]));
    return [{ file, text: withKeys(here.text, values), keys: Object.keys(values) }];
  });
  const missing = files.filter(({ path }) => !content.has(path));
  const sessions = missing.filter(({ kind }) => kind === 'session');
  const needed = new Set([...sessions, ...updated.map(({ file }) => file)].flatMap(({ needs }) => needs));
  const always = new Set<PlannedFile['kind']>(['archive', 'event', 'session']);
  const created = missing.filter(({ kind, path }) => always.has(kind) || needed.has(path));
  const isTaken = ({ path, key }: Difference): boolean =>
    updated.some(({ file, keys }) => file.path === path && keys.includes(key));
  return {
    created: created.map((file) => ({ file, text: fileText(file) })),
    kept: existing.map(({ file }) => file),
    updated,
    different: existing.flatMap(({ differences }) => differences).filter((difference) => !isTaken(difference)),
    gone: filesIn(content, folderOf(event, 'sessions')).filter(
      (file) =>
        textAt(file, 'importId')?.startsWith(`${format.name}/`) && !files.some(({ path }) => path === file.path),
    ),
  };
}

/**
 * The keys that the source has with another value, and those of a talk that it can fill and no longer does. Other keys
 * that only the file has are no difference.
 */
function differencesOf(file: PlannedFile, here: ContentFile, keys: readonly SourceKey[], owners: Owners): Difference[] {
  const { path, from, kind, data, body, added } = file;
  const filled = Object.entries(data).filter(([key, value]) => !added.includes(key) && !isEmpty(value));
  const values = filled.map(([key, value]) => ({
    key,
    here: here.data[key],
    source: withHandWritten(key, here.data[key], withoutEmpty(value), owners),
  }));
  const abstract = { key: 'abstract', here: here.body.replaceAll('\r\n', '\n').trim(), source: body };
  const all = [...values, ...(body ? [abstract] : [])];
  const { format, ...others } = here.data;
  // Without a format, it is a talk.
  const before = { ...others, ...(format !== 'talk' && { format }), abstract: abstract.here } as typeof here.data;
  const gone = kind === 'session' ? keys.filter((key) => !all.some((value) => value.key === key)) : [];
  return [...all, ...gone.map((key) => ({ key, here: before[key], source: undefined }))]
    .filter((value) => value.source !== undefined || !isEmpty(value.here))
    .filter((value) => !isDeepStrictEqual(value.here, value.source))
    .map((value) => ({ path, from, ...value }));
}

/**
 * The speakers of a source with what a person wrote of the same ones here: their later company, which hardly a source has,
 * and names by an alias that the archive knows.
 */
function withHandWritten(key: string, here: unknown, source: unknown, { speakers, companies }: Owners): unknown {
  if (key !== 'speakers' || !Array.isArray(here) || !Array.isArray(source)) return source;
  const written = new Map(here.filter(isObject).map((speaker) => [speakers(speaker.name), speaker]));
  return source.map((speaker) => {
    const own = written.get(speakers(speaker.name)) ?? {};
    const spelt = (known: unknown, name: unknown, owner: OwnerOf) => (owner(known) === owner(name) ? known : name);
    return withoutEmpty({
      name: spelt(own.name, speaker.name, speakers),
      company: spelt(own.company, speaker.company, companies),
      laterCompany: spelt(own.laterCompany, speaker.laterCompany ?? own.laterCompany, companies),
    });
  });
}
