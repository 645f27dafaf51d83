/** A longer passage is named by its first and last words. */
const MAX_LENGTH = 80;
const WORDS = 5;
/** How many words before and after it tell a passage from others like it. */
const CONTEXT = 3;

const segments = (text: string): Intl.Segments => new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);

const wordsOf = (text: string): Intl.SegmentData[] => [...segments(text)].filter(({ isWordLike }) => isWordLike);

const endOf = ({ index, segment }: Intl.SegmentData): number => index + segment.length;

function firstWords(text: string, count: number): string {
  const last = wordsOf(text)[count - 1];
  return last ? text.slice(0, endOf(last)) : text;
}

const lastWords = (text: string, count: number): string => text.slice(wordsOf(text).at(-count)?.index ?? 0);

const linesOf = (text: string): string[] =>
  text
    .split(/[\n\t]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** A comma, an ampersand and a hyphen would have a meaning. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * The fragment of an address that shows a selected passage (https://wicg.github.io/scroll-to-text-fragment/), from
 * what comes before and after it and all that the page shows, in which each block is on a line of its own. Browsers look
 * for whole words inside of one block: so no word is cut, and a long passage is named by its first and last words. Empty
 * if nothing is selected.
 */
export function textFragment(before: string, selected: string, after: string, page: string): string {
  const text = before + selected + after;
  const from = before.length;
  const to = from + selected.length;
  const words = segments(text);
  const [first, last] = [words.containing(from), words.containing(to - 1)];
  const start = first?.isWordLike ? first.index : from;
  const end = last?.isWordLike ? endOf(last) : to;
  const lines = linesOf(text.slice(start, end));
  const [opening = ''] = lines;
  if (!selected.trim()) return '';

  const count =
    lines.length > 1 ? WORDS : opening.length > MAX_LENGTH ? Math.min(WORDS, wordsOf(opening).length >> 1) : 0;
  const parts = count ? [firstWords(opening, count), lastWords(lines.at(-1) ?? '', count)] : [opening];
  const shown = linesOf(page).join(' ').toLowerCase();
  const unique = parts.every((part) => shown.split(part.toLowerCase()).length < 3);
  const prefix = !unique && lastWords(linesOf(text.slice(0, start)).at(-1) ?? '', CONTEXT);
  const suffix = !unique && firstWords(linesOf(text.slice(end))[0] ?? '', CONTEXT);
  return `#:~:text=${[prefix && `${encoded(prefix)}-`, ...parts.map(encoded), suffix && `-${encoded(suffix)}`].filter(
    Boolean,
  )}`;
}
