import { FACETS, type Facet, type FacetValues, type PerFacet, perFacet } from './facets.ts';

/** The orders that results can be in; `relevance` without a query is programme order. */
export const SORTS = ['relevance', 'programme', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** The longest query that is searched for. */
export const LONGEST_QUERY = 200;

/** What is searched for: the query as typed, the chosen ids of each facet, the order. */
export interface SearchState extends PerFacet<readonly string[]> {
  readonly q: string;
  readonly sort: Sort;
}

/** Something in an address that was dropped, as plain text: never put it in a page as HTML. */
export interface Notice {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unknown' | 'duplicate' | 'too-long';
}

/** Everything, in programme order. */
export const EVERYTHING: SearchState = { q: '', sort: 'relevance', ...perFacet(() => []) };

/**
 * Reads the state from the query of an address. Values that are not known, given twice or too long are dropped and
 * told; other keys are passed over.
 */
export function parseState(params: URLSearchParams, values: FacetValues): { state: SearchState; notices: Notice[] } {
  const notices: Notice[] = [];
  const drop = (key: string, value: string, reason: Notice['reason']): void => {
    notices.push({ key, value, reason });
  };

  /** The one value of a key that cannot be repeated. */
  function only(key: string): string {
    const [first = '', ...others] = params.getAll(key);
    for (const value of others) drop(key, value, 'duplicate');
    return first;
  }

  function chosen(facet: Facet): string[] {
    const known = new Set(values[facet].map(({ id }) => id));
    const ids = new Set<string>();
    for (const id of params.getAll(facet)) {
      if (ids.has(id)) drop(facet, id, 'duplicate');
      else if (known.has(id)) ids.add(id);
      else if (id !== '') drop(facet, id, 'unknown');
    }
    return [...ids].sort();
  }

  let q = tidied(only('q'));
  if (q.length > LONGEST_QUERY) {
    drop('q', q, 'too-long');
    q = '';
  }
  const written = only('sort');
  const sort = SORTS.find((one) => one === written);
  if (written !== '' && sort === undefined) drop('sort', written, 'unknown');
  return { state: { q, sort: sort ?? 'relevance', ...perFacet(chosen) }, notices };
}

/** The query of the address of a state: one text for one state, what is empty or the default left out. */
export function serialiseState(state: Partial<SearchState>): URLSearchParams {
  const params = new URLSearchParams();
  const q = tidied(state.q ?? '');
  if (q !== '') params.append('q', q);
  for (const facet of FACETS) for (const id of [...new Set(state[facet])].sort()) params.append(facet, id);
  if (state.sort !== undefined && state.sort !== 'relevance') params.append('sort', state.sort);
  return params;
}

/** A query without the spaces that mean nothing. */
const tidied = (query: string): string => query.trim().replaceAll(/\s+/g, ' ');

/** The same state with a value of a facet chosen, or no longer chosen. */
export function toggled(state: SearchState, facet: Facet, id: string): SearchState {
  const chosen = state[facet];
  return { ...state, [facet]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] };
}

/** The order that results are really in. */
export const orderOf = ({ q, sort }: SearchState): Sort => (sort === 'relevance' && !q.trim() ? 'programme' : sort);

/** Each chosen value, in the order of the facets. */
export const choicesOf = (state: SearchState): { facet: Facet; id: string }[] =>
  FACETS.flatMap((facet) => state[facet].map((id) => ({ facet, id })));
