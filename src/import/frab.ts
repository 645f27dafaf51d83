import { isTimeZone } from '../schema/time.ts';
import { lineOf } from './abstractOf.ts';
import { ChangeLog } from './changeLog.ts';
import { hueIn } from './colour.ts';
import { Entry, isObject } from './entry.ts';
import { archivedParts, frabArchive } from './frabArchive.ts';
import { frabSession } from './frabSession.ts';
import { xmlSchedule } from './frabXml.ts';
import { refuseInput } from './inputError.ts';
import { parseJson, shapeOf } from './json.ts';
import { validUrl } from './resources.ts';
import { dayIn } from './time.ts';
import type { Imported, ImportedEvent, ImportedTrack, Importer, SourceKey } from './types.ts';

const KEYS: readonly SourceKey[] = [
  'track',
  'speakers',
  'format',
  'language',
  'start',
  'duration',
  'room',
  'slides',
  'video',
  'recorded',
  'links',
  'license',
  'abstract',
];
const EXPECTED = 'a schedule in the form of c3voc, frab or pretalx: JSON with `schedule.conference.days`, or its XML';

/** Reads the `schedule.json` that pretalx, frab, wafer and hub write, or `schedule.xml`. */
export const frab: Importer = ({ text }): Imported => {
  if (text === undefined) return refuseInput(EXPECTED, 'a folder');
  const log = new ChangeLog();
  const root = new Entry(scheduleIn(text), '', log);
  const schedule = root.entry('schedule');
  const archive = frabArchive(root, schedule, log);
  for (const key of ['$schema', 'generator']) root.drop(key, ABOUT_FILE);
  for (const key of ['version', 'generator']) schedule?.drop(key, ABOUT_FILE);
  const base = schedule?.text('base_url');
  const conference = schedule?.entry('conference', 'conference') ?? new Entry({}, 'conference', log);
  const zone = timeZoneIn(conference, log);
  const dayChange = conference.line('day_change');
  const found = eventsIn(conference, log).map((entry) =>
    frabSession(entry.event, { ...entry, base, zone, dayChange, archive }, log),
  );
  const zoneFits = found.every((session) => session.zoneFits);
  if (!zoneFits) log.dropped('conference.time_zone_name', 'the times of the talks have another offset', zone);
  const parts = archive && archivedParts(archive);
  if (parts) forget(conference);
  const event = eventIn(conference, zoneFits ? zone : undefined, base, log);
  const tracks = parts?.tracks.length ? parts.tracks : tracksIn(conference, log);
  root.finish();
  return {
    ...parts,
    event: { ...event, ...parts?.event },
    tracks,
    sessions: found.map(({ session }) => session),
    speakers: [...(parts?.speakers ?? []), ...found.flatMap(({ speakers }) => speakers)],
    keys: archive ? [...KEYS, 'level', 'added', 'order'] : KEYS,
    log,
  };
};

/** Leaves out what an archive writes for other programs and knows better itself. */
function forget(conference: Entry): void {
  conference.drop('acronym', 'the id of the event in the archive that the schedule comes from');
  conference.drop('url', 'the page of the event in the archive that the schedule comes from');
  conference.known('tracks');
}

const ABOUT_FILE = 'about the file, not the event';

function scheduleIn(text: string): Readonly<Record<string, unknown>> {
  const start = text.replace(/^\u{FEFF}/u, '').trimStart();
  const isXml = start.startsWith('<') && !/^(?:<!doctype html|<html)/i.test(start);
  const value = isXml ? xmlSchedule(start, EXPECTED) : parseJson(text, EXPECTED);
  const schedule = isObject(value) ? value.schedule : undefined;
  const conference = isObject(schedule) ? schedule.conference : undefined;
  if (!isObject(value) || !isObject(conference)) return refuseInput(EXPECTED, shapeOf(value));
  if (!Array.isArray(conference.days))
    return refuseInput(EXPECTED, `a conference without days, ${shapeOf(conference)}`);
  return value;
}

/** The talks of all days and rooms. */
function eventsIn(conference: Entry, log: ChangeLog): { event: Entry; room: string; day: string | undefined }[] {
  return conference.entries('days', 'days[]').flatMap((entry) => {
    for (const key of ['index', 'day_start', 'day_end', 'start', 'end'])
      entry.drop(key, 'the talks have their own times');
    entry.known('date');
    const day = dayIn(entry.text('date'), entry.field('date'), log);
    const rooms = entry.entry('rooms');
    return (rooms?.keys() ?? []).flatMap((room) =>
      (rooms?.entries(room, 'events[]') ?? []).map((event) => ({ event, room, day })),
    );
  });
}

function timeZoneIn(conference: Entry, log: ChangeLog): string | undefined {
  const zone = conference.line('time_zone_name');
  if (zone === undefined || isTimeZone(zone)) return zone;
  log.dropped(conference.field('time_zone_name'), 'not a time zone of the IANA database', zone);
  return undefined;
}

function eventIn(
  conference: Entry,
  timezone: string | undefined,
  base: string | undefined,
  log: ChangeLog,
): ImportedEvent {
  conference.drop('daysCount', 'counted from the days');
  conference.drop('timeslot_duration', 'the talks have their own durations');
  conference.drop('rooms', 'the talks name their rooms');
  const title = conference.line('title');
  const subtitle = conference.line('subtitle');
  if (title && subtitle) log.changed(conference.field('subtitle'), 'written after the title', subtitle);
  const url = conference.line('url');
  const page = url ?? base;
  const address = page && validUrl(page, url ? conference.field('url') : 'schedule.base_url', log);
  const [city, venue] = [conference.line('city'), conference.line('venue')];
  if (city && venue) log.dropped(conference.field('venue'), 'the place is the city', venue);
  return {
    from: 'the conference',
    name: title && subtitle ? `${title}: ${subtitle}` : title,
    description: lineOf(conference.text('description'), 'markdown', conference.field('description'), log),
    start: dayIn(conference.line('start'), conference.field('start'), log),
    end: dayIn(conference.line('end'), conference.field('end'), log),
    place: city ?? venue,
    timezone,
    links: address ? [{ label: 'Schedule', url: address }] : [],
  };
}

function tracksIn(conference: Entry, log: ChangeLog): ImportedTrack[] {
  return conference.entries('tracks', 'tracks[]').flatMap((track) => {
    const title = track.line('name');
    const description = lineOf(track.text('description'), 'markdown', track.field('description'), log);
    const hue = hueIn(track.line('color'), track.field('color'), log);
    return title === undefined ? [] : [{ from: `the track ${title}`, title, hue, description }];
  });
}
