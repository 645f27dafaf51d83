import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { DATA_FILE, EXPORTED_FILE } from '../paths.ts';
import { compareText } from '../text/compare.ts';
import {
  bytesOf,
  type EntryHead,
  folderOf,
  MANIFEST,
  MAX_UNPACKED_BYTES,
  type Manifest,
  PACKS,
  type Pack,
  WORKER,
} from './format.ts';

/** The maximum size of a pack, so that a broken connection loses little; a single larger file is a pack of its own. */
const MAX_PACK_BYTES = 1_000_000;

/**
 * Files that no reader needs offline: those for programs, other sites and hosts, what the form for talks reads of the archive and
 * compares it with, its parser of abstracts, which is larger than most archives, the page for missing addresses with
 * its script, and the offline copy itself.
 */
const EXCLUDED = new RegExp(
  `${DATA_FILE.source}|${EXPORTED_FILE.source}|^(?:share/.*|archive\\.zip|llms\\.txt|contribute/(?:files/.*|letters/.*|known\\.json)|assets/(?:abstractParser|archiveRules|missingPage|wasi-worker|satteri)[^/]*|${PACKS}.*|${MANIFEST}|${WORKER}|404\\.html|sitemap\\.xml|opensearch\\.xml|robots\\.txt|_headers|_redirects|\\..*)$`,
);

/** The files of a site, by their paths relative to the base: a map of them, or what reads them when they are needed. */
export type SiteFiles = Pick<ReadonlyMap<string, Uint8Array>, 'keys' | 'get'>;

/** The offline copy of a site. */
export interface Copy {
  readonly manifest: Manifest;
  /** The bytes of each pack of the manifest, by its name. */
  readonly packs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes the offline copy of a site from its files, of which it reads those of one pack at a time. A pack contains files
 * of one folder (`folderOf`), and the path of a file alone decides which pack of the folder it is in: so when one talk changes,
 * most packs stay the same. `sizeOf` gives the size of a file, where that is known without reading it.
 */
export function makeCopy(files: SiteFiles, sizeOf = (path: string): number => read(files, path).length): Copy {
  const included = [...files.keys()].filter((path) => !EXCLUDED.test(path)).toSorted();
  const made = [...Map.groupBy(included, (path) => folderOf(requestPath(path)))].flatMap(([folder, paths]) => {
    const entries = paths.map((path) => entryOf(path, sizeOf(path)));
    return makePacks(entries, files, 0).map((pack) => ({ folder, ...pack }));
  });
  const packs = made
    .map(({ folder, name, gzipped, entries }): Pack => ({ name, folder, bytes: gzipped.length, entries }))
    .toSorted((a, b) => (a.folder === b.folder ? compareText(a.name, b.name) : compareText(a.folder, b.folder)));
  return {
    manifest: {
      edition: digest(packs.map(({ name }) => name).join()).slice(0, 16),
      talks: included.filter((path) => /^events\/[^/]+\/sessions\/[^/]+\/index\.html$/.test(path)).length,
      bytes: bytesOf(packs),
      packs,
    },
    packs: new Map(made.map(({ name, gzipped }) => [name, gzipped])),
  };
}

/** A file to pack. */
interface Entry {
  readonly path: string;
  /** The line before its bytes. */
  readonly head: Buffer;
  /** How many bytes it takes of the unpacked pack. */
  readonly size: number;
  /** The hash of its path. */
  readonly hash: Buffer;
}

interface MadePack {
  readonly name: string;
  readonly gzipped: Uint8Array;
  readonly entries: number;
}

/** Puts the entries into one pack or, if that is too large, splits them by a bit of the hashes of their paths. */
function makePacks(entries: readonly Entry[], files: SiteFiles, bit: number): MadePack[] {
  const single = entries.length === 1;
  if (single || entries.reduce((sum, { size }) => sum + size, 0) <= MAX_UNPACKED_BYTES) {
    const bytes = Buffer.concat(entries.flatMap(({ path, head }) => [head, read(files, path), LINE_BREAK]));
    const gzipped = gzip(bytes, single ? undefined : MAX_PACK_BYTES);
    if (gzipped) return [{ name: digest(bytes), gzipped, entries: entries.length }];
  }
  const halves = Map.groupBy(entries, ({ hash }) => ((hash[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  return [...halves.values()].flatMap((half) => makePacks(half, files, bit + 1));
}

const read = (files: SiteFiles, path: string): Uint8Array => files.get(path) as Uint8Array;

/** Undefined if the result is larger than `max`. */
function gzip(bytes: Uint8Array, max?: number): Uint8Array | undefined {
  try {
    return gzipSync(bytes, { level: 9, ...(max && { maxOutputLength: max }) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}

function entryOf(path: string, size: number): Entry {
  const type = lookup(path) ?? 'application/octet-stream';
  const fields: EntryHead = {
    path: requestPath(path),
    type: type.startsWith('text/') ? `${type};charset=utf-8` : type,
    size,
  };
  const head = Buffer.from(`${JSON.stringify(fields)}\n`);
  return { path, head, size: head.length + size + LINE_BREAK.length, hash: createHash('sha256').update(path).digest() };
}

const LINE_BREAK = Buffer.from('\n');

/** The path at which browsers request a file: a page by its folder, escaped as browsers escape it. */
function requestPath(file: string): string {
  const { pathname } = new URL(`https://site.invalid/${file.replaceAll(/[%?#\\\s]/g, encodeURIComponent)}`);
  return pathname.slice(1).replace(/(^|\/)index\.html$/, '$1');
}

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
