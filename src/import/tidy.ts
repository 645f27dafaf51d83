/** Characters that are invisible, or no characters: control characters, soft hyphens, marks of direction, U+FFFD. */
const INVISIBLE = /[\u{AD}\u{200B}\u{2060}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}\u{FFFD}]|(?!\s)\p{Cc}/gu;

/** A text as one valid line: composed (NFC), with single spaces, without invisible characters. May be empty. */
export const tidyLine = (text: string): string =>
  text.replaceAll(INVISIBLE, '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** A text as paragraphs of one tidy line each, with an empty line between them. May be empty. */
export const tidyParagraphs = (text: string): string =>
  text
    .split(/(?:\r\n?|\n)[^\S\n\r]*(?:\r\n?|\n)/)
    .map(tidyLine)
    .filter(Boolean)
    .join('\n\n');

/** A text without the characters that no abstract may contain. */
export const withoutControl = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\u{FFFD}\u{FEFF}\u{E000}]/gu, '')
    .toWellFormed()
    .replaceAll('\u{FFFD}', '');
