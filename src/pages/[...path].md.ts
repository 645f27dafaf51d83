import type { APIRoute, GetStaticPaths } from 'astro';
import type { SitePage } from '../components/sitePage.ts';
import { sitePages } from '../components/sitePages.ts';
import { homePath } from '../paths.ts';

/** The twin of each page: the same in Markdown, beside it. */
export const getStaticPaths = (() =>
  sitePages.map((page) => ({
    params: { path: `${page.path.slice(homePath().length)}index` },
    props: { ...page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<SitePage> = ({ props }) => new Response(props.twin());
