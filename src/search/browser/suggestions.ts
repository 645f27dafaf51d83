import type { Facet, FacetValues } from '../facets.ts';
import { type FacetTable, matchFacets } from '../facetTable.ts';
import type { Ranked } from '../rank.ts';
import { chosenValues, type SearchState } from '../state.ts';

/** Other things to search for, where nothing is found. */
export interface Suggestions {
  /** The chosen value without which there are the most results. */
  readonly removeFilter: RemoveFilter | undefined;
}

export interface RemoveFilter {
  readonly state: SearchState;
  readonly facet: Facet;
  readonly id: string;
  readonly label: string;
  /** The number of results without it, which is not 0. */
  readonly total: number;
}

/** What to leave out of a state that finds nothing; `ranked` are the sessions of its query. */
export function findSuggestions(
  state: SearchState,
  ranked: readonly Ranked[],
  table: FacetTable,
  values: FacetValues,
): Suggestions {
  const sessions = ranked.map(({ session }) => session);
  const candidates = chosenValues(state).map(({ facet, id }): RemoveFilter => {
    const without = { ...state, [facet]: state[facet].filter((other) => other !== id) };
    const total = matchFacets(sessions, table, values, without).sessions.length;
    const label = values[facet].find((value) => value.id === id)?.label ?? id;
    return { state: without, facet, id, label, total };
  });
  const best = candidates.toSorted((a, b) => b.total - a.total)[0];
  return { removeFilter: best && best.total > 0 ? best : undefined };
}
