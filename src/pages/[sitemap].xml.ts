import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, onlyEvent } from '../archive.ts';
import type { Event } from '../catalogue/types.ts';
import { groupByInitial } from '../components/initials.ts';
import { MAX_LISTED, paginate } from '../components/pagination.ts';
import { programmeOf } from '../components/programme.ts';
import {
  aboutPath,
  absoluteUrl,
  contributePath,
  dayPath,
  entryPath,
  eventListPath,
  eventPath,
  filePath,
  homePath,
  letterPath,
  listPath,
  pagePath,
  savedPath,
  searchPath,
  sessionPath,
  trackPath,
} from '../paths.ts';

/** How many addresses a sitemap may have (sitemaps.org, protocol 0.9). */
const MAX_ADDRESSES = 50_000;

/** Every page, by its own address. */
const paths = [
  // With one event, the front page is the event's, and that has its own address.
  ...(onlyEvent ? [] : [homePath(), listPath('events')]),
  aboutPath(),
  contributePath(),
  searchPath(),
  savedPath(),
  ...[...catalogue.events.values()].flatMap((event) => [
    eventPath(event),
    ...pagesOf(eventListPath(event, 'sessions'), event.sessions),
    ...daysOf(event),
    ...(event.tracks.size > 0 ? [eventListPath(event, 'tracks')] : []),
    ...[...event.tracks.values()].flatMap((track) => pagesOf(trackPath(track), track.sessions)),
  ]),
  ...catalogue.sessions.map(sessionPath),
  ...['topics' as const, 'companies' as const].flatMap((collection) => [
    listPath(collection),
    ...[...catalogue[collection].values()].flatMap(({ id, sessions }) => pagesOf(entryPath(collection, id), sessions)),
  ]),
  listPath('speakers'),
  ...lettersOf('speakers'),
  ...lettersOf('companies'),
  ...[...catalogue.speakers.keys()].map((id) => entryPath('speakers', id)),
];

/** The addresses of all pages of a list. */
function pagesOf(path: string, items: readonly unknown[]): string[] {
  return paginate(items).map(({ number }) => pagePath(path, number));
}

/** The addresses of the days of an event whose programme is too large for its own page. */
function daysOf(event: Event): string[] {
  const { days } = programmeOf(event);
  if (event.sessions.length <= MAX_LISTED) return [];
  return days.flatMap(({ date, sessions }) => pagesOf(dayPath(event, date), sessions));
}

/** The addresses of the names by initial, where they are too many for one page. */
function lettersOf(collection: 'speakers' | 'companies'): string[] {
  const entries = catalogue[collection];
  if (entries.size <= MAX_LISTED) return [];
  return groupByInitial<{ name: string }>(entries.values(), catalogue.language).flatMap((group) =>
    pagesOf(letterPath(collection, group.id), group.entries),
  );
}

const parts = paginate(paths, MAX_ADDRESSES);

/** Needs absolute URLs: without the address of the site there is no file. More than one file has an index of them. */
export const getStaticPaths = (() => {
  if (!import.meta.env.SITE) return [];
  const files = parts.map(({ number, items }) => ({
    params: { sitemap: parts.length === 1 ? 'sitemap' : `sitemap-${number}` },
    props: { paths: items },
  }));
  const index = { params: { sitemap: 'sitemap' }, props: { paths: [] } };
  return parts.length === 1 ? files : [index, ...files];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ paths: readonly string[] }> = ({ site, props }) => {
  const isIndex = props.paths.length === 0;
  const [root, entry] = isIndex ? ['sitemapindex', 'sitemap'] : ['urlset', 'url'];
  const listed = isIndex ? parts.map(({ number }) => filePath(`sitemap-${number}.xml`)) : props.paths;
  const lines = listed.map((path) => `  <${entry}><loc>${absoluteUrl(path, site as URL)}</loc></${entry}>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</${root}>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
