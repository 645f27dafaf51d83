import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { compareText } from '../text/compare.ts';
import { bytesOf, type EntryHead, folderOf, MANIFEST, type Manifest, PACKS, type Pack, WORKER } from './format.ts';

/** No pack is larger to fetch, so that little is lost where a connection breaks; a file that is goes alone. */
export const LARGEST_PACK = 1_000_000;
/** Nor larger unpacked: a device unpacks and checks a whole pack before it keeps any of it. */
export const LARGEST_UNPACKED = 8_000_000;

/** What no reader without a network asks for: what is there for other sites, for hosts, and the copy itself. */
const LEFT_OUT = new RegExp(
  `^(?:share/.*|${PACKS}.*|${MANIFEST}|${WORKER}|404\\.html|sitemap\\.xml|opensearch\\.xml|robots\\.txt|_headers|_redirects|\\..*)$`,
);

/** The offline copy of a site. */
export interface Copy {
  readonly manifest: Manifest;
  /** What each pack of the manifest holds, by its name. */
  readonly packs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes the offline copy of a site of these files, by their paths below its base. A pack holds files of one top folder,
 * and which of its packs a file is in depends on its path alone: so a change of one talk leaves most packs as they are.
 */
export function makeCopy(files: ReadonlyMap<string, Uint8Array>): Copy {
  const kept = [...files.keys()].filter((path) => !LEFT_OUT.test(path)).toSorted();
  const made = [...Map.groupBy(kept, (path) => folderOf(addressOf(path)))].flatMap(([folder, paths]) =>
    packsOf(
      paths.map((path) => ({ path, bytes: entryOf(path, files.get(path) as Uint8Array) })),
      0,
    ).map((each) => ({ folder, ...each })),
  );
  const packs = made
    .map(({ folder, name, packed, entries }): Pack => ({ name, folder, bytes: packed.length, entries }))
    .toSorted((a, b) => (a.folder === b.folder ? compareText(a.name, b.name) : compareText(a.folder, b.folder)));
  return {
    manifest: {
      build: digest(packs.map(({ name }) => name).join()).slice(0, 16),
      talks: kept.filter((path) => /^sessions\/[^/]+\/index\.html$/.test(path)).length,
      bytes: bytesOf(packs),
      entries: kept.length,
      packs,
    },
    packs: new Map(made.map(({ name, packed }) => [name, packed])),
  };
}

interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Packed {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly entries: number;
}

/** Packs of these entries: one, or, where that is too large, those of the two halves that a bit of their paths' hash makes. */
function packsOf(entries: readonly Entry[], bit: number): Packed[] {
  const alone = entries.length === 1;
  const size = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (alone || size <= LARGEST_UNPACKED) {
    const bytes = Buffer.concat(entries.map((entry) => entry.bytes));
    const zipped = gzip(bytes, alone ? undefined : LARGEST_PACK);
    if (zipped) return [{ name: digest(bytes), packed: zipped, entries: entries.length }];
  }
  return [...Map.groupBy(entries, ({ path }) => bitOf(path, bit)).values()].flatMap((half) => packsOf(half, bit + 1));
}

/** The bytes as gzip; nothing where that would be larger than `largest`. */
function gzip(bytes: Uint8Array, largest?: number): Uint8Array | undefined {
  try {
    return gzipSync(bytes, { level: 9, ...(largest && { maxOutputLength: largest }) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}

function entryOf(file: string, content: Uint8Array): Uint8Array {
  const type = lookup(file) ?? 'application/octet-stream';
  const head: EntryHead = {
    path: addressOf(file),
    type: type.startsWith('text/') ? `${type};charset=utf-8` : type,
    size: content.length,
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), content, Buffer.from('\n')]);
}

/** A file's path as browsers ask for it: a page by its folder, and all escaped that they escape. */
function addressOf(file: string): string {
  const { pathname } = new URL(`https://site.invalid/${file.replaceAll(/[%?#\\\s]/g, encodeURIComponent)}`);
  return pathname.slice(1).replace(/(^|\/)index\.html$/, '$1');
}

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** A bit of the hash of a path, the first for 0. */
const bitOf = (path: string, bit: number): number => {
  const hash = createHash('sha256').update(path).digest();
  return ((hash[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
};
