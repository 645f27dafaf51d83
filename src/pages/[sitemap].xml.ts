import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../archive.ts';
import { absoluteUrl, filePath } from '../paths.ts';
import { paginate } from '../site-pages/pagination.ts';
import { sitePages } from '../site-pages/sitePages.ts';

/** How many addresses a sitemap may have (sitemaps.org, protocol 0.9). */
const MAX_ADDRESSES = 50_000;

/** Every page, by its own address. */
const paths = sitePages(archive)
  .filter(({ indexed = true }) => indexed)
  .map(({ path }) => path);
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
