import type { Company, Session } from '../catalogue/types.ts';

/** An entry and how many sessions have to do with it. */
export interface Tally<Entry> {
  readonly entry: Entry;
  readonly count: number;
}

/** What sessions have to do with, most often first; entries of equal count keep the order they come up in. */
export function tally<Entry extends { readonly id: string }>(
  sessions: readonly Session[],
  pick: (session: Session) => readonly Entry[],
): Tally<Entry>[] {
  const tallies = new Map<string, { entry: Entry; count: number }>();
  for (const session of sessions) {
    const entries = new Map(pick(session).map((entry) => [entry.id, entry]));
    for (const [id, entry] of entries) tallies.set(id, { entry, count: (tallies.get(id)?.count ?? 0) + 1 });
  }
  return [...tallies.values()].sort((a, b) => b.count - a.count);
}

/** The companies a session was given for: those of its speakers at the time. */
export const companiesOf = ({ speakers }: Session): Company[] =>
  speakers.flatMap(({ company, then }) => then ?? company ?? []);
