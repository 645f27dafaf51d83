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
