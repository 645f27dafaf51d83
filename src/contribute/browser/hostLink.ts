import * as words from '#words/contribute';
import { editUrl, newFileUrl, type Repository } from '../hosts.ts';

/**
 * Shows the way to propose a file at the host of its repository: its page for a new file, filled in where the host can
 * take that, or for editing an existing one, to which the reader copies the text.
 */
export function showHostLink(
  link: HTMLAnchorElement,
  repository: Repository,
  { file, text, isNew }: { file: string; text: string; isNew: boolean },
): void {
  const edit = isNew ? undefined : editUrl(repository, file);
  const page = isNew ? newFileUrl(repository, { file, content: text }) : edit && { kind: 'named', url: edit };
  link.hidden = !page;
  if (!page) return;
  link.href = page.url;
  const host = new URL(repository.url).host;
  link.textContent = page.kind === 'filled' ? words.proposeAt(host) : words.pasteAt(host);
}
