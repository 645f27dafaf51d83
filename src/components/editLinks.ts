import { repository } from '../archive.ts';
import { editUrl, forks, newFileUrl, newIssueUrl } from '../contribute/hosts.ts';
import { contributePath } from '../paths.ts';
import { yamlText } from '../text/yamlText.ts';

/** A file of the content, such as that of a session; with `content`, one that does not exist yet and begins with that. */
export interface Source {
  readonly file: string;
  readonly content?: string;
  readonly id?: string;
  readonly event?: { readonly id: string };
  /** Of a session, in its programme: the form has only sessions. */
  readonly number?: number;
}

/** The file of a speaker or company, or the beginning of one where only the name is known. */
export function sourceOf(
  kind: 'speakers' | 'companies',
  { id, name, file }: { readonly id: string; readonly name: string; readonly file: string | undefined },
): Source {
  return file === undefined ? { file: `${kind}/${id}.yaml`, content: `name: ${yamlText(name)}\n` } : { file };
}

/**
 * Where somebody can change a file: at its repository or, without one, in the form, which has only talks. The host's page
 * for a new file is “not found” for most readers at hosts that offer them no copy of the repository.
 */
export function editLink({ file, content, id, event, number }: Source): string | undefined {
  if (!repository) return id && event && number !== undefined ? contributePath({ id, event }) : undefined;
  if (content === undefined) return editUrl(repository, file);
  return forks(repository) ? newFileUrl(repository, { file, content })?.url : undefined;
}

/** Whether files can be changed at all, by links on pages. */
export const editable: boolean = editLink({ file: 'archive.yaml' }) !== undefined;

/** Where somebody can say what is wrong on the page with that path, which has that address: below the address. */
export const reportLink = (path: string, address: string): string | undefined =>
  repository && newIssueUrl(repository, { title: `Error on ${path}`, body: `${address}\n\n` })?.url;
