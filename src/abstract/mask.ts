/** Replaces a character that could not be parsed. From the private use area: no text has it, and it is no syntax. */
export const MASK = '\u{E000}';

/** A text of the same length and with the same lines, of which nothing can be read. */
export const masked = (text: string): string => text.replaceAll(/[^\r\n]/g, MASK);
