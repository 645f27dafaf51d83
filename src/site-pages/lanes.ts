import type { Event, Session } from '../catalogue/types.ts';
import { trackPath } from '../paths.ts';
import type { Dates } from '../wording/dates.ts';
import type { Words } from '../words/words.ts';
import type { Programme } from './programme.ts';

/** A line of the programme: the talks of a track, or those of a day. */
export interface Lane {
  readonly title: string;
  readonly href?: string | undefined;
  readonly hue?: number | undefined;
  readonly sessions: readonly Session[];
  /** How many talks the page has that it leads to. */
  readonly all?: number | undefined;
}

/** Lanes under a heading; without one they are the whole programme. */
export interface LaneGroup {
  readonly heading?: string;
  readonly lanes: readonly Lane[];
}

/** What headings are written with. */
interface Writing {
  readonly words: Pick<Words, 'pages' | 'things'>;
  readonly dates: Dates;
}

/** The programme of an event as lanes: by track, by day, or by day and track. */
export function laneGroups(event: Event, { form, days, rest }: Programme, { words, dates }: Writing): LaneGroup[] {
  const { allTalks } = words.things;
  if (form === 'tracks') return [{ lanes: lanesOf(event, event.sessions, true, allTalks) }];
  const known = days.map(({ date, sessions }) => ({ heading: dates.day(date), sessions }));
  const all = [...known, ...(rest.length > 0 ? [{ heading: words.pages.dayNotKnown, sessions: rest }] : [])];
  if (event.tracks.size === 0) return [{ lanes: all.map(({ heading, sessions }) => ({ title: heading, sessions })) }];
  return all.map(({ heading, sessions }) => ({ heading, lanes: lanesOf(event, sessions, false, allTalks) }));
}

/** A lane for each track, those without talks only if asked for, and one for the talks without a track. */
function lanesOf(event: Event, sessions: readonly Session[], empty: boolean, allTalks: string): Lane[] {
  const byTrack = Map.groupBy(sessions, ({ track }) => track);
  const tracks = [...event.tracks.values()].map((track) => ({
    title: track.title,
    href: trackPath(track),
    hue: track.hue,
    sessions: byTrack.get(track) ?? [],
    all: track.sessions.length,
  }));
  const others = byTrack.get(undefined) ?? [];
  return [
    ...tracks.filter((lane) => empty || lane.sessions.length > 0),
    ...(others.length > 0 ? [{ title: event.tracks.size > 0 ? event.name : allTalks, sessions: others }] : []),
  ];
}
