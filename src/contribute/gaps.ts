import type { Session, Speaker } from '../catalogue/types.ts';
import { hasResource } from '../wording/resources.ts';
import type { Words } from '../words/words.ts';

/** What a talk or its speakers may lack. */
export type Gap = keyof Words['health']['gaps'];

/** A talk that lacks something; a speaker of it, if it is theirs. */
export interface Missing {
  readonly session: Session;
  readonly speaker?: Speaker;
}

/** How many talks or speakers of talks can have something, and those that lack it. */
export interface GapCount {
  readonly gap: Gap;
  readonly of: number;
  readonly missing: readonly Missing[];
}

/**
 * What some talks lack. Left out is what cannot be had: a video of what was not recorded, and topics of a talk without an
 * abstract, of which nobody knows what it was about.
 */
export function gapsOf(sessions: readonly Session[]): GapCount[] {
  const count = <Of extends Missing>(gap: Gap, all: readonly Of[], has: (one: Of) => boolean): GapCount => ({
    gap,
    of: all.length,
    missing: all.filter((one) => !has(one)),
  });
  const talks = sessions.map((session) => ({ session }));
  const recorded = talks.filter(({ session }) => session.recorded !== false);
  const described = talks.filter(({ session }) => session.abstract.text !== '');
  const speakers = sessions.flatMap((session) =>
    session.speakers.map(({ speaker, company }) => ({ session, speaker, company })),
  );
  return [
    count('slides', talks, ({ session }) => hasResource(session, 'slides')),
    count('video', recorded, ({ session }) => hasResource(session, 'video')),
    count('abstract', talks, ({ session }) => session.abstract.text !== ''),
    count('topics', described, ({ session }) => session.topics.length > 0),
    count('company', speakers, ({ company }) => company !== undefined),
  ];
}
