/** What Markdown reads inside a line. An underscore between letters is only that. */
const SIGN = /[\\`*~[\]<>|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

/** An address with such a sign. Programs make a link of it, in which a backslash is a part of the address. */
const ADDRESS = /(https?(?=:\/\/)|www(?=\.))(?=\S*\\)/gi;

/** What it reads at the beginning of a line: headings and lists, lines under headings, and the second line of tables. */
const OPENING = /^(?:#(?=#{0,5}(?:\s|$))|[+-](?=\s|$)|[-=:](?=[-=:\s]*$))/gm;
const NUMBER = /^(\d{1,9})(?=[.)](?:\s|$))/gm;

/** The signs that may end a heading. */
const CLOSING = /(?<=^|[ \t])#(?=#*$)/gm;

/** What a text has if one of these patterns, or the trimming below, may change it. Most names and titles have none of it. */
const MAY_CHANGE = /[\r\n\\`*~[\]<>|_&#\u2028\u2029]|^[ \t+\-=:\d]|[ \t]$/;

/** A text in which Markdown is not read. White space around its lines is left out, as Markdown may read that too. */
export const plain = (text: string): string => (MAY_CHANGE.test(text) ? escaped(text) : text);

/** The same, whatever the text. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^[ \t]+|[ \t]+$/gm, '')
    .replaceAll(SIGN, String.raw`\$&`)
    .replaceAll(ADDRESS, '$1\\')
    .replaceAll(OPENING, String.raw`\$&`)
    .replaceAll(NUMBER, '$1\\')
    .replaceAll(CLOSING, String.raw`\#`);
