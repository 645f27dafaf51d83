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

/** “`a`, `b` and `c`”, in the given order. */
export function listOf(values: readonly string[]): string {
  const shown = values.map(quoted);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** “a session”, “an event”. */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** What YAML made of a value: “the text `a`”, “the number 7”, “a list”. */
export function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `the value ${String(value)}`;
}
