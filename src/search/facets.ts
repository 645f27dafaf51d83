import { listedCompanies } from '../catalogue/affiliations.ts';
import type { Catalogue, Session } from '../catalogue/types.ts';
import { hasLabels } from '../wording/facets.ts';

/** The filters of the search, in the order of the page. */
export const FACETS = ['track', 'topic', 'company', 'speaker', 'has'] as const;
export type Facet = (typeof FACETS)[number];

/** Something for each facet: its chosen ids, the counts of its values. */
export type PerFacet<T> = Readonly<Record<Facet, T>>;

/** A value of a facet: its id, which is in addresses, and the label that readers see. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** The other names of a company, to find it by. */
  readonly aliases?: readonly string[];
}

/** Every value of each facet, in the order of the catalogue. */
export type FacetValues = PerFacet<readonly FacetValue[]>;

export const perFacet = <T>(make: (facet: Facet) => T): PerFacet<T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as PerFacet<T>;

/** The ids that a session has of each facet, each once: it counts for a company if any of its speakers lists it. */
export function facetsOf(session: Session): PerFacet<readonly string[]> {
  const { track, topics, speakers, slides, video } = session;
  return {
    track: [track.id],
    topic: topics.map(({ id }) => id),
    company: listedCompanies(session).map(({ id }) => id),
    speaker: speakers.map(({ speaker }) => speaker.id),
    has: [...(slides ? ['slides'] : []), ...(video ? ['video'] : [])],
  };
}

/** Every value of each facet in a catalogue. */
export function facetValues({ tracks, topics, companies, speakers }: Catalogue): FacetValues {
  return {
    track: [...tracks.values()].map(({ id, title }) => ({ id, label: title })),
    topic: [...topics.values()].map(({ id, title }) => ({ id, label: title })),
    company: [...companies.values()].map(({ id, name, aliases }) => ({
      id,
      label: name,
      ...(aliases.length > 0 && { aliases }),
    })),
    speaker: [...speakers.values()].map(({ id, name }) => ({ id, label: name })),
    has: Object.entries(hasLabels).map(([id, label]) => ({ id, label })),
  };
}
