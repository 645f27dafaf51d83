/** Characters that control a terminal or a page. Not joiners, marks of direction and flags, which are in right texts. */
const CONTROL = /(?![\u{200B}-\u{200F}\u{61C}]|(?<=\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0020}-\u{E007F}])\p{C}/gu;

/** Replaces every control character by U+FFFD, so that a text cannot control the terminal. */
export const visible = (text: string): string => text.replaceAll(CONTROL, '\u{FFFD}');

/** The same, with all white space as single spaces, so that the text is on one line. */
export const plainLine = (text: string): string => visible(text.replaceAll(/\s+/g, ' '));

/** Quotes a value in a message, shortened to 80 characters. */
export function quoted(value: string): string {
  const characters = [...plainLine(value)];
  return `\`${characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('')}\``;
}

/** Quotes a value for the reader to copy, without shortening it; as Markdown does if there are backticks in it. */
export function copied(value: string): string {
  const line = plainLine(value);
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/** Lists values in the given order: “`a`, `b` and `c`”. */
export function listOf(values: readonly string[]): string {
  const items = values.map(quoted);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Adds the indefinite article: “a session”, “an event”. */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** Describes a value as YAML reads it: “the text `a`”, “the number 7”, “a list”. */
export function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `the value ${String(value)}`;
}
