/** A position in a file. Lines and columns count from 1; columns count UTF-16 code units, as in editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in the YAML of a file: the keys and indexes that lead to a value or, with `on: 'key'`, to its key. */
export interface KeyPath {
  readonly path: readonly (string | number)[];
  readonly on: 'key' | 'value';
}

/** Where a problem is: a position, a place in the YAML, or the file as a whole. */
export type Place = Position | KeyPath | undefined;

/** The place of a value in YAML, such as `at('speakers', 0, 'name')`. */
export const at = (...path: (string | number)[]): KeyPath => ({ path, on: 'value' });
/** The place of a key rather than its value. */
export const atKey = (...path: (string | number)[]): KeyPath => ({ path, on: 'key' });

/** The offset of a position. A line ends with LF, CRLF or CR. */
export function offsetAt(text: string, { line, column }: Position): number {
  const breaks = /\r\n?|\n/g;
  for (let at = 1; at < line && breaks.exec(text); at += 1);
  return (line > 1 ? breaks.lastIndex : 0) + column - 1;
}

/** The position of an offset. A line ends with LF, CRLF or CR. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The same for many offsets of one text: it is divided into lines only once. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = startsOfLines(text);
  return (offset) => {
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((starts[middle] ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
  };
}

/** The offsets of many positions of one text. */
export function offsetsIn(text: string): (position: Position) => number {
  const starts = startsOfLines(text);
  return ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1;
}

const startsOfLines = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length),
];
