// The files that the build writes for offline reading and the service worker reads. Paths are relative to the base.

/** Lists the packs of the edition that the host has. */
export const MANIFEST = 'offline.json';
/** The page that is shown in place of one that is not available offline. */
export const OFFLINE_PAGE = 'offline/';
export const WORKER = 'sw.js';
/** The folder of the packs. */
export const PACKS = 'packs/';

/** The folder of the styles, fonts and scripts of all pages. */
export const ASSETS = 'assets';

/** Folders that are saved on the first visit, however large the archive is: what every page needs, and the offline page. */
export const SHELL: readonly string[] = [ASSETS, 'offline'];

/** Folders whose files have a hash of their content in their name: the content of such a file never changes. */
export const HASHED = ['assets/', 'pagefind/fragment/', 'pagefind/index/', PACKS] as const;

export const isHashed = (path: string): boolean => HASHED.some((folder) => path.startsWith(folder));

/** A file to download: gzip of entries, each a line of JSON (`EntryHead`), the bytes of a file, and a line break. */
export interface Pack {
  /** The first 32 hexadecimal digits of the SHA-256 of the unpacked bytes; the file is `packs/<name>.pack`. */
  readonly name: string;
  /** The folder of all its files, as of `folderOf`. */
  readonly folder: string;
  /** The size of the download. */
  readonly bytes: number;
  /** The number of files in it. */
  readonly entries: number;
}

/** The line before the bytes of a file in a pack. */
export interface EntryHead {
  /** As in a request: `topics/a/` for `topics/a/index.html`, `a%20b.pdf` for `a b.pdf`. */
  readonly path: string;
  /** The media type. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** An edition of the archive: everything that a device saves of it. */
export interface Manifest {
  /** Identifies the edition: a hash of its packs. */
  readonly edition: string;
  /** The number of talks. */
  readonly talks: number;
  /** The size of all packs. */
  readonly bytes: number;
  readonly packs: readonly Pack[];
}

/**
 * The maximum size of a pack unpacked, unless it is of a single file: a device unpacks and checks a whole pack in memory
 * before it saves any of it.
 */
export const MAX_UNPACKED_BYTES = 8_000_000;
/** How many times smaller gzip makes a file, at most: 258 bytes take at least 2 bits (RFC 1951, section 3.2.5). */
const MAX_RATIO = 1032;

/** The most bytes that a pack may have unpacked. */
export const maxUnpacked = ({ bytes, entries }: Pick<Pack, 'bytes' | 'entries'>): number =>
  entries > 1 ? MAX_UNPACKED_BYTES : Math.max(MAX_UNPACKED_BYTES, MAX_RATIO * bytes);

export const packPath = ({ name }: Pick<Pack, 'name'>): string => `${PACKS}${name}.pack`;

/** The folder that a path is packed with: its top folder, or that of its kind in its event; empty outside folders. */
export const folderOf = (path: string): string =>
  /^events\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? path.slice(0, Math.max(0, path.indexOf('/')));

export const isShell = ({ folder }: Pick<Pack, 'folder'>): boolean => SHELL.includes(folder);

/** Whether pages that are open still request files of the pack after another edition is saved: their code, their index. */
export const isUsedByOpenPages = (pack: Pick<Pack, 'folder'>): boolean => isShell(pack) || pack.folder === 'pagefind';

export const bytesOf = (packs: readonly Pack[]): number => packs.reduce((sum, { bytes }) => sum + bytes, 0);

/** The first 32 hexadecimal digits of the SHA-256 of some bytes. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
