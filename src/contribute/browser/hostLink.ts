import * as words from '#words/contribute';
import { getPart } from '../../browser/dom.ts';
import { editUrl, type FormPage, forks, newFileUrl, type Repository } from '../hosts.ts';
import { setStatus } from './statusText.ts';

/** A file to propose. */
interface Proposed {
  readonly file: string;
  readonly text: string;
  readonly isNew: boolean;
}

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
  link.textContent = isFilled ? words.proposeAt(host) : words.openAt(host);
  if (isFilled !== (link.nextElementSibling === copy)) copy[isFilled ? 'before' : 'after'](link);
  const isForAll = !proposed.isNew || forks(repository);
  const notes = navigator.onLine ? [note(page, host), isForAll ? '' : words.forWriters] : [words.youAreOffline];
  setStatus(getPart(root, 'host-note'), notes.filter(Boolean).join(' '));
}

function pageFor(repository: Repository, { file, text, isNew }: Proposed): FormPage | undefined {
  if (isNew) return newFileUrl(repository, { file, content: text });
  const url = editUrl(repository, file);
  return url === undefined ? undefined : { kind: 'named', url };
}

function note({ kind }: FormPage, host: string): string {
  if (kind === 'filled') return '';
  return kind === 'too-long' ? `${words.tooLong(host)} ${words.pasteAt(host)}` : words.pasteAt(host);
}
