import * as words from '#words/contribute';
import { createElement, getPart } from '../../browser/dom.ts';

/** Copies the text of the file. If the browser does not allow it, the text is selected for the reader to copy. */
export async function copyFile(root: HTMLElement): Promise<string> {
  const file = getPart<HTMLTextAreaElement>(root, 'file');
  try {
    await navigator.clipboard.writeText(file.value);
    return words.copied;
  } catch {
    file.focus();
    file.select();
    return words.notCopied;
  }
}

/** Has the browser save the file under its name. */
export function downloadFile(text: string, name: string): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  createElement('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return words.downloaded(name);
}
