import { FACETS, type Facet, type FacetValues, type PerFacet } from '../facets.ts';
import { filtersOf, sortOf } from '../query.ts';
import { EVERYTHING, type SearchState } from '../state.ts';
import { missingFrom, wordsOf } from '../tokens.ts';
import type { PagefindData, PagefindIndex, PagefindResponse } from './pagefind.ts';

/** Searches the index for a state, optionally without the filters of one facet. */
export type SearchIndex = (state: SearchState, without?: Facet) => Promise<PagefindResponse>;

const NO_RESULTS: PagefindResponse = { results: [], filters: {}, totalFilters: {} };

export const searchIndexOf =
  ({ search }: PagefindIndex, signal?: AbortSignal): SearchIndex =>
  (state, without) => {
    signal?.throwIfAborted();
    const query = wordsOf(state.q).length > 0 ? state.q : null;
    return search(query, { filters: filtersOf(state, without), sort: sortOf(state) });
  };

export interface QueryResult {
  /** The state that was searched for in the end, without the unknown words. */
  readonly searched: SearchState;
  /** The words of the query that no session has. */
  readonly unknown: readonly string[];
  readonly response: PagefindResponse;
}

/** Searches for a state without the words that no session has. */
export async function runQuery(state: SearchState, searchIndex: SearchIndex): Promise<QueryResult> {
  const response = await searchIndex(state);
  const words = wordsOf(state.q);
  if (words.length === 0) return { searched: state, unknown: [], response };
  if (response.results.length === 0 && /^\s*".+"\s*$/.test(state.q)) {
    // No session has the exact phrase, but one may have its words.
    return runQuery({ ...state, q: state.q.replaceAll('"', ' ') }, searchIndex);
  }
  const unknown = await findUnknownWords(words, response, searchIndex);
  if (unknown.length === 0) return { searched: state, unknown, response };
  const searched = { ...state, q: words.filter((word) => !unknown.includes(word)).join(' ') };
  return { searched, unknown, response: searched.q === '' ? NO_RESULTS : await searchIndex(searched) };
}

/**
 * The words that no session has. For such a word, Pagefind searches for its longest beginning that is a word, as `a` for
 * `aardvark`, or ignores it. So if the first result does not have the word, it may be unknown; a search for the exact
 * word, in quotes, excludes that it is another form of a known word, such as `studies` of `study`.
 */
async function findUnknownWords(
  words: readonly string[],
  { results }: PagefindResponse,
  searchIndex: SearchIndex,
): Promise<string[]> {
  const first = results[0] ?? (await searchIndex({ ...EVERYTHING, q: words.join(' ') })).results[0];
  const doubtful = first
    ? missingFrom(textOf(await first.data()), words)
    : words.length > 1
      ? (await Promise.all(words.map((word) => findUnknownWords([word], NO_RESULTS, searchIndex)))).flat()
      : words;
  const exact = await Promise.all(
    doubtful.map((word) => searchIndex({ ...EVERYTHING, q: `"${word.replaceAll('"', '')}"` })),
  );
  return doubtful.filter((_, index) => exact[index]?.results.length === 0);
}

const textOf = ({ content, meta }: PagefindData): string => [content, ...Object.values(meta)].join('\n');

/**
 * The count beside each value: the number of sessions that have it and match the filters of all other facets. Pagefind
 * counts the results of a search, so each facet with a chosen value needs another search, without that facet's filter.
 */
export async function countValues(
  { searched, response }: QueryResult,
  values: FacetValues,
  searchIndex: SearchIndex,
): Promise<PerFacet<ReadonlyMap<string, number>>> {
  const filtered = FACETS.filter((facet) => searched[facet].length > 0);
  // Pagefind returns the counts of a query without its filters, but without a query they are all 0.
  const totals = filtered.length === 1 && wordsOf(searched.q).length > 0 ? response.totalFilters : undefined;
  const counts = FACETS.map(async (facet) => {
    const isFiltered = filtered.includes(facet) && response !== NO_RESULTS;
    const found = isFiltered ? (totals ?? (await searchIndex(searched, facet)).filters) : response.filters;
    return [facet, new Map(values[facet].map(({ id }) => [id, found[facet]?.[id] ?? 0]))] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as unknown as PerFacet<ReadonlyMap<string, number>>;
}
