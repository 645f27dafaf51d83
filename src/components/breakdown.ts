import type { Session } from '../catalogue/types.ts';

/** An entry and the number of sessions that have it. */
export interface EntryCount<Entry> {
  readonly entry: Entry;
  readonly count: number;
}

/** The entries of some sessions with their numbers of sessions, largest first; equal ones in the order they appear. */
export function countEntries<Entry extends { readonly id: string }>(
  sessions: readonly Session[],
  entriesOf: (session: Session) => readonly Entry[],
): EntryCount<Entry>[] {
  const counts = new Map<string, { entry: Entry; count: number }>();
  for (const session of sessions) {
    const entries = new Map(entriesOf(session).map((entry) => [entry.id, entry]));
    for (const [id, entry] of entries) counts.set(id, { entry, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
