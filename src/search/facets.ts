import { listedCompanies } from '../catalogue/affiliations.ts';
import type { Catalogue, Session } from '../catalogue/types.ts';

/** What the archive can be narrowed by, in the order that readers see. */
export const FACETS = ['track', 'topic', 'company', 'speaker', 'has'] as const;
export type Facet = (typeof FACETS)[number];

/** For each facet something of it: the chosen ids, the counts of its values. */
export type PerFacet<T> = Readonly<Record<Facet, T>>;

/** One value of a facet: its id, as in addresses, and what readers call it. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** Of a track: its hue. */
  readonly hue?: number;
  /** Of a company: its other names, for those who look it up. */
  readonly aliases?: readonly string[];
}

/** Every value of each facet, in the order of the catalogue: companies by number of talks, speakers by name. */
export type FacetValues = PerFacet<readonly FacetValue[]>;

/** Makes something for each facet. */
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

/** Every value that a facet can have in this archive. */
export function facetValues({ tracks, topics, companies, speakers }: Catalogue): FacetValues {
  return {
    track: [...tracks.values()].map(({ id, title, hue }) => ({ id, label: title, hue })),
    topic: [...topics.values()].map(({ id, title }) => ({ id, label: title })),
    company: [...companies.values()].map(({ id, name, aliases }) => ({
      id,
      label: name,
      ...(aliases.length > 0 && { aliases }),
    })),
    speaker: [...speakers.values()].map(({ id, name }) => ({ id, label: name })),
    has: [
      { id: 'slides', label: 'Slides' },
      { id: 'video', label: 'Video' },
    ],
  };
}
