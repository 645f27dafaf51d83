import { letters } from './typesetter.ts';

/** A text in lines, and the size that they fit at. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a text, and the sizes to try, largest first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** The distance of two lines, in sizes. */
  readonly leading: number;
  readonly sizes: readonly number[];
}

/** How wide a text is at a size. */
type Measure = (text: string, size: number) => number;

/** How much smaller a text may be set to need a line less. */
const SMALLER = 0.86;

/**
 * Breaks a text into lines of about one length, at the largest size at which all of it fits and no word is broken, or
 * at one a little smaller that saves a line. If there is none, then at the largest of the smaller half of the sizes at
 * which it fits with too long words broken; if there is none either, the smallest, and an ellipsis for what is over.
 */
export function fit(text: string, room: Room, measure: Measure): Fitted {
  const pieces = piecesOf(text);
  const whole = room.sizes
    .map((size) => ({ size, lines: broken(pieces, room.width, (line) => measure(line, size)) }))
    .filter(({ size, lines }) => lines.length <= linesIn(room, size))
    .filter(({ size, lines }) => lines.every((line) => measure(line, size) <= room.width));
  const [largest] = whole;
  if (largest) {
    const near = whole.filter(({ size }) => size >= largest.size * SMALLER);
    const fewest = Math.min(...near.map(({ lines }) => lines.length));
    const { size, lines } = near.find((one) => one.lines.length === fewest) ?? largest;
    return { size, lines: balanced(pieces, lines, room.width, (line) => measure(line, size)) };
  }
  const [first, ...others] = room.sizes
    .slice(room.sizes.length >> 1)
    .map((size) => ({ size, lines: brokenAnywhere(pieces, room.width, (line) => measure(line, size)) }))
    .toReversed();
  if (!first) throw new Error('no size to set a text at');
  const fitting = [first, ...others].findLast(({ size, lines }) => lines.length <= linesIn(room, size));
  return fitting ?? { size: first.size, lines: ended(first.lines, room, (line) => measure(line, first.size)) };
}

/** A text on one line, cut off after a word with an ellipsis when it is too wide; in the word when it is the first. */
export function clamped(text: string, width: number, measure: (text: string) => number): string {
  return measure(text) <= width ? text : shortened(text, width, measure);
}

function shortened(text: string, width: number, measure: (text: string) => number): string {
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

const linesIn = ({ height, leading }: Room, size: number): number => Math.max(1, Math.floor(height / (size * leading)));

/** What a line may end after: a word with its space, and the part of a word up to a hyphen, a dash or a stroke. */
const piecesOf = (text: string): string[] => text.split(/(?<= )|(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u);

/** Lines as full as they can be. */
function broken(pieces: readonly string[], most: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && width((line + piece).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The same number of lines in the narrowest measure that gives it. */
function balanced(
  pieces: readonly string[],
  lines: readonly string[],
  most: number,
  width: (line: string) => number,
): readonly string[] {
  let best = lines;
  let [low, high] = [most / 2, most];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tried = broken(pieces, middle, width);
    if (tried.length === lines.length && tried.every((line) => width(line) <= middle)) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

/** Lines as full as they can be, in which words too wide for a line are broken. */
function brokenAnywhere(pieces: readonly string[], most: number, width: (line: string) => number): string[] {
  return broken(
    pieces.flatMap((piece) => parted(piece, most, width)),
    most,
    width,
  );
}

/** A piece too wide for a line in parts that are not, of about one length, each but the last with a hyphen. */
function parted(piece: string, most: number, width: (line: string) => number): string[] {
  if (width(piece.trimEnd()) <= most) return [piece];
  const whole = letters(piece);
  for (let count = 2; ; count += 1) {
    const length = Math.ceil(whole.length / count);
    const parts = Array.from({ length: Math.ceil(whole.length / length) }, (_, index) =>
      whole.slice(index * length, (index + 1) * length).join(''),
    ).map((part, index, all) => (index === all.length - 1 ? part : `${part}-`));
    if (length === 1 || parts.every((part) => width(part.trimEnd()) <= most)) return parts;
  }
}

/** The lines that there is room for, the last ended with an ellipsis in place of those after it. */
function ended(lines: readonly string[], room: Room, width: (line: string) => number): string[] {
  const kept = lines.slice(0, linesIn(room, room.sizes.at(-1) as number));
  return [...kept.slice(0, -1), shortened(kept.at(-1) as string, room.width, width)];
}

/** The first letters or words of a text and an ellipsis, without a comma or a space before it. */
const cut = (parts: readonly string[], count: number, between: string): string =>
  `${parts
    .slice(0, count)
    .join(between)
    .replace(/[\s,;:.…–—‐-]+$/u, '')}…`;
