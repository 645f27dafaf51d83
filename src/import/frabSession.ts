import { NO_DURATION, NO_ROOM } from '../export/frabArchive.ts';
import { abstractOf, bioOf } from './abstractOf.ts';
import type { ChangeLog } from './changeLog.ts';
import type { Entry } from './entry.ts';
import { archivedAbstract, archivedId, archivedSession, type FrabArchive } from './frabArchive.ts';
import { pageLinks, resources, type SourceLink } from './resources.ts';
import { formatIn, languageIn } from './sessionWords.ts';
import { clockOf, durationOf, durationUntil, momentOf, nextDay } from './time.ts';
import type { ImportedSession, ImportedSpeaker } from './types.ts';

interface Around {
  readonly room: string;
  readonly day: string | undefined;
  readonly base: string | undefined;
  readonly zone: string | undefined;
  /** The time at which a day of the conference ends: `04:00`. */
  readonly dayChange: string | undefined;
  /** What else an archive says that wrote the schedule. */
  readonly archive: FrabArchive | undefined;
}

interface FrabSession {
  readonly session: ImportedSession;
  readonly speakers: readonly ImportedSpeaker[];
  /** Whether the local time is that of the conference's time zone, as far as both are known. */
  readonly zoneFits: boolean;
}

/** One event of a schedule, with what it says of its persons. */
export function frabSession(event: Entry, around: Around, log: ChangeLog): FrabSession {
  const { archive } = around;
  const id = event.text('guid') ?? event.text('code') ?? event.text('id') ?? event.text('slug');
  const title = titleIn(event, log);
  const from = `event ${id ?? '?'}, “${title}”`;
  const { start, duration, zoneFits } = timesIn(event, around, log);
  const common = {
    from,
    title,
    language: languageIn(event.line('language'), event.field('language'), log),
    start,
    duration,
    room: roomIn(event, around),
    abstract: abstractIn(event, archive, log),
  };
  const license = event.line('recording_license') ?? event.line('license');
  const file = archive && archivedId(event);
  const archived = archive && file && archivedSession(archive, file);
  if (archived) {
    event.known('id', 'persons', 'links', 'attachments', 'track', 'type', 'do_not_record');
    event.drop('url', ITS_PAGE);
    const track = archived.track ?? event.line('track');
    return { session: { ...common, license, ...archived, track }, speakers: [], zoneFits };
  }
  const speakers = [...event.entries('persons', 'persons[]'), ...event.entries('speakers', 'persons[]')].flatMap(
    (person) => speakerIn(person, from, log),
  );
  const recording = event.entry('recording');
  const noRecording = event.take('do_not_record') === true || /^true$/i.test(recording?.text('optout') ?? '');
  event.drop('do_not_stream', 'about the event itself, not the archive');
  const found = resources(linksIn(event, archive), log, around.base);
  const session: ImportedSession = {
    ...common,
    id: file,
    importId: `frab/${id ?? title}`,
    track: event.line('track'),
    speakers: speakers.map(({ name }) => ({ name })),
    format: formatIn(event.line('type'), event.field('type'), log),
    topics: event.lines('keywords'),
    ...found,
    // A recording is better evidence than a wish.
    recorded: noRecording && found.video === undefined ? false : undefined,
    license: license ?? recording?.line('license'),
  };
  return { session, speakers, zoneFits };
}

const ITS_PAGE = 'the page of the talk in the archive that the schedule comes from';

function roomIn(event: Entry, { room, archive }: Around): string | undefined {
  const found = event.line('room') ?? event.tidy('room', room);
  return archive && found === NO_ROOM ? undefined : found;
}

function abstractIn(event: Entry, archive: FrabArchive | undefined, log: ChangeLog): string {
  const texts = ['abstract', 'description'].map((key) => ({ text: event.text(key), field: event.field(key) }));
  const url = event.peek('url');
  const archived = archive && archivedAbstract(texts[0]?.text ?? '', typeof url === 'string' ? url : '', archive);
  return archived ?? abstractOf(texts, 'markdown', log);
}

function titleIn(event: Entry, log: ChangeLog): string {
  const title = event.line('title') ?? '';
  const subtitle = event.line('subtitle');
  if (subtitle === undefined || subtitle === title) return title;
  log.changed(event.field('subtitle'), 'written after the title', subtitle);
  return title === '' ? subtitle : `${title}${/[.:!?…]$/.test(title) ? '' : ':'} ${subtitle}`;
}

function timesIn(event: Entry, { day, zone, dayChange = '', archive }: Around, log: ChangeLog) {
  const moment = momentOf(event.text('date'), event.field('date'), log, zone);
  const clock = clockOf(event.text('start'), event.field('start'), log);
  const end = momentOf(event.text('end'), event.field('end'), log)?.written;
  const isDay = moment !== undefined && !moment.written.includes('T');
  const spoken = isDay && clock ? `${moment.written}T${clock}` : undefined;
  const same = moment?.written.endsWith(`T${clock}`) ? moment.written : undefined;
  const start =
    spoken ??
    same ??
    moment?.inZone ??
    moment?.written ??
    (day && clock ? `${clock < dayChange ? nextDay(day) : day}T${clock}` : day);
  const length = event.text('duration');
  const duration =
    durationOf(archive && length === NO_DURATION ? undefined : length, event.field('duration'), log) ??
    durationUntil(end, event.field('end'), log, isDay ? start : moment?.written);
  return { start, duration, zoneFits: moment?.inZone === undefined || moment.inZone === start };
}

function speakerIn(person: Entry, from: string, log: ChangeLog): ImportedSpeaker[] {
  const name = person.line('public_name') ?? person.line('name') ?? person.line('full_public_name');
  for (const key of ['public_name', 'name', 'full_public_name']) {
    if (person.peek(key) === name) person.known(key);
    else person.drop(key, 'private: the public name is written');
  }
  const links: SourceLink[] = person.entries('links').map((link) => ({
    url: link.text('url') ?? '',
    label: link.line('title'),
    field: link.field('url'),
  }));
  const url = person.line('url');
  if (url) links.push({ url, field: person.field('url') });
  const biography = person.text('biography') ?? person.text('description') ?? person.text('abstract');
  const bio = bioOf(biography, 'markdown', person.field('biography'), log);
  return name === undefined ? [] : [{ from, name, bio, links: pageLinks(links, log) }];
}

function linksIn(event: Entry, archive: FrabArchive | undefined): SourceLink[] {
  event.drop('feedback_url', 'private: never written');
  const links = ['links', 'attachments'].flatMap((key) =>
    event.entries(key).map((link): SourceLink => {
      const words = link.line('type');
      return { url: link.text('url') ?? '', label: link.line('title'), words, field: link.field('url') };
    }),
  );
  for (const key of ['video_download_url', 'video_url']) {
    const url = event.text(key);
    if (url) links.push({ url, kind: 'video', field: event.field(key) });
  }
  for (const [key, label] of [
    ['url', 'Talk page'],
    ['origin_url', 'Original talk page'],
  ] as const) {
    if (archive) event.drop(key, ITS_PAGE);
    const url = archive ? undefined : event.text(key);
    if (url) links.push({ url, label, kind: 'page', field: event.field(key) });
  }
  return links;
}
