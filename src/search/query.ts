import { FACETS, type Facet, type PerFacet } from './facets.ts';
import { chosenValues, effectiveSort, type SearchState } from './state.ts';

/** The filters for Pagefind: any chosen value of a facet (OR), in every facet (AND). Can leave out one facet. */
export function filtersOf(state: SearchState, without?: Facet): Partial<PerFacet<{ any: readonly string[] }>> {
  const filtered = FACETS.filter((facet) => facet !== without && state[facet].length > 0);
  return Object.fromEntries(filtered.map((facet) => [facet, { any: state[facet] }]));
}

/** The order for Pagefind, which sorts by relevance by default. */
export function sortOf(state: SearchState): { programme?: 'asc'; title?: 'asc' } {
  const sort = effectiveSort(state);
  return sort === 'relevance' ? {} : { [sort]: 'asc' };
}

/** For each chosen value, the value and the state without it. */
export const withoutEach = (state: SearchState): { facet: Facet; id: string; state: SearchState }[] =>
  chosenValues(state).map(({ facet, id }) => ({
    facet,
    id,
    state: { ...state, [facet]: state[facet].filter((other) => other !== id) },
  }));
