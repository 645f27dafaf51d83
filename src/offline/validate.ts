import { bytesOf, folderOf, type Manifest, type Pack } from './format.ts';

/** The most that is read of a manifest, in bytes: several times what an archive of 20,000 talks has. */
export const MAX_MANIFEST_BYTES = 5_000_000;
/** The most packs of an edition. An archive of 10,000 talks has about 100, and one of many events a few for each event. */
const MAX_PACKS = 20_000;

/** Whether a path is of a file below the base, as browsers request it: nothing that they would ask for elsewhere. */
export const isPlainPath = (path: string): boolean =>
  path[0] !== '/' && new URL(`http://a/${path}`).pathname === `/${path}`;

/** Whether a value is a manifest that the build could have written. */
export function isManifest(value: unknown): value is Manifest {
  const { edition, talks, bytes, packs } = fieldsOf<Manifest>(value);
  if (!isHash(edition, /^[0-9a-f]{16}$/) || !isCount(talks) || !isCount(bytes, 1)) return false;
  // Without packs, an edition would take the place of one that has files.
  return Array.isArray(packs) && packs.length <= MAX_PACKS && packs.every(isPack) && bytesOf(packs) === bytes;
}

function isPack(value: unknown): value is Pack {
  const { name, folder, bytes, entries } = fieldsOf<Pack>(value);
  return isHash(name, /^[0-9a-f]{32}$/) && isFolder(folder) && isCount(bytes, 1) && isCount(entries, 1);
}

const isFolder = (value: unknown): boolean =>
  typeof value === 'string' && folderOf(`${value}/`) === value && isPlainPath(value);

const isHash = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);

/** Whether a value is a whole number of at least `min` that is exact. */
export const isCount = (value: unknown, min = 0): value is number =>
  Number.isSafeInteger(value) && (value as number) >= min;

/** The fields of a parsed value, which may be anything: none of null. */
export const fieldsOf = <T>(value: unknown): Readonly<Partial<Record<keyof T, unknown>>> => Object(value);
