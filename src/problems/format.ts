/** What a terminal or a page would obey instead of showing it; not the joiners that Persian words and emoji are made with. */
const UNSEEN = /(?![\u{200C}\u{200D}])\p{C}/gu;

/** A text with nothing in it that a terminal would obey. */
export const visible = (text: string): string => text.replaceAll(UNSEEN, '\u{FFFD}');

/** The same on one line. */
export const plainLine = (text: string): string => visible(text.replaceAll(/\s+/g, ' '));

/** A value inside a message, at most 80 characters of it. */
export function quoted(value: string): string {
  const letters = [...plainLine(value)];
  return `\`${letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('')}\``;
}

/** A value that is to be written instead: whole, so that it can be copied. */
export const copied = (value: string): string => `\`${plainLine(value)}\``;

/** “a, b and c”, each quoted, in the given order. */
export function oneOf(values: readonly string[], conjunction: 'and' | 'or'): string {
  const shown = values.map(quoted);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown.at(-1)}`;
}
