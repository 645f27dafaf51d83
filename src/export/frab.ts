import type { Event, Session, SessionSpeaker } from '../catalogue/types.ts';
import { sessionPath } from '../paths.ts';
import type { LinkKind } from '../schema/choices.ts';
import { oklchToHex } from '../styles/oklch.ts';
import { instantOf, offsetAt } from '../text/zone.ts';
import { addressOf } from './address.ts';
import { guid } from './guid.ts';
import { absoluteMarkdown } from './markdown.ts';
import { hasTime } from './scheduleCalendar.ts';
import { uidOf } from './uid.ts';

// schedule.json, which c3voc's tools, Giggity, pretalx and others read. Source: the JSON Schema of voc/schedule.

/**
 * The schedule of an event, or of `sessions` of it: all talks whose time is known. The form needs addresses, and so the
 * address of the site. It has no place for companies, topics and levels.
 */
export function frabSchedule(event: Event, site: URL, sessions = event.sessions): object {
  const timed = sessions.filter(hasTime);
  const days = Map.groupBy(timed, ({ start = '' }) => start.slice(0, 10));
  const tracks = [...event.tracks.values()].filter((track) => timed.some((session) => session.track === track));
  const rooms = [...new Set(timed.map(roomOf))].filter(Boolean);
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'conference-archive', version: '1' },
    schedule: {
      version: '1',
      base_url: site.href,
      conference: {
        acronym: event.id.replaceAll('-', '_').padEnd(4, '_'),
        title: event.name,
        description: event.description,
        start: event.start,
        end: event.end,
        daysCount: days.size,
        timeslot_duration: '00:05',
        ...(event.timezone && { time_zone_name: event.timezone }),
        ...(event.links[0] && { url: event.links[0].url }),
        tracks: tracks.map(({ title, id, hue }) => ({ name: title, slug: id, color: oklchToHex(0.7, 0.12, hue) })),
        rooms: rooms.map((name) => ({ name, guid: guid(`${event.id}/rooms/${name}`) })),
        days: [...days]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([date, ofDay], index) => dayOf(date, index + 1, ofDay, site)),
      },
    },
  };
}

function dayOf(date: string, index: number, sessions: readonly Session[], site: URL): object {
  const byTime = sessions.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const [first, last] = [byTime[0] as Session, byTime.at(-1) as Session];
  const ofRooms = Map.groupBy(byTime, roomOf);
  return {
    index,
    date,
    day_start: dateTime(first),
    day_end: dateTime(last, last.duration),
    rooms: Object.fromEntries(
      [...ofRooms].map(([room, list]) => [room, list.map((session) => eventOf(session, site))]),
    ),
  };
}

function eventOf(session: Session, site: URL): object {
  const { id, title, start = '', duration = 0, track, format, language, license, slides, video, links } = session;
  return {
    guid: guid(uidOf(session)),
    id: session.number,
    date: dateTime(session),
    start: start.slice(11),
    duration: `${Math.floor(duration / 60)}:${`${duration % 60}`.padStart(2, '0')}`.padStart(5, '0'),
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
  audio: 'media',
  transcript: 'related',
  code: 'related',
  paper: 'paper',
  post: 'article',
  page: 'web',
};

const roomOf = ({ room, event }: Session): string => room ?? event.place;

/** When a talk begins, or some minutes later, with the offset of the event's time zone; without one, in UTC. */
function dateTime({ start = '', event: { timezone = 'UTC' } }: Session, minutes = 0): string {
  const instant = Date.parse(instantOf(start, timezone)) + minutes * 60_000;
  const offset = offsetAt(instant, timezone);
  const local = new Date(instant + offset).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(offset) / 3_600_000), (Math.abs(offset) / 60_000) % 60];
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
