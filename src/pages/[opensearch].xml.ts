import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, siteName, words } from '../archive.ts';
import { absoluteUrl, filePath, searchPath } from '../paths.ts';
import { excerpt } from '../wording/format.ts';

/** Needs absolute URLs: without the address of the site there is no file. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { opensearch: 'opensearch' } }] : []) satisfies GetStaticPaths;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** Lets a browser search this archive from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const { name } = catalogue;
  const page = absoluteUrl(searchPath(), site as URL);
  const lines = [
    // The format allows at most 16 characters.
    `<ShortName>${escaped(excerpt(siteName, 16))}</ShortName>`,
    `<Description>${escaped(words.search.ofArchive(name))}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="192" height="192" type="image/png">${absoluteUrl(filePath('icon-192.png'), site as URL)}</Image>`,
    `<Url type="text/html" template="${page}?q={searchTerms}"/>`,
  ];
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${lines.map((line) => `  ${line}\n`).join('')}</OpenSearchDescription>\n`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
};
