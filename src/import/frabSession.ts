import { abstractOf, bioOf } from './abstractOf.ts';
import type { ChangeLog } from './changeLog.ts';
import type { Entry } from './entry.ts';
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
}

interface FrabSession {
  readonly session: ImportedSession;
  readonly speakers: readonly ImportedSpeaker[];
  /** Whether the local time is that of the conference's time zone, as far as both are known. */
  readonly zoneFits: boolean;
}

/** One event of a schedule, with what it says of its persons. */
export function frabSession(event: Entry, around: Around, log: ChangeLog): FrabSession {
  const { room, base } = around;
  const id = event.text('guid') ?? event.text('code') ?? event.text('id') ?? event.text('slug');
  const title = titleIn(event, log);
  const from = `event ${id ?? '?'}, “${title}”`;
  const { start, duration, zoneFits } = timesIn(event, around, log);
  const speakers = [...event.entries('persons', 'persons[]'), ...event.entries('speakers', 'persons[]')].flatMap(
    (person) => speakerIn(person, from, log),
  );
  const recording = event.entry('recording');
  const noRecording = event.take('do_not_record') === true || /^true$/i.test(recording?.text('optout') ?? '');
  event.drop('do_not_stream', 'about the event itself, not the archive');
  const found = resources(linksIn(event), log, base);
  const session: ImportedSession = {
    from,
    importId: `frab/${id ?? title}`,
    title,
    track: event.line('track'),
    speakers: speakers.map(({ name }) => ({ name })),
    format: formatIn(event.line('type'), event.field('type'), log),
    language: languageIn(event.line('language'), event.field('language'), log),
    start,
    duration,
    room: event.line('room') ?? event.tidy('room', room),
    topics: event.lines('keywords'),
    ...found,
    // A recording is better evidence than a wish.
    recorded: noRecording && found.video === undefined ? false : undefined,
    license: event.line('recording_license') ?? event.line('license') ?? recording?.line('license'),
    abstract: abstractOf(
      ['abstract', 'description'].map((key) => ({ text: event.text(key), field: event.field(key) })),
      'markdown',
      log,
    ),
  };
  return { session, speakers, zoneFits };
}

function titleIn(event: Entry, log: ChangeLog): string {
  const title = event.line('title') ?? '';
  const subtitle = event.line('subtitle');
  if (subtitle === undefined || subtitle === title) return title;
  log.changed(event.field('subtitle'), 'written after the title', subtitle);
  return title === '' ? subtitle : `${title}${/[.:!?…]$/.test(title) ? '' : ':'} ${subtitle}`;
}

function timesIn(event: Entry, { day, zone, dayChange = '' }: Around, log: ChangeLog) {
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
  const duration =
    durationOf(event.text('duration'), event.field('duration'), log) ??
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

function linksIn(event: Entry): SourceLink[] {
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
    const url = event.text(key);
    if (url) links.push({ url, label, kind: 'page', field: event.field(key) });
  }
  return links;
}
