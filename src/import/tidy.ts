import { tidied } from '../schema/tidy.ts';
import { withoutUnwanted } from '../text/characters.ts';
import { markupIn } from '../text/markup.ts';

/** A text as one valid line: composed (NFC), with single spaces, without invisible characters and markup. May be empty. */
export const tidyLine = (text: string): string => tidied(text);

/** A text as paragraphs of one tidy line each, with an empty line between them. May be empty. */
export const tidyParagraphs = (text: string): string =>
  text
    .split(/(?:\r\n?|\n)[^\S\n\r]*(?:\r\n?|\n)/)
    .map((paragraph) => tidied(paragraph, markupIn))
    .filter(Boolean)
    .join('\n\n');

/** A text without the characters that no abstract may contain. */
export const withoutControl = (text: string): string => withoutUnwanted(text.replaceAll(/\r\n?/g, '\n'));
