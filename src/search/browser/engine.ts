import { searchFiles } from '../../paths.ts';
import { type FacetValues, type PerFacet, perFacet } from '../facets.ts';
import { MAX_QUERY_LENGTH, type SearchState } from '../state.ts';
import { type ExcerptPart, parseExcerpt } from './excerpt.ts';
import { failureCount, fetchJson, loadIndex, type PagefindData, SearchUnavailable } from './pagefind.ts';
import { countValues, runQuery, searchIndexOf } from './runQuery.ts';
import { findSuggestions, type Suggestions } from './suggestions.ts';

export { SearchUnavailable };

/** The search, without its user interface. It loads its files when it is first used. */
export interface Engine {
  /** Loads the files that every query needs, before there is one. Never rejects. */
  readonly preload: () => void;
  /** Every value of each facet. Rejects with a `SearchUnavailable`. */
  readonly values: () => Promise<FacetValues>;
  /**
   * Rejects with a `SearchUnavailable` if a file could not be loaded; the next call tries again. Rejects with the reason
   * of `signal` as soon as that is aborted.
   */
  readonly search: (state: SearchState, options?: SearchOptions) => Promise<SearchResults>;
}

export interface SearchOptions {
  /** The maximum number of results; 10 by default. */
  readonly limit?: number;
  /** False if no counts are shown: they are not loaded then, and are all 0. */
  readonly counts?: boolean;
  readonly signal?: AbortSignal;
}

export interface SearchResults {
  /** The number of sessions found. */
  readonly total: number;
  /** The first of them, up to the limit. */
  readonly results: readonly SearchResult[];
  /** For every value of each facet, by id, the number of sessions that would be found if it were chosen. */
  readonly counts: PerFacet<ReadonlyMap<string, number>>;
  /** The words of the query that no session has, as typed; the results are for the other words. */
  readonly unknown: readonly string[];
  /** Present if there are no results or unknown words. */
  readonly suggestions: Suggestions | undefined;
}

/** A session; all of it is plain text. */
export interface SearchResult {
  /** The path of its page, with the base. */
  readonly url: string;
  /** Its number in the programme. */
  readonly number: number;
  readonly title: string;
  /** Its speakers with their companies, as in lists of sessions. */
  readonly speakers: string;
  /** Its event, in an archive of several. */
  readonly event: string | undefined;
  readonly track: { readonly label: string; readonly hue: number | undefined } | undefined;
  /** The part of the abstract that matches the query, or its beginning; empty if there is no abstract. */
  readonly excerpt: readonly ExcerptPart[];
}

/** The search of the site at `base`, a path with a slash at the end. */
export function createEngine(base: string): Engine {
  const index = lazy(() => loadIndex(base));
  const vocabulary = lazy(() => fetchJson<string[]>(`${base}${searchFiles.words}`));

  async function search(
    state: SearchState,
    { limit = 10, counts = true, signal }: SearchOptions,
  ): Promise<SearchResults> {
    const loaded = await index.get();
    const { values } = loaded;
    if (counts) await loaded.index.filters();
    const searchIndex = searchIndexOf(loaded.index, signal);
    const result = await runQuery({ ...state, q: state.q.slice(0, MAX_QUERY_LENGTH) }, searchIndex);
    const { results } = result.response;
    const data = await Promise.all(results.slice(0, limit).map((each) => each.data()));
    const needsHelp = results.length === 0 || result.unknown.length > 0;
    return {
      total: results.length,
      results: data.map((each) => toResult(each, values)),
      counts: counts ? await countValues(result, values, searchIndex) : perFacet(() => new Map()),
      unknown: result.unknown,
      suggestions: needsHelp
        ? await findSuggestions(state, result, { searchIndex, values, loadVocabulary: vocabulary.get })
        : undefined,
    };
  }

  /** Does something with the index. If a request for a part of it fails, the next attempt loads all of it again. */
  async function attempt<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const failures = failureCount();
    try {
      signal?.throwIfAborted();
      const result = await Promise.race([work(), ...(signal ? [rejectOnAbort(signal)] : [])]);
      if (failureCount() === failures) return result;
      throw new Error('A part of the index could not be loaded.');
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      index.reset();
      throw new SearchUnavailable('The search index could not be loaded.', { cause: error });
    }
  }

  return {
    preload: () => void attempt(index.get).catch(() => {}),
    values: () => attempt(async () => (await index.get()).values),
    search: (state, options = {}) => attempt(() => search(state, options), options.signal),
  };
}

/** Loads a value on the first call of `get`, and again on the next one if that failed. */
function lazy<T>(load: () => Promise<T>): { get: () => Promise<T>; reset: () => void } {
  let value: Promise<T> | undefined;
  const reset = (): void => {
    value = undefined;
  };
  return {
    reset,
    get: () => {
      value ??= load().catch((error) => {
        reset();
        throw error;
      });
      return value;
    },
  };
}

const rejectOnAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

function toResult({ url, content, excerpt, meta, filters }: PagefindData, values: FacetValues): SearchResult {
  const find = (facet: 'event' | 'track') => values[facet].find(({ id }) => id === filters[facet]?.[0]);
  const track = find('track');
  return {
    url,
    number: Number(meta.number),
    title: meta.title,
    speakers: meta.speakers,
    event: values.event.length > 1 ? find('event')?.label : undefined,
    track: track && { label: track.title ?? track.label, hue: track.hue },
    excerpt: content === meta.title ? [] : parseExcerpt(excerpt),
  };
}
