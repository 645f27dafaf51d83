import { parse } from 'yaml';
import { isTimeZone } from '../schema/time.ts';
import { lineOf } from './abstractOf.ts';
import { ChangeLog } from './changeLog.ts';
import { Entry, isObject } from './entry.ts';
import { refuseInput } from './inputError.ts';
import { shapeOf, whatIs } from './json.ts';
import { pageLinks } from './resources.ts';
import { rubySession } from './rubySession.ts';
import { dayIn } from './time.ts';
import type { Imported, ImportedEvent, Importer, SourceKey } from './types.ts';

const KEYS: readonly SourceKey[] = [
  'track',
  'speakers',
  'format',
  'language',
  'start',
  'room',
  'slides',
  'video',
  'recorded',
  'links',
  'abstract',
];
const EXPECTED = 'a folder of RubyEvents: `event.yml` with a `title`, and `videos.yml` with a list of talks';

/** Reads the folder of an event in RubyEvents' data. */
export const rubyevents: Importer = ({ files }, { event: id }): Imported => {
  if (files === undefined) return refuseInput(EXPECTED, 'a file');
  for (const name of ['event.yml', 'videos.yml']) {
    if (!files.has(name)) refuseInput(EXPECTED, `a folder with ${files.size} files and no \`${name}\``);
  }
  const about = yamlIn(files, 'event.yml');
  const videos = yamlIn(files, 'videos.yml');
  if (!isObject(about) || typeof about.title !== 'string')
    return refuseInput(EXPECTED, `an \`event.yml\` that is ${shapeOf(about)}`);
  if (!Array.isArray(videos)) return refuseInput(EXPECTED, `a \`videos.yml\` that is ${shapeOf(videos)}`);
  const log = new ChangeLog();
  for (const path of files.keys()) {
    if (path !== 'event.yml' && path !== 'videos.yml') log.dropped(path, 'only event.yml and videos.yml are read');
  }
  const root = new Entry({ event: about, videos }, '', log);
  const entry = root.entry('event', 'event') ?? new Entry({}, 'event', log);
  const event = eventIn(entry, log);
  const series = String(entry.peek('id') ?? id);
  const sessions = root.entries('videos').flatMap((video) => {
    const parent = rubySession(video, { event: series, parent: undefined }, log);
    const parts = video.entries('talks', 'videos[].talks[]');
    return [parent, ...parts.map((part) => rubySession(part, { event: series, parent }, log))];
  });
  root.finish();
  return { event, tracks: [], sessions, speakers: [], keys: KEYS, log };
};

function yamlIn(files: ReadonlyMap<string, string>, name: string): unknown {
  const text = files.get(name) ?? '';
  try {
    return parse(text, { schema: 'core' });
  } catch (error) {
    const reason = /^\s*[<{]/.test(text)
      ? whatIs(text)
      : `YAML with an error of syntax: ${(error as Error).message.split('\n')[0]}`;
    return refuseInput(EXPECTED, `a \`${name}\` that is ${reason}`);
  }
}

function eventIn(event: Entry, log: ChangeLog): ImportedEvent {
  const zone = event.line('timezone');
  const timezone = zone !== undefined && isTimeZone(zone) ? zone : undefined;
  if (zone !== timezone) log.dropped(event.field('timezone'), 'not a time zone of the IANA database', zone);
  const links = (
    [
      ['website', 'Website'],
      ['original_website', 'First website'],
      ['playlist', 'Recordings'],
      ['github', 'GitHub'],
      ['mastodon', 'Mastodon'],
      ['meetup', 'Meetup'],
      ['luma', 'Luma'],
      ['facebook', 'Facebook'],
    ] as const
  ).flatMap(([key, label]) => {
    const url = event.line(key);
    return url ? [{ url, label, field: event.field(key) }] : [];
  });
  return {
    from: 'event.yml',
    name: event.line('title'),
    series: event.line('series'),
    description: lineOf(event.text('description'), 'plain', event.field('description'), log),
    start: dayIn(event.line('start_date'), event.field('start_date'), log),
    end: dayIn(event.line('end_date'), event.field('end_date'), log),
    place: event.line('location'),
    timezone,
    organiser: event.line('organisation') ?? event.line('organization'),
    links: pageLinks(links, log),
  };
}
