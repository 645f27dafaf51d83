import type { FacetValues } from './facets.ts';

/** The metadata of a session in the index; the search covers all of it. */
export interface Fields {
  readonly title: string;
  /** The speakers with their companies, as in lists of sessions. */
  readonly speakers: string;
  readonly topics: string;
  /** Other names of the speakers, companies and topics. */
  readonly also: string;
  /** The session's number in the programme of its event. */
  readonly number: string;
}

/** The weight of a word in each field, relative to one in the abstract. */
export const WEIGHTS: Readonly<Record<keyof Fields, number>> = { title: 5, speakers: 4, also: 4, topics: 2, number: 2 };

/** The sort keys in the index: the position of a session in the whole archive, and among all titles. */
export type Order = 'programme' | 'title';

/** The file that is loaded with the index, before the first search. */
export interface Values extends FacetValues {
  /** Changes with the index, so that the browser does not use a cached part of another one. */
  readonly version: string;
}
