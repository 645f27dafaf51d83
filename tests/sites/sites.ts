import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A site that the tests look at: what it is built from, and where it then is. */
export interface Site {
  readonly name: string;
  readonly content: string;
  readonly base: string;
  readonly host?: string;
  /** False for one that saves nothing on readers' devices. */
  readonly offline?: false;
  /** The variables by which the service that builds it names the repository. */
  readonly service?: Readonly<Record<string, string>>;
}

/** The content of one event of the invented archive, which tests/sites/build.ts takes from it. */
export const ONE_EVENT = 'node_modules/.sites/content-of-one-event';

/**
 * The real archive; an event of another field with every hard case, at the root and in a folder; the three events that
 * it is one of; and the smallest archive there can be.
 */
export const sites: readonly Site[] = [
  {
    name: 'real',
    content: 'content',
    base: '/',
    host: 'https://archive.example.org',
    service: {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'example/archive',
      GITHUB_REF: 'refs/heads/main',
    },
  },
  { name: 'folder', content: ONE_EVENT, base: '/sub/path/', host: 'https://archive.example.org' },
  { name: 'invented', content: ONE_EVENT, base: '/' },
  { name: 'three', content: 'tests/fixtures/invented-archive', base: '/', host: 'https://archive.example.org' },
  { name: 'smallest', content: 'tests/fixtures/smallest-event', base: '/' },
];

/** “smallest”, built by GitLab, and without the offline copy: what takes its place to take that back. */
export const withoutOffline: Site = {
  name: 'without-offline',
  content: 'tests/fixtures/smallest-event',
  base: '/',
  offline: false,
  service: { CI_PROJECT_URL: 'https://gitlab.com/society/moss', CI_COMMIT_BRANCH: 'main' },
};

/** The three events in German of Austria; tests/sites/build.ts takes their content from the archive of “three”. */
export const german: Site = {
  name: 'german',
  content: 'node_modules/.sites/content-in-german',
  base: '/',
  host: 'https://archive.example.org',
};

/** More sessions than one part of a list shows, and more values of each facet; tests/sites/build.ts generates its content. */
export const many: Site = { name: 'many', content: 'node_modules/.sites/content-of-many', base: '/' };

/** The folder that a site is built into. */
export const folderOf = ({ name }: Site): string => resolve('node_modules/.sites', name);

/** Every file of a site, by its path below the site, sorted. */
export function filesOf(site: Site): string[] {
  const folder = folderOf(site);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

export const readFrom = (site: Site, file: string): string => readFileSync(join(folderOf(site), file), 'utf8');

/** The pages that are shown in place of others, and so have no address that anyone would link to. */
export const FALLBACK_PAGES: readonly string[] = ['404.html', 'offline/index.html'];

/** The pages that search engines leave out: those above, and the lists of what is missing. */
export const isIndexed = (file: string): boolean =>
  !FALLBACK_PAGES.includes(file) && !/(?:^|\/)health\/index\.html$/.test(file);

/** The pages of a site: the path each is opened at, and its HTML. */
export function pagesOf(site: Site): { path: string; file: string; html: string }[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      path: `${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFrom(site, file),
    }));
}
