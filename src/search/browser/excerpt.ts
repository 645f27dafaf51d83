/** A part of an excerpt; `mark` for a word of the query. */
export interface ExcerptPart {
  readonly text: string;
  readonly mark: boolean;
}

/** Parses an excerpt of Pagefind: text with `<mark>` elements, in which all other angle brackets are escaped. */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      const text = (marked ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return { text, mark: marked !== undefined };
    });
}
