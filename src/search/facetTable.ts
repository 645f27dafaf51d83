import { FACETS, type Facet, type FacetValues, type PerFacet, perFacet } from './facets.ts';
import type { Lists } from './lists.ts';

/** The values of each session, as indexes in the values of a facet. A facet that is not loaded has none. */
export type FacetTable = Readonly<Partial<Record<Facet, Lists>>>;

/** The sessions that match all facets, in the order given, and how often each value occurs. */
export interface FacetMatches {
  readonly sessions: number[];
  /** By the index of a value: the sessions that match the other facets and have it. */
  readonly counts: PerFacet<Uint32Array>;
}

/**
 * Filters sessions by the chosen ids of each facet (any of a facet's, and of every facet) and counts all values in one
 * pass: a session that matches every facet counts for all its values, and one that fails a single facet for the values
 * of that facet.
 */
export function matchFacets(
  sessions: Iterable<number>,
  table: FacetTable,
  values: FacetValues,
  chosen: Partial<PerFacet<readonly string[]>>,
): FacetMatches {
  const counts = perFacet((facet) => new Uint32Array(values[facet].length));
  const found: number[] = [];
  const wanted = FACETS.flatMap((facet) => {
    const ids = chosen[facet] ?? [];
    if (ids.length === 0) return [];
    const isChosen = new Uint8Array(values[facet].length);
    values[facet].forEach(({ id }, index) => {
      if (ids.includes(id)) isChosen[index] = 1;
    });
    return [{ facet, lists: table[facet], isChosen }];
  });
  const tables = Object.entries(table) as [Facet, Lists][];

  for (const session of sessions) {
    let failed: Facet | undefined;
    let failures = 0;
    for (const { facet, lists, isChosen } of wanted) {
      if (hasAny(lists, session, isChosen)) continue;
      failed = facet;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (failures === 0) found.push(session);
    for (const [facet, lists] of tables) if (failures === 0 || facet === failed) count(counts[facet], lists, session);
  }
  return { sessions: found, counts };
}

function hasAny(lists: Lists | undefined, session: number, isWanted: Uint8Array): boolean {
  if (!lists) return false;
  const end = lists.starts[session + 1] as number;
  for (let at = lists.starts[session] as number; at < end; at += 1)
    if (isWanted[lists.items[at] as number]) return true;
  return false;
}

function count(counts: Uint32Array, { starts, items }: Lists, session: number): void {
  const end = starts[session + 1] as number;
  for (let at = starts[session] as number; at < end; at += 1) {
    const value = items[at] as number;
    counts[value] = (counts[value] as number) + 1;
  }
}

/** The index of the first value that a session has of a facet; undefined without one. */
export function firstValue(lists: Lists | undefined, session: number): number | undefined {
  if (!lists || lists.starts[session] === lists.starts[session + 1]) return undefined;
  return lists.items[lists.starts[session] as number];
}
