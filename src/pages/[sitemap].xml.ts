import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../archive.ts';
import { aboutPath, absoluteUrl, entryPath, homePath, listPath, searchPath } from '../paths.ts';

const collections = ['sessions', 'tracks', 'topics', 'speakers', 'companies'] as const;

/** Needs absolute URLs: without the address of the site there is no file. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
  const paths = [
    homePath(),
    aboutPath(),
    searchPath(),
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
