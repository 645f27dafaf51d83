// What the build writes for reading offline and the service worker reads. Paths are below the base of the site.

/** Tells whether there is another edition, and what it is made of. */
export const MANIFEST = 'offline.json';
/** The page that stands in for one that is not at hand. */
export const OFFLINE_PAGE = 'offline/';
export const WORKER = 'sw.js';
/** Where the packs lie. */
export const PACKS = 'packs/';

/** Folders that are kept from the first visit on: what any page looks like, and the page that stands in for others. */
export const SHELL: readonly string[] = ['assets', 'offline'];

/** Folders whose files are named after their content: what one of them holds never changes. */
export const HASHED = ['assets/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/', PACKS] as const;

/** One file to fetch: gzip of entries, each a line of JSON (`EntryHead`), the bytes of the file, a line break. */
export interface Pack {
  /** The SHA-256 of what is packed, its first 32 digits; the file is `packs/<name>.pack`. */
  readonly name: string;
  /** The top folder of its files' paths; nothing for those in none. */
  readonly folder: string;
  /** How large the file to fetch is. */
  readonly bytes: number;
  /** How many files are in it. */
  readonly entries: number;
}

/** What stands before the bytes of a file in a pack. */
export interface EntryHead {
  /** As it is asked for: `sessions/a/` for `sessions/a/index.html`, `a%20b.pdf` for `a b.pdf`. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** An edition of the archive: all that a device keeps of it. */
export interface Manifest {
  /** Another text for every other edition. */
  readonly build: string;
  /** How many talks it holds. */
  readonly talks: number;
  /** How much there is to fetch, in bytes. */
  readonly bytes: number;
  readonly entries: number;
  readonly packs: readonly Pack[];
}

export const packPath = ({ name }: Pick<Pack, 'name'>): string => `${PACKS}${name}.pack`;

/** The top folder of a path; nothing for a path in none. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

export const isShell = ({ folder }: Pick<Pack, 'folder'>): boolean => SHELL.includes(folder);

/** What pages that are open go on to ask for when there is another edition: their code, and the index they search. */
export const isLasting = (pack: Pick<Pack, 'folder'>): boolean => isShell(pack) || pack.folder === 'pagefind';

export const bytesOf = (packs: readonly Pack[]): number => packs.reduce((sum, { bytes }) => sum + bytes, 0);

/** The first 32 hexadecimal digits of the SHA-256 of some bytes. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
