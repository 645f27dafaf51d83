import type { Facet, FacetValue, FacetValues } from './facets.ts';

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
export const WEIGHTS: Readonly<Record<keyof Fields, number>> = { title: 8, speakers: 4, also: 4, topics: 2, number: 2 };

/** The file that is loaded with the index, before the first search. */
export interface Values extends Omit<FacetValues, 'speaker'> {
  /** Changes with the index, and is in the name of its list of parts, which so is never that of another one. */
  readonly version: string;
  /** The language of its words. */
  readonly lang: string;
  /** The number of sessions, which all lists have in programme order. */
  readonly size: number;
  /** The values of each session, packed (lists.ts). */
  readonly columns: Readonly<Record<Exclude<Facet, 'speaker' | 'saved'>, string>>;
  /** The names of the parts of the vocabulary (initials.ts). */
  readonly initials: readonly string[];
}

/** The file with all speakers, which is loaded when they are first needed. */
export interface Speakers {
  readonly values: readonly FacetValue[];
  readonly column: string;
}

/** The file with the order of all sessions by title, as positions in the programme. */
export type TitleOrder = readonly number[];

/** A part of the vocabulary: each word with one initial, without case and diacritics, with the number of its sessions. */
export type Words = Readonly<Record<string, number>>;

/** What there is of titles and names with words of one initial. */
export interface Names {
  /** The sessions in whose titles and names a word has the initial; a single packed list (lists.ts). */
  readonly named: string;
  /** The ids, names and other names of the speakers in whose names a word has the initial. */
  readonly speakers: readonly (readonly [id: string, name: string, ...aliases: string[]])[];
}
