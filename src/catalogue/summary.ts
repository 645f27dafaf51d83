import { companiesAtTheTime } from './affiliations.ts';
import type { Session } from './types.ts';

/** How many of each kind some sessions have; what has no session does not count. */
export interface Summary {
  readonly talks: number;
  readonly tracks: number;
  readonly topics: number;
  readonly speakers: number;
  readonly companies: number;
}

export function summaryOf(sessions: readonly Session[]): Summary {
  const count = (of: (session: Session) => readonly unknown[]): number => new Set(sessions.flatMap(of)).size;
  return {
    talks: sessions.length,
    tracks: count(({ track }) => (track ? [track] : [])),
    topics: count(({ topics }) => topics),
    speakers: count((session) => session.speakers.map(({ speaker }) => speaker)),
    companies: count(companiesAtTheTime),
  };
}
