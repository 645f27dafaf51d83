/** A part of an excerpt; `mark` for a word that matches. */
export interface ExcerptPart {
  readonly text: string;
  readonly mark: boolean;
}

/** How many words an excerpt has. */
const LENGTH = 30;

/**
 * The part of a content in which most words match, or its beginning; `locations` are the positions of these words.
 * `content` is as in the index: with U+200B between words that have no space between them.
 */
export function excerptOf(content: string, locations: Iterable<number>): ExcerptPart[] {
  const joined = content.includes('\u200B');
  const words = content.split(joined ? /\u200B/ : /\s+/);
  const isMatch = new Set([...locations].filter((location) => location < words.length));
  const start = bestStart(
    words.length,
    [...isMatch].sort((a, b) => a - b),
  );
  const shown = words.slice(start, start + LENGTH);
  const space = joined ? '' : ' ';
  const parts: ExcerptPart[] = [];
  const add = (text: string, mark: boolean): void => {
    const last = parts.at(-1);
    if (last?.mark === mark) parts[parts.length - 1] = { text: last.text + text, mark };
    else parts.push({ text, mark });
  };
  if (start > 0) add('…', false);
  shown.forEach((word, index) => {
    if (index > 0 && space) add(space, isMatch.has(start + index) && isMatch.has(start + index - 1));
    add(word, isMatch.has(start + index));
  });
  if (start + LENGTH < words.length) add('…', false);
  return parts;
}

/** Where to begin so that most of the sorted matches are shown, the first of them with two words before it. */
function bestStart(length: number, matches: readonly number[]): number {
  let [best, most] = [0, 0];
  matches.forEach((first, index) => {
    const count = matches.slice(index).filter((match) => match < first + LENGTH - 2).length;
    if (count > most) [best, most] = [first, count];
  });
  return Math.max(0, Math.min(best - 2, length - LENGTH));
}
