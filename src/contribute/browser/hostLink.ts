import { getPart } from '../../browser/dom.ts';
import { editUrl, type FormPage, forks, newFileUrl, type Repository } from '../hosts.ts';
import { setStatus } from './statusText.ts';

/** A file to propose. */
interface Proposed {
  readonly file: string;
  readonly text: string;
  readonly isNew: boolean;
}

const OFFLINE = 'You are offline: copy or download the file, or come back later to propose it.';
const FOR_WRITERS =
  'Only those who may change the repository can open that page: if it is not found, send the file to one of them.';

/**
 * Shows the way to propose a file at the host of its repository: its page for a new file, filled in where the host can
 * take that, or for editing an existing one. Where the text is left to copy, the form says why, and copying comes first.
 */
export function showHostLink(root: HTMLElement, repository: Repository, proposed: Proposed): void {
  const link = getPart<HTMLAnchorElement>(root, 'host');
  const copy = getPart(root, 'copy');
  const page = pageFor(repository, proposed);
  link.hidden = !page;
  if (!page) return;
  const host = new URL(repository.url).host;
  const isFilled = page.kind === 'filled';
  link.href = page.url;
  link.textContent = isFilled ? `Propose it at ${host}` : `Open the page at ${host}`;
  if (isFilled !== (link.nextElementSibling === copy)) copy[isFilled ? 'before' : 'after'](link);
  const isForAll = !proposed.isNew || forks(repository);
  const notes = navigator.onLine ? [note(page, host), isForAll ? '' : FOR_WRITERS] : [OFFLINE];
  setStatus(getPart(root, 'host-note'), notes.filter(Boolean).join(' '));
}

function pageFor(repository: Repository, { file, text, isNew }: Proposed): FormPage | undefined {
  if (isNew) return newFileUrl(repository, { file, content: text });
  const url = editUrl(repository, file);
  return url === undefined ? undefined : { kind: 'named', url };
}

function note({ kind }: FormPage, host: string): string {
  if (kind === 'filled') return '';
  const why = kind === 'too-long' ? `The file is too long for a link that fills in the page at ${host}. ` : '';
  return `${why}Copy the file, then paste it into the page at ${host}.`;
}
