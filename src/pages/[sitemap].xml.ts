import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, onlyEvent } from '../archive.ts';
import {
  aboutPath,
  absoluteUrl,
  entryPath,
  eventListPath,
  eventPath,
  homePath,
  listPath,
  searchPath,
  sessionPath,
  trackPath,
} from '../paths.ts';

const collections = ['topics', 'speakers', 'companies'] as const;

/** Needs absolute URLs: without the address of the site there is no file. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
  const paths = [
    // With one event, the front page is the event's, and that has its own address.
    ...(onlyEvent ? [] : [homePath()]),
    aboutPath(),
    searchPath(),
    listPath('events'),
    ...[...catalogue.events.values()].flatMap((event) => [
      eventPath(event),
      eventListPath(event, 'sessions'),
      ...(event.tracks.size > 0 ? [eventListPath(event, 'tracks'), ...[...event.tracks.values()].map(trackPath)] : []),
    ]),
    ...catalogue.sessions.map(sessionPath),
    ...collections.flatMap((collection) => [
      listPath(collection),
      ...[...catalogue[collection].keys()].map((id) => entryPath(collection, id)),
    ]),
  ];
  const urls = paths.map((path) => `  <url><loc>${absoluteUrl(path, site as URL)}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
