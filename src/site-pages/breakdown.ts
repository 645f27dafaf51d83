import { companiesAtTheTime } from '../catalogue/affiliations.ts';
import type { Company, Session } from '../catalogue/types.ts';

/** An entry with the sessions that have it. */
export interface EntrySessions<Entry> {
  readonly entry: Entry;
  readonly sessions: readonly Session[];
}

/** The entries of some sessions with these, the most sessions first; equal ones in the order they appear. */
export function sessionsByEntry<Entry>(
  sessions: readonly Session[],
  entriesOf: (session: Session) => readonly Entry[],
): EntrySessions<Entry>[] {
  const found = new Map<Entry, Session[]>();
  for (const session of sessions) {
    for (const entry of new Set(entriesOf(session))) {
      const list = found.get(entry);
      if (list) list.push(session);
      else found.set(entry, [session]);
    }
  }
  return mostTalksFirst([...found].map(([entry, list]) => ({ entry, sessions: list })));
}

/** Entries by how many talks they have, the most first; equal ones in the order they have. */
export const mostTalksFirst = <Entry extends { readonly sessions: readonly unknown[] }>(
  entries: Iterable<Entry>,
): Entry[] => [...entries].sort((a, b) => b.sessions.length - a.sessions.length);

/** The companies that spoke, at the time of the talks. */
export const companiesOf = (sessions: readonly Session[]): EntrySessions<Company>[] =>
  sessionsByEntry(sessions, companiesAtTheTime);

/** Of the companies of an event, those that its page names: at most ten, those with several talks or, if none has, with one. */
export function spokeMost(companies: readonly EntrySessions<Company>[]): EntrySessions<Company>[] {
  const often = companies.filter((company) => company.sessions.length > 1);
  return (often.length > 0 ? often : companies).slice(0, 10);
}
