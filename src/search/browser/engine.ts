import { searchFiles } from '../../paths.ts';
import { type Facet, type FacetValues, type PerFacet, perFacet } from '../facets.ts';
import { type FacetTable, firstValue, matchFacets } from '../facetTable.ts';
import type { Names, Speakers, TitleOrder, Values, Words } from '../indexFormat.ts';
import { unpackLists } from '../lists.ts';
import { parseQuery } from '../query.ts';
import { effectiveSort, MAX_QUERY_LENGTH, type SearchState } from '../state.ts';
import { type OtherNames, otherNamesOf } from './alternatives.ts';
import type { ExcerptPart } from './excerpt.ts';
import { fieldFilter, withNumber } from './fields.ts';
import { lazy } from './lazy.ts';
import { createLookUp, type LookUp } from './lookUp.ts';
import { findMatches, type Matches } from './matches.ts';
import { inOrder } from './order.ts';
import { fetchJson, loadIndex, SearchUnavailable } from './pagefind.ts';
import { findRemovable, type Suggestions, withWord, wordsAlike } from './suggestions.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import type { Details, OpenWordIndex } from './wordIndex.ts';

export { SearchUnavailable };

/** The search, without its user interface. It loads its files when it is first used. */
export interface Engine {
  /** Loads the files that every query needs, before there is one. Never rejects. */
  readonly preload: () => void;
  /** Every value of each facet; none of the speakers unless they are asked for. Rejects with a `SearchUnavailable`. */
  readonly values: (withSpeakers?: boolean) => Promise<FacetValues>;
  /** The speakers that have a word beginning like the last word of a query, and match its other words. */
  readonly speakers: (q: string) => Promise<Names['speakers']>;
  /**
   * Rejects with a `SearchUnavailable` if a file could not be loaded; the next call tries again. Rejects with the reason
   * of `signal` as soon as that is aborted.
   */
  readonly search: (state: SearchState, options?: SearchOptions) => Promise<SearchResults>;
}

export interface SearchOptions {
  /** The maximum number of results; 10 by default. */
  readonly limit?: number;
  /** Whether the speakers are counted too, which are loaded then. */
  readonly withSpeakers?: boolean;
  readonly signal?: AbortSignal;
}

export interface SearchResults {
  /** The number of sessions found. */
  readonly total: number;
  /** How many of them have every word that matters. */
  readonly withAllWords: number;
  /** The first of them, up to the limit. */
  readonly results: readonly SearchResult[];
  /** For every value of each facet, by id, the number of sessions that would be found if it were chosen. */
  readonly counts: PerFacet<ReadonlyMap<string, number>>;
  /** The words of the query that no session has, as typed; the results are for the other words. */
  readonly unknown: readonly string[];
  /** The phrases of the query that no session has just so; the results are for their words. */
  readonly brokenPhrases: readonly string[];
  /** The query with its words corrected, which was searched for instead. */
  readonly corrected: string | undefined;
  /** The topics and companies that were also searched for, and their other name in the query. */
  readonly also: readonly { readonly label: string; readonly alias: string }[];
  /** Present if there are no results. */
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
  /** The labels of what it has: slides, video. */
  readonly has: readonly string[];
  /** The part of the abstract that matches the query, or its beginning; empty if there is no abstract. */
  readonly excerpt: readonly ExcerptPart[];
}

/** What every search needs. */
interface Loaded {
  readonly values: FacetValues;
  readonly table: FacetTable;
  readonly lookUp: LookUp;
  readonly vocabulary: Vocabulary;
  readonly otherNames: OtherNames;
}

/** The search of the site at `base`, a path with a slash at the end. */
export function createEngine(base: string, open: OpenWordIndex): Engine {
  const loaded = lazy(async (): Promise<Loaded> => {
    const loading = fetchJson<Values>(`${base}${searchFiles.values}`);
    const index = open(loadIndex(base, loading));
    index.catch(() => {});
    const { version, lang, size, initials, columns, ...labels } = await loading;
    const values: FacetValues = { ...labels, speaker: [] };
    const vocabulary = createVocabulary(initials, {
      words: (initial) => fetchJson<Words>(`${base}${searchFiles.words}${initial}.json`),
      names: (initial) => fetchJson<Names>(`${base}${searchFiles.names}${initial}.json`),
    });
    const table = Object.fromEntries(Object.entries(columns).map(([facet, column]) => [facet, unpackLists(column)]));
    return {
      values,
      table,
      lookUp: createLookUp(index, size, vocabulary),
      vocabulary,
      otherNames: otherNamesOf(values),
    };
  });
  const speakers = lazy(async () => {
    const { values, column } = await fetchJson<Speakers>(`${base}${searchFiles.speakers}`);
    return { values, lists: unpackLists(column) };
  });
  const titles = lazy(() => fetchJson<TitleOrder>(`${base}${searchFiles.titles}`));

  async function load(withSpeakers: boolean): Promise<Loaded> {
    const most = await loaded.get();
    Object.assign(most.table, await globalThis.savedTable?.());
    if (!withSpeakers) return most;
    const { values, lists } = await speakers.get();
    return {
      ...most,
      values: { ...most.values, speaker: values },
      table: { ...most.table, speaker: lists },
    };
  }

  async function search(
    state: SearchState,
    { limit = 10, withSpeakers = false }: SearchOptions,
  ): Promise<SearchResults> {
    const query = parseQuery(state.q.slice(0, MAX_QUERY_LENGTH));
    const needsSpeakers = state.speaker.length > 0 || query.fields.some(({ facet }) => facet === 'speaker');
    const { values, table, lookUp, ...sources } = await load(withSpeakers || needsSpeakers);
    const matches = await findMatches(query, lookUp, sources);
    const ranked = withNumber(fieldFilter(matches.ranked, query, table, values), query.number, table);
    const { sessions, counts } = matchFacets(
      ranked.map(({ session }) => session),
      table,
      values,
      state,
    );
    const order = effectiveSort(state) === 'title' ? await titles.get() : undefined;
    const sorted = inOrder(sessions, ranked, state, table, order);
    const results = await Promise.all(
      sorted.slice(0, limit).map(async (session) => {
        const details = await lookUp.details(session, matches.locationsIn(session));
        return toResult({ ...details, url: `${base}${details.url}` }, session, values, table);
      }),
    );
    const found = new Set(sessions);
    return {
      total: sessions.length,
      withAllWords: ranked.filter(({ session, hasAll }) => hasAll && found.has(session)).length,
      results,
      counts: perFacet((facet) => new Map(values[facet].map(({ id }, index) => [id, counts[facet][index] ?? 0]))),
      unknown: matches.reading.unknown.map((index) => matches.words[index] as string),
      brokenPhrases: matches.brokenPhrases,
      corrected: correctedQuery(state.q, matches),
      also: matches.reading.also,
      suggestions:
        sessions.length === 0
          ? {
              removeFilter: findRemovable(state, ranked, table, values),
              words: await wordsAlike(state.q, matches, sources.vocabulary),
            }
          : undefined,
    };
  }

  /**
   * Does something with the index. If a request for a part of it has failed, all of it is loaded again, at once and by
   * the next attempt: the host may have gone after the first parts, and the offline copy has those of another edition.
   */
  async function attempt<T>(work: () => Promise<T>, signal?: AbortSignal, isRetry = false): Promise<T> {
    try {
      signal?.throwIfAborted();
      return await Promise.race([work(), ...(signal ? [rejectOnAbort(signal)] : [])]);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      for (const part of [loaded, speakers, titles]) part.reset();
      if (!isRetry) return attempt(work, signal, true);
      throw new SearchUnavailable('The search index could not be loaded.', { cause: error });
    }
  }

  return {
    preload: () => void attempt(loaded.get).catch(() => {}),
    values: (withSpeakers = false) => attempt(async () => (await load(withSpeakers)).values),
    speakers: (q) => attempt(async () => (await loaded.get()).vocabulary.speakers(q)),
    search: (state, options = {}) => attempt(() => search(state, options), options.signal),
  };
}

const rejectOnAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

/** The query with its misspelt words corrected where they are; what else is in it stays. */
function correctedQuery(q: string, { words, reading: { corrections } }: Matches): string | undefined {
  if (corrections.size === 0) return undefined;
  return [...corrections].reduce(
    (corrected, [index, correction]) => withWord(corrected, words[index] as string, correction),
    q.trim(),
  );
}

function toResult(
  { url, meta, excerpt }: Details,
  session: number,
  values: FacetValues,
  table: FacetTable,
): SearchResult {
  const labelled = (facet: Facet) => values[facet][firstValue(table[facet], session) ?? -1];
  const track = labelled('track');
  const has = table.has;
  return {
    url,
    number: Number(meta.number),
    title: meta.title,
    speakers: meta.speakers,
    event: values.event.length > 1 ? labelled('event')?.label : undefined,
    track: track && { label: track.title ?? track.label, hue: track.hue },
    has: has
      ? [...has.items.slice(has.starts[session], has.starts[session + 1])].flatMap(
          (index) => values.has[index]?.label ?? [],
        )
      : [],
    excerpt,
  };
}
