import type { FacetValues } from './facets.ts';

/** What the index keeps of a session beside its abstract; all of it is searched. */
export interface Fields {
  readonly title: string;
  /** Its speakers with their companies, as lists of sessions say it. */
  readonly speakers: string;
  readonly topics: string;
  /** Other words that its speakers and companies are known by. */
  readonly also: string;
  /** Its place in the programme. */
  readonly number: string;
}

/** How much more a word says of a session that stands in a field of it; those of the abstract weigh by themselves. */
export const WEIGHTS: Readonly<Record<keyof Fields, number>> = { title: 5, speakers: 4, also: 4, topics: 2, number: 2 };

/** The orders that the index knows; that of the programme is the number of a session, that of titles its place in it. */
export type Order = 'programme' | 'title';

/** What is loaded beside the index before the first search. */
export interface Values extends FacetValues {
  /** Changes with the index: a copy of its entry that a browser kept is of no use for another. */
  readonly version: string;
}
