import { type FacetTable, firstValue } from '../facetTable.ts';
import type { TitleOrder } from '../indexFormat.ts';
import type { Ranked } from '../rank.ts';
import { effectiveSort, type SearchState } from '../state.ts';

/** Sorts sessions that are in the order of their relevance. Those with every word stay first. */
export function inOrder(
  sessions: readonly number[],
  ranked: readonly Ranked[],
  state: SearchState,
  table: FacetTable,
  titles: TitleOrder | undefined,
): readonly number[] {
  const sort = effectiveSort(state);
  if (sort === 'relevance') return sessions;
  const positions = titles && new Map(titles.map((session, position) => [session, position]));
  // Events are in the order of their dates, the newest first.
  const keyOf = (session: number): number =>
    positions?.get(session) ?? (sort === 'newest' ? (firstValue(table.event, session) ?? 0) : session);
  const incomplete = new Set(ranked.flatMap(({ session, hasAll }) => (hasAll ? [] : [session])));
  return sessions.toSorted((a, b) => Number(incomplete.has(a)) - Number(incomplete.has(b)) || keyOf(a) - keyOf(b));
}
