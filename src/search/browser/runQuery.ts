import { FACETS, type Facet, type FacetValues, type PerFacet } from '../facets.ts';
import { filtersOf, sortOf } from '../query.ts';
import { EVERYTHING, type SearchState } from '../state.ts';
import { missingFrom, wordsOf } from '../tokens.ts';
import type { Data, Index, Response } from './pagefind.ts';

/** Asks the index for a state; without one facet’s choice, if named. */
export type Ask = (state: SearchState, without?: Facet) => Promise<Response>;

const NOTHING: Response = { results: [], filters: {}, totalFilters: {} };

export const askOf =
  ({ search }: Index, signal?: AbortSignal): Ask =>
  (state, without) => {
    signal?.throwIfAborted();
    const query = wordsOf(state.q).length > 0 ? state.q : null;
    return search(query, { filters: filtersOf(state, without), sort: sortOf(state) });
  };

export interface Answer {
  /** What was searched for in the end: the state without the words that no session has. */
  readonly asked: SearchState;
  readonly unknown: readonly string[];
  readonly response: Response;
}

/** What the index has for a state, words that no session has left out. */
export async function answer(state: SearchState, ask: Ask): Promise<Answer> {
  const response = await ask(state);
  const words = wordsOf(state.q);
  if (words.length === 0) return { asked: state, unknown: [], response };
  if (response.results.length === 0 && /^\s*".+"\s*$/.test(state.q)) {
    // What stands in quotes nowhere may stand there in other words.
    return answer({ ...state, q: state.q.replaceAll('"', ' ') }, ask);
  }
  const unknown = await unknownOf(words, response, ask);
  if (unknown.length === 0) return { asked: state, unknown, response };
  const asked = { ...state, q: words.filter((word) => !unknown.includes(word)).join(' ') };
  return { asked, unknown, response: asked.q === '' ? NOTHING : await ask(asked) };
}

/**
 * The words that no session has. Pagefind takes the longest beginning of such a word that is a word, as `a` for
 * `aardvark`, or passes over it. So a session that it found is looked at, which then does not have the word; other
 * forms of a word that is there, as `studies` of `study`, are told apart by asking for the word in quotes.
 */
async function unknownOf(words: readonly string[], { results }: Response, ask: Ask): Promise<string[]> {
  const found = results[0] ?? (await ask({ ...EVERYTHING, q: words.join(' ') })).results[0];
  const doubtful = found
    ? missingFrom(textOf(await found.data()), words)
    : words.length > 1
      ? (await Promise.all(words.map(async (word) => unknownOf([word], NOTHING, ask)))).flat()
      : words;
  const exact = await Promise.all(doubtful.map((word) => ask({ ...EVERYTHING, q: `"${word.replaceAll('"', '')}"` })));
  return doubtful.filter((_, index) => exact[index]?.results.length === 0);
}

const textOf = ({ content, meta }: Data): string => [content, ...Object.values(meta)].join('\n');

/**
 * The count beside each value: of the sessions that have it and all that is chosen of other facets. The index counts
 * what was found, so each facet of which something is chosen is asked for once more, without that choice.
 */
export async function countsOf(
  { asked, response }: Answer,
  values: FacetValues,
  ask: Ask,
): Promise<PerFacet<ReadonlyMap<string, number>>> {
  const chosen = FACETS.filter((facet) => asked[facet].length > 0);
  // Pagefind gives the totals of a query without any filter, but for no query they are all 0.
  const totals = chosen.length === 1 && wordsOf(asked.q).length > 0 ? response.totalFilters : undefined;
  const counts = FACETS.map(async (facet) => {
    const own = chosen.includes(facet) && response !== NOTHING;
    const filters = own ? (totals ?? (await ask(asked, facet)).filters) : response.filters;
    return [facet, new Map(values[facet].map(({ id }) => [id, filters[facet]?.[id] ?? 0]))] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as unknown as PerFacet<ReadonlyMap<string, number>>;
}
