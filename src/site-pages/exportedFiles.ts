import { citationsAndFeeds, type ExportedFile } from '../export/citationsAndFeeds.ts';
import { absoluteUrl, homePath, twinPath } from '../paths.ts';
import type { Site } from './site.ts';
import { sitePages } from './sitePages.ts';

/** The files for other programs beside the pages of a site: twins, citations and, if its host is known, feeds. */
export function exportedFiles(site: Site): ExportedFile[] {
  const base = homePath();
  return [
    ...sitePages(site).map(({ path, twin }): ExportedFile => [twinPath(path).slice(base.length), twin]),
    ...citationsAndFeeds(site.catalogue, site.host && absoluteUrl(base, site.host)),
  ];
}
