import { isDeepStrictEqual } from 'node:util';
import type { Content, ContentFile } from './content.ts';
import { isEmpty } from './entry.ts';
import { fileText, withoutEmpty } from './fileText.ts';
import type { Plan, PlannedFile } from './planTypes.ts';
import { withKeys } from './updateKeys.ts';

/** A value that is not the same here and at the source. */
export interface Difference {
  readonly path: string;
  readonly from: string;
  readonly key: string;
  readonly here: unknown;
  readonly source: unknown;
}

/** What an import does to a content folder. */
export interface Result {
  readonly created: readonly { readonly file: PlannedFile; readonly text: string }[];
  /** Files that exist; nothing of them changes, except for those in `updated`. */
  readonly kept: readonly PlannedFile[];
  readonly updated: readonly { readonly file: PlannedFile; readonly text: string; readonly keys: readonly string[] }[];
  readonly different: readonly Difference[];
}

/**
 * Compares a plan with the content that exists. Files that exist keep every byte, except for the keys of sessions in
 * `update`. Of tracks, topics and speakers, those are created that a created or updated session refers to.
 */
export function reconcile({ files }: Plan, content: Content, update: readonly string[]): Result {
  const existing = files.flatMap((file) => {
    const here = content.get(file.path);
    return here ? [{ file, here, differences: differencesOf(file, here) }] : [];
  });
  const updated = existing.flatMap(({ file, here, differences }) => {
    const taken = file.kind === 'session' ? differences.filter(({ key }) => update.includes(key)) : [];
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
  };
}

/** The keys that the source has with another value. What only the file has is no difference. */
function differencesOf({ path, from, data, body, added }: PlannedFile, here: ContentFile): Difference[] {
  const keys = Object.entries(data).filter(([key, value]) => !added.includes(key) && !isEmpty(value));
  const values = keys.map(([key, value]) => ({ key, here: here.data[key], source: withoutEmpty(value) }));
  const abstract = { key: 'abstract', here: here.body.replaceAll('\r\n', '\n').trim(), source: body };
  return [...values, ...(body ? [abstract] : [])]
    .filter((value) => !isDeepStrictEqual(value.here, value.source))
    .map((value) => ({ path, from, ...value }));
}
