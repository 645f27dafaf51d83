import type { Place } from './position.ts';
import { type Code, type Detail, table } from './table.ts';

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
