/** A part of a sentence: words, or what is to be written as it is. */
export interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/** The parts of a sentence with code between backticks, as problems and descriptions of keys have it. */
export function codeParts(sentence: string): Part[] {
  const found = sentence.split(/(`` .*? ``|`[^`]+`)/);
  return found.flatMap((text, index) => {
    if (text === '') return [];
    return index % 2 === 0 ? [{ text, isCode: false }] : [{ text: text.replaceAll(/^`+ ?| ?`+$/g, ''), isCode: true }];
  });
}
