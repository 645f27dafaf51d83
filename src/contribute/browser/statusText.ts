import * as words from '#words/contribute';

/** What the form says of the file; `where` are the fields with problems. */
export function statusText(isUnchanged: boolean, where: readonly string[]): string {
  if (isUnchanged) return words.unchanged;
  return where.length === 0 ? words.noProblems : words.problemsIn(where.join(', '));
}

/** Screen readers read a status again when it is set, also to the same text. */
export function setStatus(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
