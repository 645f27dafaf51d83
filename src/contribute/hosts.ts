import type { RepositoryHost } from '../schema/choices.ts';

// The pages of GitHub, GitLab, Forgejo and Gitea on which somebody changes a file or reports an error. Every function
// returns undefined for a repository on another host.

/** A repository in which people change the content. */
export interface Repository {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly host: RepositoryHost;
  readonly branch: string;
  /** The folder of the content in it; `.` if the content is all there is. */
  readonly folder: string;
}

/**
 * A page with a form. `filled`: everything is filled in. `named`: the host takes the name of a file but not its content,
 * which is left to copy. `too-long`: with its texts the address would be too long, so that they are left to copy.
 */
export interface FormPage {
  readonly kind: 'filled' | 'named' | 'too-long';
  readonly url: string;
}

/** The addresses of a kind of host, below that of a repository. */
interface Pages {
  readonly edit: string;
  readonly newFile: string;
  readonly newIssue: string;
  /** The names of parameters; without `content` the page does not take the content of a file. */
  readonly names: { readonly path: string; readonly content?: string; readonly title: string; readonly body: string };
  /** Whether its pages for editing offer a copy of the repository to readers who may not write to it. */
  readonly forks: boolean;
}

const PAGES: Readonly<Record<Exclude<RepositoryHost, 'other'>, Pages>> = {
  github: {
    edit: 'edit',
    newFile: 'new',
    newIssue: 'issues/new',
    names: { path: 'filename', content: 'value', title: 'title', body: 'body' },
    forks: true,
  },
  gitlab: {
    edit: '-/edit', // Leads those who may not write to the page of the file, which offers a copy of the repository.
    newFile: '-/new',
    newIssue: '-/issues/new',
    names: { path: 'file_name', title: 'issue[title]', body: 'issue[description]' },
    forks: false,
  },
  forgejo: {
    edit: 'src/branch', // The page of the file has the button for editing; `_edit` is “not found” for others.
    newFile: '_new',
    newIssue: 'issues/new',
    names: { path: 'filename', content: 'value', title: 'title', body: 'body' },
    forks: false,
  },
};

const pagesOf = ({ host }: Repository): Pages | undefined => (host === 'other' ? undefined : PAGES[host]);

/**
 * The longest address that these hosts accept, in bytes. They first send readers who are not signed in to a page whose
 * address contains that of the form, encoded once more.
 */
const MAX_ADDRESS = 8191;
const SIGN_IN = 'https://github.com/login?return_to=';

/** The page for editing a file of the content; at Forgejo and Gitea the page of the file, which has the button for it. */
export function editUrl(repository: Repository, file: string): string | undefined {
  const pages = pagesOf(repository);
  return pages && below(repository, pages.edit, repository.branch, repository.folder, file);
}

/**
 * The page for a new file of the content, with its name and its content filled in where the host can take them. GitLab,
 * Forgejo and Gitea have it only for readers who may write to the repository: see `forks`.
 */
export function newFileUrl(
  repository: Repository,
  { file, content }: { readonly file: string; readonly content: string },
): FormPage | undefined {
  const pages = pagesOf(repository);
  if (!pages) return undefined;
  const { names } = pages;
  const page = below(repository, pages.newFile, repository.branch);
  const path = segmentsOf(repository.folder, file).join('/');
  const named = withQuery(page, [[names.path, path]]);
  if (names.content === undefined) return { kind: 'named', url: named };
  return filledOr(
    withQuery(page, [
      [names.path, path],
      [names.content, content],
    ]),
    named,
  );
}

/** The page for a new issue, with its title and its text, in Markdown, filled in. */
export function newIssueUrl(
  repository: Repository,
  { title, body }: { readonly title: string; readonly body: string },
): FormPage | undefined {
  const pages = pagesOf(repository);
  if (!pages) return undefined;
  const page = below(repository, pages.newIssue);
  const { names } = pages;
  return filledOr(
    withQuery(page, [
      [names.title, title],
      [names.body, body],
    ]),
    page,
  );
}

/** Whether everybody who is signed in can use the pages for new files, and not only those who may write. */
export const forks = (repository: Repository): boolean => pagesOf(repository)?.forks ?? false;

const filledOr = (filled: string, otherwise: string): FormPage =>
  (SIGN_IN + encoded(filled)).length <= MAX_ADDRESS
    ? { kind: 'filled', url: filled }
    : { kind: 'too-long', url: otherwise };

/** An address below that of the repository. */
const below = ({ url }: Repository, ...paths: string[]): string =>
  [url, ...segmentsOf(...paths).map(encoded)].join('/');

/** The names in paths. Those that would lead to another folder are left out. */
const segmentsOf = (...paths: string[]): string[] =>
  paths.flatMap((path) => path.split('/')).filter((segment) => !['', '.', '..'].includes(segment));

const withQuery = (page: string, parameters: readonly (readonly [name: string, value: string])[]): string =>
  `${page}?${parameters.map((pair) => pair.map(inQuery).join('=')).join('&')}`;

/** A text in a query, as forms write it: with a plus for a space, and slashes and colons as they are. */
const inQuery = (text: string): string =>
  encoded(text)
    .replaceAll('%20', '+')
    .replaceAll(/%(?:2F|3A)/g, decodeURIComponent);

/** A text as part of an address, in ASCII. A half of a character, which has no encoding, becomes U+FFFD. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
