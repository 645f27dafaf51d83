import { folderOf, type Manifest, type Pack } from './format.ts';

/** The most that is read of a manifest, in bytes: several times what an archive of 20,000 talks has. */
export const MAX_MANIFEST_BYTES = 5_000_000;
/** The most packs of an edition. An archive of 10,000 talks has about 100, and one of many events a few for each event. */
const MAX_PACKS = 20_000;

/** Whether a path is of a file below the base, as browsers request it: nothing that they would ask for elsewhere. */
export const isPlainPath = (path: string): boolean =>
  path[0] !== '/' && new URL(`http://a/${path}`).pathname === `/${path}`;

/** Whether a value is a manifest that the build could have written. */
export function isManifest(value: unknown): value is Manifest {
  const { edition, talks, bytes, entries, packs } = fieldsOf<Manifest>(value);
  if (!isHash(edition, 16) || !isCount(talks) || !Array.isArray(packs)) return false;
  // An edition without files would take the place of one that has some.
  if (packs.length === 0 || packs.length > MAX_PACKS || !packs.every(isPack)) return false;
  const sumOf = (key: 'bytes' | 'entries'): number => packs.reduce((sum, pack) => sum + pack[key], 0);
  const isUnique = new Set(packs.map(({ name }) => name)).size === packs.length;
  return isUnique && isCount(bytes) && sumOf('bytes') === bytes && sumOf('entries') === entries;
}

function isPack(value: unknown): value is Pack {
  const { name, folder, bytes, entries } = fieldsOf<Pack>(value);
  return isHash(name, 32) && isFolder(folder) && isCount(bytes) && bytes > 0 && isCount(entries) && entries > 0;
}

const isFolder = (value: unknown): boolean =>
  value === '' || (typeof value === 'string' && folderOf(`${value}/`) === value && isPlainPath(value));

const isHash = (value: unknown, length: number): boolean =>
  typeof value === 'string' && value.length === length && /^[0-9a-f]+$/.test(value);

/** Whether a value is a whole number of at least 0 that is exact. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The fields of a parsed value, which may be anything: none of null. */
export const fieldsOf = <T>(value: unknown): Readonly<Partial<Record<keyof T, unknown>>> => Object(value);
