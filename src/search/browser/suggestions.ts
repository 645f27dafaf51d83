import { correctQuery } from '../didYouMean.ts';
import type { Facet, FacetValues } from '../facets.ts';
import { withoutEach } from '../query.ts';
import type { SearchState } from '../state.ts';
import { wordsOf } from '../tokens.ts';
import type { QueryResult, SearchIndex } from './runQuery.ts';

/** Another state to search for, with the number of its results, which is not 0. */
interface Suggestion {
  readonly state: SearchState;
  readonly total: number;
}

/** Suggestions for a query that has no results or unknown words. */
export interface Suggestions {
  /** The query with its words corrected. */
  readonly didYouMean?: (Suggestion & { readonly q: string }) | undefined;
  /** The query without one word: the word without which there are the most results. */
  readonly fewerWords?: (Suggestion & { readonly q: string }) | undefined;
  /** The chosen value without which there are the most results. */
  readonly removeFilter?:
    | (Suggestion & { readonly facet: Facet; readonly id: string; readonly label: string })
    | undefined;
}

interface Sources {
  readonly searchIndex: SearchIndex;
  readonly values: FacetValues;
  readonly loadVocabulary: () => Promise<readonly string[]>;
}

export async function findSuggestions(
  state: SearchState,
  { searched, unknown, response }: QueryResult,
  { searchIndex, values, loadVocabulary }: Sources,
): Promise<Suggestions> {
  /** The candidate with the most results, if one has any. */
  async function best<T extends { state: SearchState }>(
    candidates: readonly T[],
  ): Promise<(T & Suggestion) | undefined> {
    const withTotals = await Promise.all(
      candidates.map(async (candidate) => ({
        ...candidate,
        total: (await searchIndex(candidate.state)).results.length,
      })),
    );
    return withTotals.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)[0];
  }

  // If the vocabulary cannot be loaded, the results are still useful.
  const corrected = correctQuery(state.q, unknown, await loadVocabulary().catch(() => []));
  const didYouMean =
    corrected === undefined ? undefined : await best([{ q: corrected, state: { ...state, q: corrected } }]);
  const words = wordsOf(searched.q);
  if (response.results.length > 0 || (words.length === 0 && unknown.length > 0)) return { didYouMean };
  const shorter = words.length < 2 ? [] : words.map((_, index) => words.toSpliced(index, 1).join(' '));
  const filter = await best(withoutEach(searched));
  return {
    didYouMean,
    fewerWords: await best(shorter.map((q) => ({ q, state: { ...searched, q } }))),
    removeFilter: filter && {
      ...filter,
      label: values[filter.facet].find(({ id }) => id === filter.id)?.label ?? filter.id,
    },
  };
}
