/** A place in a file: line and column count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in a file's YAML: the keys and indexes that lead to a value, or with `on: 'key'` to the key itself. */
export interface KeyPath {
  readonly path: readonly (string | number)[];
  readonly on: 'key' | 'value';
}

/** Where a problem is: a position, a place in the YAML, or the file as a whole. */
export type Place = Position | KeyPath | undefined;

/** Places in YAML, shortly: `at('speakers', 0, 'name')`, and `atKey(…)` for the key rather than its value. */
export const at = (...path: (string | number)[]): KeyPath => ({ path, on: 'value' });
export const atKey = (...path: (string | number)[]): KeyPath => ({ path, on: 'key' });

/** The offset of a position; lines end as the parser ends them. */
export function offsetAt(text: string, { line, column }: Position): number {
  const breaks = /\r\n?|\n/g;
  for (let at = 1; at < line && breaks.exec(text); at += 1);
  return (line > 1 ? breaks.lastIndex : 0) + column - 1;
}

/** The position of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
