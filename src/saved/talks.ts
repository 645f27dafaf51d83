import type { Catalogue, Session } from '../catalogue/types.ts';
import { sessionKey } from '../paths.ts';
import { bylineText } from '../wording/byline.ts';
import { startText } from '../wording/dates.ts';
import { hasLabels } from '../wording/facets.ts';
import { resourcesOf } from '../wording/resources.ts';

/** A talk of the archive, as the list shows and exports it. */
export interface Talk {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly speakers: string;
  /** The name of its event. */
  readonly event: string;
  readonly track?: { readonly label: string; readonly hue: number };
  /** The labels of what it has: slides, video. */
  readonly has: readonly string[];
  /** When it began, as in its file, and in words. */
  readonly start?: string;
  readonly when?: string;
  readonly timeZone?: string;
  readonly duration?: number;
  readonly room?: string;
}

/** All talks, in programme order, with the highest number of one; and whether they are of several events. */
export interface TalksFile {
  readonly largest: number;
  readonly severalEvents: boolean;
  readonly talks: readonly Talk[];
}

export const talksFile = ({ events, sessions }: Catalogue): TalksFile => ({
  largest: Math.max(...sessions.map(({ number }) => number)),
  severalEvents: events.size > 1,
  talks: sessions.map(talkOf),
});

function talkOf(session: Session): Talk {
  const { number, title, event, track, start, duration, room } = session;
  const resources = resourcesOf(session);
  const has = resources === 'both' ? (['slides', 'video'] as const) : resources === 'none' ? [] : [resources];
  return {
    key: sessionKey(session),
    number,
    title,
    speakers: bylineText(session),
    event: event.shortName ?? event.name,
    ...(track && { track: { label: track.title, hue: track.hue } }),
    has: has.map((kind) => hasLabels[kind]),
    ...(start !== undefined && { start, when: startText(start) }),
    ...(start?.includes('T') && event.timezone !== undefined && { timeZone: event.timezone }),
    ...(duration !== undefined && { duration }),
    ...(room !== undefined && { room }),
  };
}
