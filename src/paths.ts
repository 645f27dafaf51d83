// Every address of the site is made here. Each page is a folder with an index.html, which any static host can serve.

/** The path below which the site is served; ends with a slash. */
const base = import.meta.env?.BASE_URL ?? '/';

/** The collections with a page for each entry, by the name of their folder. */
type Collection = 'sessions' | 'tracks' | 'topics' | 'speakers' | 'companies';

export const homePath = (): string => base;
export const aboutPath = (): string => `${base}about/`;
export const listPath = (collection: Collection): string => `${base}${collection}/`;
export const entryPath = (collection: Collection, id: string): string => `${base}${collection}/${id}/`;
/** The search page; with `params` the results of a search: `{ track: 'a' }`, or parameters from src/search/state.ts. */
export const searchPath = (params: Readonly<Record<string, string>> | URLSearchParams = {}): string => {
  const query = new URLSearchParams(params).toString();
  return `${base}search/${query && `?${query}`}`;
};

/** The files that the search loads, below the base: index, values of the facets, and words of names and titles. */
export const searchFiles = { index: 'pagefind/', values: 'search/values.json', words: 'search/words.json' } as const;

export const filePath = (name: string): string => `${base}${name}`;

/** The share picture of a session, or without an id that of the event; below the base. */
export const sharePicture = (id?: string): string =>
  id === undefined ? 'share/event.png' : `share/sessions/${id}.png`;
export const sharePath = (id?: string): string => filePath(sharePicture(id));

/** The page of a session, below the base, as in the search index. */
export const sessionPage = (id: string): string => `sessions/${id}/`;

/** The relative link from one session's page to another's, so that rendered abstracts do not depend on the base. */
export const siblingPath = (id: string): string => `../${id}/`;

/** The absolute URL of a path of this site. */
export const absoluteUrl = (path: string, site: string | URL): string => new URL(path, site).href;

/** The copy of a page in the Internet Archive that is nearest to that year. */
export const archivedUrl = (url: string, year: number): string => `https://web.archive.org/web/${year}/${url}`;

/** The host of a URL, without `www.`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The page for editing a content file in a GitHub repository, which has it in `content/` of the branch `main`. */
export const sourceUrl = (repository: string, file: string): string =>
  `${repository.replace(/\/+$/, '')}/edit/main/content/${file}`;
