import { FACETS, type Facet, type PerFacet } from './facets.ts';
import { choicesOf, orderOf, type SearchState } from './state.ts';

/** What the index is asked for a state: OR inside a facet, AND between facets; without one facet’s choice, if named. */
export function filtersOf(state: SearchState, without?: Facet): Partial<PerFacet<{ any: readonly string[] }>> {
  const chosen = FACETS.filter((facet) => facet !== without && state[facet].length > 0);
  return Object.fromEntries(chosen.map((facet) => [facet, { any: state[facet] }]));
}

/** The order the index is asked for; by relevance it goes by itself. */
export function sortOf(state: SearchState): { programme?: 'asc'; title?: 'asc' } {
  const order = orderOf(state);
  return order === 'relevance' ? {} : { [order]: 'asc' };
}

/** The states in which one of the chosen values is dropped, each with that value. */
export const withoutEach = (state: SearchState): { facet: Facet; id: string; state: SearchState }[] =>
  choicesOf(state).map(({ facet, id }) => ({
    facet,
    id,
    state: { ...state, [facet]: state[facet].filter((one) => one !== id) },
  }));
