import type { BreadcrumbListLeaf, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import type { Catalogue } from '../../catalogue/types.ts';
import type { Ids } from './ids.ts';

/** The archive as a site that can be searched. */
export function siteNode({ name, description, language }: Catalogue, ids: Ids, search: string): WebSiteLeaf {
  const action: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: `${search}?q={query}`,
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': ids.site,
    name,
    description,
    inLanguage: language,
    url: ids.page(''),
    potentialAction: action,
  };
}

/** The way to a page: each page above it by its name and address; the page itself where there is only one, for a way has two. */
export const breadcrumbs = (above: readonly { readonly name: string; readonly url: string }[], name: string) =>
  ({
    '@type': 'BreadcrumbList',
    itemListElement: (above.length > 1 ? above : [...above, { name, url: undefined }]).map(
      ({ name: text, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        ...(url !== undefined && { item: url }),
      }),
    ),
  }) satisfies BreadcrumbListLeaf;
