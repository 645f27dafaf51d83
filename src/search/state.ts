import { FACETS, type Facet, type FacetValues, type PerFacet, perFacet } from './facets.ts';

/** The orders of results; without a query, `relevance` is the order of the programme. */
export const SORTS = ['relevance', 'newest', 'programme', 'title'] as const;
export type Sort = (typeof SORTS)[number];

export const MAX_QUERY_LENGTH = 200;

/** How many talks the search page shows without a query, and adds each time. */
export const PAGE_SIZE = 25;

/** How many results of a query it shows at first: each of them is loaded by itself. */
export const FIRST_RESULTS = 10;

/** What to search for: the query as typed, the chosen ids of each facet, and the order of the results. */
export interface SearchState extends PerFacet<readonly string[]> {
  readonly q: string;
  readonly sort: Sort;
}

/** A parameter that was dropped. Its key and value come from the address: never insert them as HTML. */
export interface Notice {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unknown' | 'duplicate' | 'too-long';
}

/** Finds every session. */
export const EVERYTHING: SearchState = { q: '', sort: 'relevance', ...perFacet(() => []) };

/**
 * Parses the query string of the search page. Parameters with an unknown, repeated or too long value are dropped with a
 * notice; parameters with another name are ignored.
 */
export function parseState(params: URLSearchParams, values: FacetValues): { state: SearchState; notices: Notice[] } {
  const notices: Notice[] = [];
  const drop = (key: string, value: string, reason: Notice['reason']): void => {
    notices.push({ key, value, reason });
  };

  function single(key: string): string {
    const [first = '', ...others] = params.getAll(key);
    for (const value of others) drop(key, value, 'duplicate');
    return first;
  }

  function chosenIds(facet: Facet): string[] {
    const known = new Set(values[facet].map(({ id }) => id));
    const ids = new Set<string>();
    for (const id of params.getAll(facet)) {
      if (ids.has(id)) drop(facet, id, 'duplicate');
      else if (known.has(id)) ids.add(id);
      else if (id) drop(facet, id, 'unknown');
    }
    return [...ids].sort();
  }

  let q = collapseSpaces(single('q'));
  if (q.length > MAX_QUERY_LENGTH) {
    drop('q', q, 'too-long');
    q = '';
  }
  const sortParam = single('sort');
  const sort = SORTS.find((known) => known === sortParam);
  if (sortParam && !sort) drop('sort', sortParam, 'unknown');
  return { state: { q, sort: sort ?? 'relevance', ...perFacet(chosenIds) }, notices };
}

/** The query string of a state, without empty and default values. Equal states have equal query strings. */
export function serialiseState(state: Partial<SearchState>): URLSearchParams {
  const params = new URLSearchParams();
  const q = collapseSpaces(state.q ?? '');
  if (q) params.append('q', q);
  for (const facet of FACETS) for (const id of [...new Set(state[facet])].sort()) params.append(facet, id);
  if (state.sort && state.sort !== 'relevance') params.append('sort', state.sort);
  return params;
}

const collapseSpaces = (query: string): string => query.trim().replaceAll(/\s+/g, ' ');

/** The state with a value of a facet added or, if it is chosen already, removed. */
export function toggleValue(state: SearchState, facet: Facet, id: string): SearchState {
  const chosen = state[facet];
  return { ...state, [facet]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] };
}

/** The order that the results of a state are in. */
export const effectiveSort = ({ q, sort }: SearchState): Sort =>
  sort === 'relevance' && !q.trim() ? 'programme' : sort;

/** Every chosen value, in the order of the facets. */
export const chosenValues = (state: SearchState): { facet: Facet; id: string }[] =>
  FACETS.flatMap((facet) => state[facet].map((id) => ({ facet, id })));
