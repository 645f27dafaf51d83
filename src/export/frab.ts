import type { Event, Session, SessionSpeaker } from '../catalogue/types.ts';
import { eventPath, homePath, sessionPath } from '../paths.ts';
import type { LinkKind } from '../schema/choices.ts';
import { oklchToHex } from '../styles/oklch.ts';
import { instantOf, zonedTime } from '../text/zone.ts';
import { addressOf } from './address.ts';
import { ARCHIVE_KEY, archiveBlock, GENERATOR, NO_DURATION, NO_ROOM } from './frabArchive.ts';
import { guid, numbersOf } from './guid.ts';
import { absoluteMarkdown } from './markdown.ts';
import { hasTime } from './scheduleCalendar.ts';
import { uidOf } from './uid.ts';

// schedule.json, which c3voc's tools, Giggity, pretalx and others read. Source: the JSON Schema of voc/schedule.

/**
 * The schedule of an event with a time zone, or of `sessions` of it: all talks whose time is known. The form needs
 * addresses, and so the address of the site.
 */
export function frabSchedule(event: Event, site: URL, sessions = event.sessions): object {
  const timed = sessions.filter(hasTime);
  const days = Map.groupBy(timed, ({ start = '' }) => start.slice(0, 10));
  const tracks = [...event.tracks.values()].filter((track) => timed.some((session) => session.track === track));
  const rooms = [...new Set(timed.map(roomOf))];
  const guidOf = new Map(event.sessions.map((session) => [session, guid(uidOf(session))]));
  const numbers = numbersOf([...guidOf.values()]);
  const eventOf = (session: Session): object => {
    const id = guidOf.get(session) ?? '';
    return { guid: id, id: numbers.get(id), ...talkOf(session, site) };
  };
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: GENERATOR, version: '1' },
    schedule: {
      version: '1',
      base_url: addressOf(homePath(), site),
      conference: {
        acronym: event.id.replaceAll('-', '_').padEnd(4, '_'),
        title: event.name,
        description: event.description,
        start: event.start,
        end: event.end,
        daysCount: days.size,
        timeslot_duration: '00:05',
        ...(event.timezone && { time_zone_name: event.timezone }),
        url: addressOf(eventPath(event), site),
        tracks: tracks.map(({ title, id, hue }) => ({ name: title, slug: id, color: oklchToHex(0.7, 0.12, hue) })),
        rooms: rooms.map((name) => ({ name, guid: guid(`${event.id}/rooms/${name}`) })),
        days: [...days]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([date, ofDay], index) => dayOf(date, index + 1, ofDay, eventOf)),
      },
      [ARCHIVE_KEY]: archiveBlock(event, timed),
    },
  };
}

function dayOf(
  date: string,
  index: number,
  sessions: readonly Session[],
  eventOf: (session: Session) => object,
): object {
  const byTime = sessions.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const first = byTime[0] as Session;
  const last = sessions.reduce((latest, session) => (endOf(session) > endOf(latest) ? session : latest), first);
  const ofRooms = Map.groupBy(byTime, roomOf);
  return {
    index,
    date,
    day_start: dateTime(first),
    day_end: dateTime(last, last.duration),
    rooms: Object.fromEntries([...ofRooms].map(([room, list]) => [room, list.map(eventOf)])),
  };
}

/** A talk in the form of an event, without what identifies it. */
function talkOf(session: Session, site: URL): object {
  const { id, title, start = '', duration, track, format, language, license, slides, video, links } = session;
  return {
    date: dateTime(session),
    start: start.slice(11),
    duration: duration === undefined ? NO_DURATION : clock(duration),
    room: roomOf(session),
    slug: id,
    url: addressOf(sessionPath(session), site),
    title,
    subtitle: null,
    track: track?.title ?? null,
    type: format,
    language,
    abstract: absoluteMarkdown(session, site),
    description: null,
    ...(license && { recording_license: license }),
    ...(session.recorded === false && { do_not_record: true }),
    persons: session.speakers.map(personOf),
    links: links.map(({ url, kind = 'page', label }) => ({ type: LINK_TYPES[kind], url, title: label ?? kind })),
    attachments: [
      ...(slides ? [{ type: 'slides', url: slides, title: 'slides' }] : []),
      ...(video ? [{ type: 'media', url: video, title: 'video' }] : []),
    ],
  };
}

const personOf = ({ speaker: { id, name, bio, links } }: SessionSpeaker): object => ({
  guid: guid(`speakers/${id}@conference-archive`),
  name,
  ...(bio && { biography: bio }),
  ...(links.length > 0 && { links: links.map(({ url, label, kind }) => ({ url, title: label ?? kind })) }),
});

/** The types that the form has for links. */
const LINK_TYPES: Readonly<Record<LinkKind, string>> = {
  slides: 'slides',
  video: 'media',
  // The type is for recordings: readers take it for the video.
  audio: 'related',
  transcript: 'related',
  code: 'related',
  paper: 'paper',
  post: 'article',
  page: 'web',
};

/** Minutes as `00:45`. */
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`.padStart(5, '0');

const roomOf = ({ room }: Session): string => room ?? NO_ROOM;

const instantIn = ({ start = '', event: { timezone = 'UTC' } }: Session): number =>
  Date.parse(instantOf(start, timezone));

const endOf = (session: Session): number => instantIn(session) + (session.duration ?? 0) * 60_000;

/** When a talk begins, or some minutes later, with the offset of the event's time zone. */
const dateTime = ({ start = '', event: { timezone = 'UTC' } }: Session, minutes = 0): string =>
  zonedTime(start, timezone, minutes);
