/** A piece of an excerpt; marked if it is a word that was searched for. */
export interface Part {
  readonly text: string;
  readonly mark: boolean;
}

/** The pieces of an excerpt as the index gives it: plain text but for `<mark>`, its other angle brackets escaped. */
export function partsOf(excerpt: string): Part[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      const text = (marked ?? piece).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return { text, mark: marked !== undefined };
    });
}
