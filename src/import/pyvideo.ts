import { basename } from 'node:path';
import { idOf } from '../ids.ts';
import { abstractOf, lineOf } from './abstractOf.ts';
import { ChangeLog } from './changeLog.ts';
import { Entry, isObject } from './entry.ts';
import { refuseInput } from './inputError.ts';
import { parseJson, shapeOf } from './json.ts';
import { resources, type SourceLink } from './resources.ts';
import { languageIn } from './sessionWords.ts';
import { sharedLinks } from './sharedLinks.ts';
import { dayIn, durationOf } from './time.ts';
import type { Imported, ImportedSession, Importer, SourceKey } from './types.ts';

const KEYS: readonly SourceKey[] = [
  'speakers',
  'language',
  'start',
  'duration',
  'slides',
  'video',
  'links',
  'license',
  'abstract',
];
const EXPECTED = 'a folder of pyvideo/data: `category.json`, and `videos/` with a JSON file per talk';

/** Reads the folder of an event in pyvideo's data. */
export const pyvideo: Importer = ({ files }, { event }): Imported => {
  if (files === undefined) return refuseInput(EXPECTED, 'a file');
  const category = files.get('category.json');
  const paths = [...files.keys()].filter((path) => /^videos\/[^/]+\.json$/.test(path)).toSorted();
  if (category === undefined || paths.length === 0) {
    const missing = category === undefined ? 'no `category.json`' : 'no JSON file in `videos/`';
    return refuseInput(EXPECTED, `a folder with ${files.size} files and ${missing}`);
  }
  const log = new ChangeLog();
  const about = entryIn(category, 'category.json', 'category', log);
  const title = about.line('title');
  const slug = about.line('slug') ?? (title === undefined ? event : idOf(title));
  const described = lineOf(about.text('description'), 'rst', about.field('description'), log);
  const imported = paths.map((path) => {
    const video = entryIn(files.get(path) ?? '', path, 'videos[]', log);
    const session = sessionIn(video, `pyvideo/${slug}/${basename(path, '.json')}`, path, log);
    video.finish();
    return session;
  });
  const { sessions, links } = sharedLinks(imported, 'videos[].related_urls', log);
  about.finish();
  return {
    event: { from: 'category.json', name: title, description: described, links },
    tracks: [],
    sessions,
    speakers: [],
    keys: KEYS,
    log,
  };
};

function entryIn(text: string, path: string, name: string, log: ChangeLog): Entry {
  const value = parseJson(text, `${EXPECTED}. \`${path}\` must be JSON`);
  if (!isObject(value) || typeof value.title !== 'string') {
    return refuseInput(`${EXPECTED}. \`${path}\` must have a \`title\``, shapeOf(value));
  }
  return new Entry(value, name, log);
}

function sessionIn(video: Entry, importId: string, path: string, log: ChangeLog): ImportedSession {
  const title = video.line('title') ?? '';
  const start = dayIn(video.text('recorded'), video.field('recorded'), log);
  const seconds = video.number('duration');
  const duration = durationOf(seconds && seconds / 60, video.field('duration'), log);
  if (duration !== undefined) log.changed(video.field('duration'), 'seconds became whole minutes', seconds);
  video.drop('quality_notes', 'about the recording, not the talk');
  return {
    from: path,
    importId,
    title,
    speakers: video.lines('speakers').map((name) => ({ name })),
    language: languageIn(video.line('language'), video.field('language'), log),
    start,
    duration,
    topics: video.lines('tags'),
    ...resources(linksIn(video), log),
    license: video.line('copyright_text'),
    abstract: abstractOf(
      ['summary', 'description'].map((key) => ({ text: video.text(key), field: video.field(key) })),
      'rst',
      log,
    ),
  };
}

function linksIn(video: Entry): SourceLink[] {
  const videos = video.entries('videos').flatMap((recording): SourceLink[] => {
    const url = recording.text('url');
    recording.drop('type', 'its address says it');
    recording.drop('length', 'the duration is kept');
    return url ? [{ url, kind: 'video', field: recording.field('url') }] : [];
  });
  const listed = video.peek('related_urls');
  const bare = Array.isArray(listed) && listed.some((item) => typeof item === 'string');
  const related = bare
    ? video.lines('related_urls').map((url): SourceLink => ({ url, field: video.field('related_urls') }))
    : video.entries('related_urls').map((link): SourceLink => {
        const label = link.line('label');
        return { url: link.text('url') ?? '', label, field: link.field('url') };
      });
  const source = video.text('source_url');
  return [...videos, ...(source ? [{ url: source, field: video.field('source_url') }] : []), ...related];
}
