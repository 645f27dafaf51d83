import type { Code, Detail } from '../problems/table.ts';
import type { Prose } from './prose.ts';

/** A problem at an offset of the text. */
export type Found = { [C in Code]: { readonly offset: number; readonly code: C; readonly detail: Detail<C> } }[Code];

/** What the rules know of the text. */
export interface Context {
  readonly text: string;
  /** The labels of its links and of its footnotes, as they are defined. */
  readonly links: readonly string[];
  readonly notes: readonly string[];
  /** The labels of footnotes that have a mistake of their own. */
  readonly badNotes: ReadonlySet<string>;
  /** The same for addresses of links, in lower case. */
  readonly badLinks: ReadonlySet<string>;
  /** The signs that are used as marks of notes, as in `word**`, and where each is first. */
  readonly marks: ReadonlyMap<string, number>;
  /** Whether a line begins with a star that is shown, as notes do. */
  readonly hasStarredNote: boolean;
}

/** What a rule finds: `at` is its place in the match, if that is not the first sign of it. */
export type Ruled = Omit<Found, 'offset'> & { readonly at?: number };

/** A kind of Markdown that was not read as Markdown; undefined for what only looks like it. */
export interface Rule {
  readonly pattern: RegExp;
  readonly find: (match: RegExpExecArray, prose: Prose, context: Context) => Ruled | undefined;
}
