import { letters } from './typesetter.ts';

/** A text in lines, and the size at which they fit. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The space for a text, and the sizes to try, largest first. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The line height, in ems. */
  readonly leading: number;
  readonly sizes: readonly number[];
}

/** Returns the width of a text at a size. */
type Measure = (text: string, size: number) => number;

/** How much smaller a text may become to need fewer lines. */
const SMALLER = 0.86;

/**
 * Breaks a text into lines of similar length, at the largest size at which all of it fits without breaking a word, or at
 * a slightly smaller one that saves a line. Otherwise long words are broken, at the largest size of the smaller half at
 * which the text fits. If it fits at none, it is cut off with an ellipsis at the smallest size.
 */
export function fit(text: string, box: Box, measure: Measure): Fitted {
  const pieces = piecesOf(text);
  const unbroken = box.sizes
    .map((size) => ({ size, lines: breakLines(pieces, box.width, (line) => measure(line, size)) }))
    .filter(({ size, lines }) => lines.length <= linesIn(box, size))
    .filter(({ size, lines }) => lines.every((line) => measure(line, size) <= box.width));
  const [largest] = unbroken;
  if (largest) {
    const near = unbroken.filter(({ size }) => size >= largest.size * SMALLER);
    const minLines = Math.min(...near.map(({ lines }) => lines.length));
    const { size, lines } = near.find((one) => one.lines.length === minLines) ?? largest;
    return { size, lines: balance(pieces, lines, box.width, (line) => measure(line, size)) };
  }
  const [first, ...others] = box.sizes
    .slice(box.sizes.length >> 1)
    .map((size) => ({ size, lines: breakAnywhere(pieces, box.width, (line) => measure(line, size)) }))
    .toReversed();
  if (!first) throw new Error('no size to set a text at');
  const fitting = [first, ...others].findLast(({ size, lines }) => lines.length <= linesIn(box, size));
  return fitting ?? { size: first.size, lines: truncate(first.lines, box, (line) => measure(line, first.size)) };
}

/** A text on one line. If it is too wide, it is cut off after a word, or inside the first one, with an ellipsis. */
export function clamp(text: string, width: number, measure: (text: string) => number): string {
  return measure(text) <= width ? text : shorten(text, width, measure);
}

function shorten(text: string, width: number, measure: (text: string) => number): string {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const line = cut(words, count, ' ');
    if (measure(line) <= width) return line;
  }
  const word = letters(words[0] as string);
  let [fits, over] = [0, word.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(cut(word, middle, '')) <= width) fits = middle;
    else over = middle;
  }
  return cut(word, fits, '');
}

const linesIn = ({ height, leading }: Box, size: number): number => Math.max(1, Math.floor(height / (size * leading)));

/** The pieces that a line may end after: words with their spaces, and parts of words up to a hyphen, dash or slash. */
const piecesOf = (text: string): string[] => text.split(/(?<= )|(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u);

/** Breaks pieces into lines, each as full as possible. */
function breakLines(pieces: readonly string[], max: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && width((line + piece).trimEnd()) > max) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The same number of lines at the smallest width that gives it. */
function balance(
  pieces: readonly string[],
  lines: readonly string[],
  max: number,
  width: (line: string) => number,
): readonly string[] {
  let best = lines;
  let [low, high] = [max / 2, max];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tried = breakLines(pieces, middle, width);
    if (tried.length === lines.length && tried.every((line) => width(line) <= middle)) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

/** The same, but a word that is too wide for a line is broken too. */
function breakAnywhere(pieces: readonly string[], max: number, width: (line: string) => number): string[] {
  return breakLines(
    pieces.flatMap((piece) => split(piece, max, width)),
    max,
    width,
  );
}

/** Splits a piece that is too wide for a line into parts of similar length, each except the last with a hyphen. */
function split(piece: string, max: number, width: (line: string) => number): string[] {
  if (width(piece.trimEnd()) <= max) return [piece];
  const all = letters(piece);
  for (let count = 2; ; count += 1) {
    const length = Math.ceil(all.length / count);
    const parts = Array.from({ length: Math.ceil(all.length / length) }, (_, index) =>
      all.slice(index * length, (index + 1) * length).join(''),
    ).map((part, index, { length: total }) => (index === total - 1 ? part : `${part}-`));
    if (length === 1 || parts.every((part) => width(part.trimEnd()) <= max)) return parts;
  }
}

/** The lines that fit, the last one with an ellipsis for those after it. */
function truncate(lines: readonly string[], box: Box, width: (line: string) => number): string[] {
  const kept = lines.slice(0, linesIn(box, box.sizes.at(-1) as number));
  return [...kept.slice(0, -1), shorten(kept.at(-1) as string, box.width, width)];
}

/** The first letters or words of a text, and an ellipsis without a space or comma before it. */
const cut = (parts: readonly string[], count: number, between: string): string =>
  `${parts
    .slice(0, count)
    .join(between)
    .replace(/[\s,;:.…–—‐-]+$/u, '')}…`;
