import { type Code, type Detail, table } from './table.ts';

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

/** One fault of the content: which, in which file (its path below the content folder), where, and its particulars. */
export interface Problem {
  readonly code: Code;
  readonly file: string;
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
}

/** The problem of that code, its text filled in from the table. */
export function problem<C extends Code>(code: C, file: string, place: Place, detail: Detail<C>): Problem {
  const text = table[code] as (detail: Detail<C>) => { message: string; fix: string };
  return { code, file, place, ...text(detail) };
}

/** Places in YAML, shortly: `at('speakers', 0, 'name')`, and `atKey(…)` for the key rather than its value. */
export const at = (...path: (string | number)[]): KeyPath => ({ path, on: 'value' });
export const atKey = (...path: (string | number)[]): KeyPath => ({ path, on: 'key' });
