import type { Catalogue, Session } from '../catalogue/types.ts';
import { sessionKey } from '../paths.ts';
import { bylineText } from '../wording/byline.ts';
import { type Dates, datesIn } from '../wording/dates.ts';
import { resourcesOf } from '../wording/resources.ts';
import { interfaceTag, type Words, wordsOf } from '../words/words.ts';

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

export function talksFile({ language, events, sessions }: Catalogue): TalksFile {
  const { talk } = wordsOf(language);
  const dates = datesIn(interfaceTag(language));
  return {
    largest: Math.max(...sessions.map(({ number }) => number)),
    severalEvents: events.size > 1,
    talks: sessions.map((session) => talkOf(session, talk, dates)),
  };
}

function talkOf(session: Session, words: Words['talk'], dates: Dates): Talk {
  const { number, title, event, track, start, duration, room } = session;
  const resources = resourcesOf(session);
  const has = resources === 'both' ? (['slides', 'video'] as const) : resources === 'none' ? [] : [resources];
  return {
    key: sessionKey(session),
    number,
    title,
    speakers: bylineText(words, session),
    event: event.shortName ?? event.name,
    ...(track && { track: { label: track.title, hue: track.hue } }),
    has: has.map((kind) => words.linkKinds[kind].one),
    ...(start !== undefined && { start, when: dates.start(start) }),
    ...(start?.includes('T') && event.timezone !== undefined && { timeZone: event.timezone }),
    ...(duration !== undefined && { duration }),
    ...(room !== undefined && { room }),
  };
}
