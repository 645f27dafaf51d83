import type { Facet, FacetValues } from '../facets.ts';
import { type FacetTable, matchFacets } from '../facetTable.ts';
import type { Ranked } from '../rank.ts';
import { chosenValues, type SearchState } from '../state.ts';
import { joinParts } from '../tokens.ts';
import type { Matches } from './matches.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Other things to search for, where nothing is found. */
export interface Suggestions {
  /** The chosen value without which there are the most results. */
  readonly removeFilter: RemoveFilter | undefined;
  /** Words of the talks that begin as the words do which no talk has, and the query with one of them instead. */
  readonly words: readonly { readonly word: string; readonly q: string }[];
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
export function findRemovable(
  state: SearchState,
  ranked: readonly Ranked[],
  table: FacetTable,
  values: FacetValues,
): RemoveFilter | undefined {
  const sessions = ranked.map(({ session }) => session);
  const candidates = chosenValues(state).map(({ facet, id }): RemoveFilter => {
    const without = { ...state, [facet]: state[facet].filter((other) => other !== id) };
    const total = matchFacets(sessions, table, values, without).sessions.length;
    const label = values[facet].find((value) => value.id === id)?.label ?? id;
    return { state: without, facet, id, label, total };
  });
  const best = candidates.toSorted((a, b) => b.total - a.total)[0];
  return best && best.total > 0 ? best : undefined;
}

/** For each word of a query that no talk has, the words that begin alike. */
export async function wordsAlike(
  q: string,
  { words, reading }: Matches,
  { alike }: Vocabulary,
): Promise<Suggestions['words']> {
  const found = reading.unknown.map(async (index) => {
    const unknown = words[index] as string;
    return (await alike(joinParts(unknown))).map((word) => ({ word, q: withWord(q.trim(), unknown, word) }));
  });
  return (await Promise.all(found)).flat();
}

/** A query with one of its words replaced. */
export function withWord(q: string, word: string, other: string): string {
  const escaped = word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return q.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`, 'u'), other);
}
