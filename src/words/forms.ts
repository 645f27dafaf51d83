// What the words of every language are made with.

/** Writes a list: “a, b, and c”. */
export function listedIn(language: string): (words: Iterable<string>) => string {
  const list = new Intl.ListFormat(language);
  return (words) => list.format(words);
}

/** A part of a sentence that may be a link: what it leads to, for the page that knows the address, and its words. */
export interface LinkPart {
  readonly to: string;
  readonly text: string;
}

/** A sentence with links in it, or none. */
export type Sentence = readonly (string | LinkPart)[];
