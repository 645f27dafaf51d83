// Every address of the site is made here. Each page is a folder with an index.html, which any static host can serve.

/** The path below which the site is served; ends with a slash. In the pages and in browsers Vite says what it is. */
let base = import.meta.env?.BASE_URL ?? '/';

/** Says what it is in Node, before anything there asks for a path: integrations/siteBase.ts does. */
export function setBase(path: string): void {
  base = path;
}

/** What the archive has a page for each of, by the name of its folder. */
type Collection = 'events' | 'topics' | 'speakers' | 'companies';

/** What has an address below that of its event. */
interface OfEvent {
  readonly id: string;
  readonly event: { readonly id: string };
}

export const homePath = (): string => base;
export const aboutPath = (): string => `${base}about/`;
export const listPath = (collection: Collection): string => `${base}${collection}/`;
export const entryPath = (collection: Collection, id: string): string => `${base}${entryPage(collection, id)}`;
export const eventPath = ({ id }: { readonly id: string }): string => entryPath('events', id);
/** The list of the talks or tracks of an event. */
export const eventListPath = (event: { readonly id: string }, of: 'sessions' | 'tracks'): string =>
  `${eventPath(event)}${of}/`;
/** A day of the timetable of a very large event. */
export const dayPath = (event: { readonly id: string }, date: string): string => `${eventPath(event)}days/${date}/`;
/** A page of a long list, of which the first has the address of the list. */
export const pagePath = (path: string, number: number): string => (number === 1 ? path : `${path}page/${number}/`);
/** The names with one initial, of a list that is too long for one page. */
export const letterPath = (list: string, id: string): string => `${list}letter/${id}/`;
export const sessionPath = (session: OfEvent): string => `${base}${sessionPage(session)}`;
export const trackPath = ({ id, event }: OfEvent): string => `${eventListPath(event, 'tracks')}${id}/`;
/** The form for a new talk; with a session, the one for its file. */
export const contributePath = (session?: OfEvent): string =>
  `${base}contribute/${session ? `?${new URLSearchParams({ event: session.event.id, session: session.id })}` : ''}`;
/** The search page; with `params` the results of a search: `{ track: 'a' }`, or parameters from src/search/state.ts. */
export const searchPath = (params: Readonly<Record<string, string>> | URLSearchParams = {}): string => {
  const query = new URLSearchParams(params).toString();
  return `${base}search/${query && `?${query}`}`;
};

/** The id of a track among those of all events, as in addresses of the search page. */
export const trackKey = ({ id, event }: OfEvent): string => `${event.id}/${id}`;

/** The files that the search loads, below the base; names with a slash at the end are folders. */
export const searchFiles = {
  index: 'pagefind/',
  engine: 'pagefind/engine.pagefind',
  values: 'search/values.json',
  speakers: 'search/speakers.json',
  titles: 'search/titles.json',
  /** Before the version and the ending of the list of all sessions and words. */
  meta: 'pagefind/pagefind.',
  words: 'search/words/',
  names: 'search/names/',
} as const;

/** The list of a reader's saved talks, and the file that it knows all talks from. */
export const savedPath = (): string => `${base}saved/`;
export const SAVED_TALKS = 'saved/talks.json';

/** A data file: of the whole archive, of an event, or their JSON Schema. */
export const dataPath = (of: 'archive' | 'schema' | { readonly id: string }): string =>
  `${base}api/${typeof of === 'string' ? of : `events/${of.id}`}.json`;

/** The talks as a table: all of them, or those of an event. */
export const tablePath = (event?: { readonly id: string }): string => `${event ? eventPath(event) : base}sessions.csv`;

/** The schedule of an event or a track, for calendars or in the form of c3voc. */
export const schedulePath = (of: OfEvent | { readonly id: string }, format: 'ics' | 'json'): string =>
  `${'event' in of ? trackPath(of) : eventPath(of)}schedule.${format}`;

/** The files of the three above, below the base. */
export const DATA_FILE = /^api\/|(?:^|\/)(?:sessions\.csv|schedule\.(?:ics|json))$/;

/** The whole archive in one file, below the base. */
export const BAG_FILE = 'archive.zip';

/** The page that says what data there is. */
export const dataPagePath = (): string => `${base}data/`;

export const filePath = (name: string): string => `${base}${name}`;

/** The share picture of a session or an event, or that of the archive; below the base. */
export const sharePicture = (of?: OfEvent | { readonly id: string }): string => {
  if (of === undefined) return 'share/archive.png';
  return 'event' in of ? `share/events/${of.event.id}/${of.id}.png` : `share/events/${of.id}.png`;
};

/** The page of a session, below the base, as in the search index. */
export const sessionPage = ({ id, event }: OfEvent): string => `events/${event.id}/sessions/${id}/`;

/** The page of an event, topic, speaker or company, below the base. */
export const entryPage = (collection: Collection, id: string): string => `${collection}/${id}/`;

/** The citation of a talk as a file: beside its page, from which this is the link. */
export const citationFile = (ending: CitationEnding): string => `cite.${ending}`;
export type CitationEnding = 'bib' | 'ris' | 'json';

/** Files that the build writes for other programs beside pages, by their paths: twins, citations and feeds. */
export const EXPORTED_FILE = /(?:^|\/)(?:index\.md|cite\.(?:bib|ris|json)|feed\.atom)$/;

/** The feed of what a page lists: beside it, from the path of the page. */
export const feedPath = (page: string): string => `${page}feed.atom`;

/** The twin of a page, in Markdown: beside it, from the path of the page. */
export const twinPath = (page: string): string => page + TWIN_FILE;
export const TWIN_FILE = 'index.md';

/** The key of a session among those of all events, as readers' browsers store it, and the path of the session with a key. */
export const sessionKey = ({ id, event }: OfEvent): string => `${event.id}/${id}`;
export const keyedSessionPath = (key: string): string => {
  const [event = '', id = ''] = key.split('/');
  return sessionPath({ id, event: { id: event } });
};

/** The relative link from one session's page to another's, so that rendered abstracts do not depend on the base. */
export const siblingPath = (id: string): string => `../${id}/`;

/** What the archive lacks; in an archive of several events also what one of them lacks. */
export const healthPath = (event?: { readonly id: string }): string => `${event ? eventPath(event) : base}health/`;

/** The absolute URL of a path of this site. */
export const absoluteUrl = (path: string, site: string | URL): string => new URL(path, site).href;

/** The copy of a page in the Internet Archive that is nearest to that year. */
export const archivedUrl = (url: string, year: number): string => `https://web.archive.org/web/${year}/${url}`;

/** The address of a page without that of a part of it. */
export const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

/** The host of a URL, without `www.`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
