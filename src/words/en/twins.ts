// Only in the twins of pages in Markdown, which programs read.

/** Of a long list. */
export const partOf = (number: number, last: number) => `Part ${number} of ${last}`;
export const previousPart = 'Previous part';
export const nextPart = 'Next part';

/** Of pages that only work in a browser: what a program finds there, before links to the same as data. */
export const search = (example: string) =>
  `The search runs in a browser. An address can contain a query, as in \`${example}\`: a browser then shows the talks that have these words. A program finds all of them in the data:`;
export const saved =
  'The page shows the talks that a reader has saved. Their list is in their browser only, so that no program can read it here. All talks are in the data:';
export const contribute =
  'A form in a browser writes the file of a new talk, or changes that of an existing one. Each talk is one file with these keys:';
/** The pages of the site that are not of entries. */
export const otherPages = 'Other pages';
