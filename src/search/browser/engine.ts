import { searchFiles } from '../../paths.ts';
import { type FacetValues, type PerFacet, perFacet } from '../facets.ts';
import { LONGEST_QUERY, type SearchState } from '../state.ts';
import { type Part, partsOf } from './excerpt.ts';
import { type Data, failuresSoFar, fetchJson, loadIndex, SearchUnavailable } from './pagefind.ts';
import { answer, askOf, countsOf } from './runQuery.ts';
import { findHelp, type Help } from './suggestions.ts';

export type { Help };
export { type Part, SearchUnavailable };

/** The search of the archive, for any page: everything it needs is loaded when it is first asked for. */
export interface Engine {
  /** Loads what any search needs, as on focus of the field; never throws. */
  readonly preload: () => void;
  /** Every value of each facet, with its label. Rejects with a `SearchUnavailable`. */
  readonly values: () => Promise<FacetValues>;
  /**
   * The sessions that a state finds, the first `limit` of them with their details, and the count beside every value of
   * every facet. Rejects with a `SearchUnavailable` when something cannot be loaded, and the next call tries again;
   * rejects with the reason of `signal` as soon as that is aborted.
   */
  readonly search: (state: SearchState, options?: SearchOptions) => Promise<Found>;
}

export interface SearchOptions {
  /** How many results to give with their details; 10 by default. */
  readonly limit?: number;
  /** False where no counts are shown, so that they need not be loaded; all are then 0. */
  readonly counts?: boolean;
  readonly signal?: AbortSignal;
}

export interface Found {
  /** How many sessions were found. */
  readonly total: number;
  /** The first of them. */
  readonly results: readonly Result[];
  /** For each value of each facet, by id, how many sessions choosing it would give; every value is there, also with 0. */
  readonly counts: PerFacet<ReadonlyMap<string, number>>;
  /** Words of the query that no session has, as typed: what was found has the others. */
  readonly unknown: readonly string[];
  /** What may help, when nothing was found or not every word is known. */
  readonly help: Help | undefined;
}

/** A session that was found, all of it plain text. */
export interface Result {
  readonly id: string;
  /** The path of its page, with the base. */
  readonly url: string;
  /** Its place in the programme, to be shown with leading zeros. */
  readonly number: number;
  readonly title: string;
  /** Its speakers with their companies, as lists of sessions say it. */
  readonly speakers: string;
  readonly track: { readonly id: string; readonly label: string; readonly hue: number };
  /** Where the abstract speaks of it; its beginning when there is no query. Empty when there is no abstract. */
  readonly excerpt: readonly Part[];
}

/** The search of the site that lies below `base`, which ends in a slash. */
export function createEngine(base: string): Engine {
  const index = kept(() => loadIndex(base));
  const vocabulary = kept(() => fetchJson<string[]>(`${base}${searchFiles.words}`));

  async function find(state: SearchState, { limit = 10, counts = true, signal }: SearchOptions): Promise<Found> {
    const loaded = await index.get();
    const { values } = loaded;
    if (counts) await loaded.index.filters();
    const ask = askOf(loaded.index, signal);
    const found = await answer({ ...state, q: state.q.slice(0, LONGEST_QUERY) }, ask);
    const { results } = found.response;
    const details = await Promise.all(results.slice(0, limit).map(({ data }) => data()));
    const lost = results.length === 0 || found.unknown.length > 0;
    return {
      total: results.length,
      results: details.map((data) => resultOf(data, values)),
      counts: counts ? await countsOf(found, values, ask) : perFacet(() => new Map()),
      unknown: found.unknown,
      help: lost ? await findHelp(state, found, { ask, values, vocabulary: vocabulary.get }) : undefined,
    };
  }

  /** Does something with the index; if that fails, the index is loaded anew the next time. */
  async function attempt<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const failures = failuresSoFar();
    try {
      signal?.throwIfAborted();
      const result = await Promise.race([work(), ...(signal ? [abortOf(signal)] : [])]);
      if (failuresSoFar() === failures) return result;
      throw new Error('A part of the index could not be loaded.');
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      index.forget();
      throw new SearchUnavailable('The search index could not be loaded.', { cause: error });
    }
  }

  return {
    preload: () => void attempt(index.get).catch(() => {}),
    values: () => attempt(async () => (await index.get()).values),
    search: (state, options = {}) => attempt(() => find(state, options), options.signal),
  };
}

/** Something that is loaded when it is first wanted, and again if that failed. */
function kept<T>(load: () => Promise<T>): { get: () => Promise<T>; forget: () => void } {
  let value: Promise<T> | undefined;
  const forget = (): void => {
    value = undefined;
  };
  return {
    forget,
    get: () => {
      value ??= load().catch((error) => {
        forget();
        throw error;
      });
      return value;
    },
  };
}

const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

function resultOf({ url, raw_url, content, excerpt, meta, filters }: Data, values: FacetValues): Result {
  const id = filters.track[0] ?? '';
  const track = values.track.find((one) => one.id === id);
  return {
    id: raw_url.split('/').at(-2) ?? '',
    url,
    number: Number(meta.number),
    title: meta.title,
    speakers: meta.speakers,
    track: { id, label: track?.label ?? id, hue: track?.hue ?? 0 },
    excerpt: content === meta.title ? [] : partsOf(excerpt),
  };
}
