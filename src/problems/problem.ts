import { warningCodes } from './codes/warnings.ts';
import type { Place } from './position.ts';
import { type Code, type Detail, table } from './table.ts';

/** One mistake in the content, or what may be one (`isWarning`). `file` is its path below the content folder. */
export interface Problem {
  readonly code: Code;
  readonly file: string;
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  /** What to write in place of the value, where the fix says that. */
  readonly better?: string | undefined;
}

/** Creates a problem with that code; its text comes from the table. */
export function problem<C extends Code>(code: C, file: string, place: Place, detail: Detail<C>): Problem {
  const text = table[code] as (detail: Detail<C>) => Pick<Problem, 'message' | 'fix' | 'better'>;
  return { code, file, place, ...text(detail) };
}

/** The problems that may be no mistake: they are reported, and the archive is published all the same. */
export const isWarning = ({ code }: Pick<Problem, 'code'>): boolean => Object.hasOwn(warningCodes, code);
