/** A part of a sentence: words, or what is to be written as it is. */
export interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/** The parts of a sentence with code between backticks, as problems and descriptions of keys have it. */
export function codeParts(sentence: string): Part[] {
  const found = sentence.split(/(`` .*? ``|`[^`]+`)/);
  return found
    .map((text, index) => ({ text: index % 2 ? text.replaceAll(/^`+ ?| ?`+$/g, '') : text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
