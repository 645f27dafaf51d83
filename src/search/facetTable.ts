import { FACETS, type Facet, type FacetValues, type PerFacet, perFacet } from './facets.ts';
import type { Lists } from './lists.ts';

/** The values of each session, as indexes in the values of a facet. A facet that is not loaded has none. */
export type FacetTable = Readonly<Partial<Record<Facet, Lists>>>;

declare global {
  /** On the page of the search: which sessions are saved in this browser (saved/browser/table.ts). */
  var savedTable: (() => Promise<{ readonly saved: Lists | undefined }>) | undefined;
}

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
  const columns = FACETS.flatMap((facet) => {
    const lists = table[facet];
    return lists ? [{ lists, counts: counts[facet], isChosen: chosenIn(values[facet], chosen[facet]) }] : [];
  });
  const wanted = columns.filter(({ isChosen }) => isChosen);
  if (FACETS.some((facet) => !table[facet] && chosen[facet]?.length)) return { sessions: [], counts };

  for (const session of sessions) {
    let failed: (typeof columns)[number] | undefined;
    let failures = 0;
    for (const column of wanted) {
      if (hasAny(column.lists, session, column.isChosen)) continue;
      failed = column;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) {
      found.push(session);
      for (const column of columns) count(column.counts, column.lists, session);
    } else if (failures === 1 && failed) count(failed.counts, failed.lists, session);
  }
  return { sessions: found, counts };
}

/** By the index of a value, 1 if it is chosen; undefined if none is. */
function chosenIn(values: FacetValues[Facet], ids: readonly string[] = []): Uint8Array | undefined {
  if (ids.length === 0) return undefined;
  const wanted = new Set(ids);
  return Uint8Array.from(values, ({ id }) => Number(wanted.has(id)));
}

function hasAny({ starts, items }: Lists, session: number, isWanted: Uint8Array | undefined): boolean {
  const end = starts[session + 1] as number;
  for (let at = starts[session] as number; at < end; at += 1) if (isWanted?.[items[at] as number]) return true;
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
