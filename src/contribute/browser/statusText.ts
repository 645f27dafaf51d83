import type { ParserState } from './checker.ts';

/** What the form says below the abstract. */
export const PARSER_TEXT: Readonly<Record<ParserState, string>> = {
  unused: '',
  loading: 'The check of the abstract is being loaded.',
  ready: '',
  failed: 'The abstract cannot be checked in this browser. It will be checked in the pull request.',
};

/** What the form says of the file; `where` are the fields with problems. */
export function statusText(isUnchanged: boolean, where: readonly string[]): string {
  if (isUnchanged) return 'Nothing is changed yet.';
  return where.length === 0 ? 'No problems found.' : `There are problems in: ${where.join(', ')}.`;
}

/** Screen readers read a status again when it is set, also to the same text. */
export function setStatus(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
