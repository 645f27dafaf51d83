/** “1 talk”, “12 talks”. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** “3”, or “3 of 15” where a list has only some of those on the page that it leads to. */
export const part = (count: number, all = count): string => (count === all ? `${count}` : `${count} of ${all}`);

/** “1 talk”, “3 of 15 talks”. */
export const partOfTalks = (count: number, all = count): string =>
  `${part(count, all)} ${all === 1 ? 'talk' : 'talks'}`;

/** “No talks”, “1 talk”, “12 talks”. */
export const talkCount = (count: number): string => (count === 0 ? 'No talks' : counted(count, 'talk'));

/** Marked as pure, so that scripts which import other functions do not contain it. */
const listFormat = /* @__PURE__ */ new Intl.ListFormat('en');

/** “a, b, and c”. */
export const listed = (words: Iterable<string>): string => listFormat.format(words);

/** “a”, “b” */
export const quoted = (words: Iterable<string>): string => [...words].map((word) => `“${word}”`).join(', ');

/** The beginning of a text, cut between words, at most `max` characters long. */
export function excerpt(text: string, max = 155): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const end = line.lastIndexOf(' ', max - 1);
  const cut = end > 0 ? line.slice(0, end) : line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** A session's number, padded to the width of the largest: 01 … 56. */
export const ordinal = (number: number, largest: number): string => `${number}`.padStart(`${largest}`.length, '0');

/** “0.4 MB”, “18 MB”: in millions of bytes, at least 0.1. */
export const megabytes = (bytes: number): string =>
  `${bytes < 9.95e6 ? Math.max(0.1, bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;
