// Every address of the site is made here. Pages are folders, so that any static host serves them.

/** What the addresses of the site lie under; ends in a slash. */
const base = import.meta.env?.BASE_URL ?? '/';

/** The kinds of page that are made for each entry, and their folders. */
type Collection = 'sessions' | 'tracks' | 'topics' | 'speakers' | 'companies';

export const homePath = (): string => base;
export const aboutPath = (): string => `${base}about/`;
export const listPath = (collection: Collection): string => `${base}${collection}/`;
export const entryPath = (collection: Collection, id: string): string => `${base}${collection}/${id}/`;
/** The search, or the search for something: `{ track: 'a' }`, or what src/search/state.ts makes of a state. */
export const searchPath = (params: Readonly<Record<string, string>> | URLSearchParams = {}): string => {
  const query = new URLSearchParams(params).toString();
  return `${base}search/${query && `?${query}`}`;
};

/** What the search loads, below the base: the folder of its index, the values of its facets, the words of names and titles. */
export const searchFiles = { index: 'pagefind/', values: 'search/values.json', words: 'search/words.json' } as const;

export const filePath = (name: string): string => `${base}${name}`;

/** The picture that links to a page are shown with: that of a session, or of the event; below the base. */
export const sharePicture = (id?: string): string =>
  id === undefined ? 'share/event.png' : `share/sessions/${id}.png`;
export const sharePath = (id?: string): string => filePath(sharePicture(id));

/** The page of a session, below the base, as the search index keeps it. */
export const sessionPage = (id: string): string => `sessions/${id}/`;

/** From the page of one session to that of another; without the base, so that rendered abstracts do not depend on it. */
export const siblingPath = (id: string): string => `../${id}/`;

/** The whole address of a path of this site, for those who link to it from elsewhere. */
export const absoluteUrl = (path: string, site: string | URL): string => new URL(path, site).href;

/** A copy that the Internet Archive keeps of a page, from about that year. */
export const archivedUrl = (url: string, year: number): string => `https://web.archive.org/web/${year}/${url}`;

/** The host that an address leads to, as people say it. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Where a file below the content folder is edited, in a repository on GitHub that keeps it in `content/` of its branch `main`. */
export const sourceUrl = (repository: string, file: string): string =>
  `${repository.replace(/\/+$/, '')}/edit/main/content/${file}`;
