import { abstractOf, bioOf } from './abstractOf.ts';
import { ChangeLog } from './changeLog.ts';
import { Entry, isObject } from './entry.ts';
import { refuseInput } from './inputError.ts';
import { parseJson, shapeOf } from './json.ts';
import { pageLinks, resources } from './resources.ts';
import { type Categories, categoriesIn } from './sessionizeCategories.ts';
import { formatIn, languageIn, levelIn } from './sessionWords.ts';
import { durationUntil, momentOf } from './time.ts';
import type { Imported, ImportedSession, ImportedSpeaker, Importer, SourceKey } from './types.ts';

const KEYS: readonly SourceKey[] = [
  'track',
  'speakers',
  'format',
  'level',
  'language',
  'start',
  'duration',
  'room',
  'video',
  'abstract',
];
const EXPECTED =
  "an answer of Sessionize's API, `view/All`: JSON with `sessions`, `speakers`, `categories` and `rooms`";

/** What `view/All` lists besides sessions, by id. */
interface Lists {
  readonly speakers: ReadonlyMap<string, { readonly speaker: ImportedSpeaker; readonly company: string | undefined }>;
  readonly rooms: ReadonlyMap<string, string>;
  readonly categories: Categories;
}

/** Reads an answer of Sessionize's `view/All`. */
export const sessionize: Importer = ({ text }): Imported => {
  if (text === undefined) return refuseInput(EXPECTED, 'a folder');
  const value = parseJson(text, EXPECTED);
  if (!isObject(value) || !Array.isArray(value.sessions) || !Array.isArray(value.speakers)) {
    return refuseInput(EXPECTED, shapeOf(value));
  }
  const log = new ChangeLog();
  const root = new Entry(value, '', log);
  const categories = categoriesIn(root, log);
  const rooms = new Map(
    root.entries('rooms').map((room) => {
      room.drop('sort', 'rooms have no order');
      return [room.text('id') ?? '', room.line('name') ?? ''];
    }),
  );
  const speakers = new Map(root.entries('speakers').map((speaker) => speakerIn(speaker, categories, log)));
  const sessions = root
    .entries('sessions')
    .flatMap((session) => sessionIn(session, { speakers, rooms, categories }, log) ?? []);
  root.finish();
  return {
    event: { from: 'the list of sessions', links: [] },
    tracks: categories.tracks.map((title) => ({ from: `the track ${title}`, title })),
    sessions,
    speakers: [...speakers.values()].map(({ speaker }) => speaker),
    keys: KEYS,
    log,
  };
};

function speakerIn(speaker: Entry, categories: Categories, log: ChangeLog) {
  const id = speaker.text('id') ?? '';
  const name =
    speaker.line('fullName') ?? [speaker.line('firstName'), speaker.line('lastName')].filter(Boolean).join(' ');
  speaker.known('firstName', 'lastName', 'sessions');
  const bio = [speaker.line('tagLine'), bioOf(speaker.text('bio'), 'plain', speaker.field('bio'), log)];
  if (bio[0] && bio[1]) log.changed(speaker.field('tagLine'), 'written as the first paragraph of the bio', bio[0]);
  const links = speaker.entries('links').map((link) => {
    link.drop('linkType', 'its title is kept');
    return { url: link.text('url') ?? '', label: link.line('title'), field: link.field('url') };
  });
  const from = `speaker ${id}, ${name}`;
  const company = categories.company(speaker);
  const found: ImportedSpeaker = {
    from,
    name,
    bio: bio.filter(Boolean).join('\n\n') || undefined,
    links: pageLinks(links, log),
  };
  return [id, { speaker: found, company }] as const;
}

function sessionIn(session: Entry, lists: Lists, log: ChangeLog): ImportedSession | undefined {
  const id = session.text('id') ?? '?';
  const title = session.line('title') ?? '';
  const speakers = session.lines('speakers').flatMap((key) => {
    const known = lists.speakers.get(key);
    if (known === undefined) log.dropped(session.field('speakers[]'), 'the answer has no speaker with this id', key);
    return known ? [{ name: known.speaker.name, company: known.company }] : [];
  });
  if (session.take('isServiceSession') === true && speakers.length === 0) {
    log.dropped('sessions[]', 'a service session, such as a break, is not a talk', title);
    session.known(...session.keys());
    return undefined;
  }
  const status = session.line('status');
  if (status !== undefined && /declined|rejected|withdrawn|decline_queue|nominated|waitlist/i.test(status)) {
    log.dropped('sessions[]', `not on the programme: ${status}`);
    session.known(...session.keys());
    return undefined;
  }
  for (const key of ['isInformed', 'isConfirmed', 'isPlenumSession']) dropFlag(session, key);
  session.drop('liveUrl', 'a stream of the event itself; the recording is kept');
  const start = momentOf(session.text('startsAt'), session.field('startsAt'), log)?.written;
  const end = momentOf(session.text('endsAt'), session.field('endsAt'), log)?.written;
  const chosen = lists.categories.of(session);
  const recording = session.text('recordingUrl');
  return {
    from: `session ${id}, “${title}”`,
    importId: `sessionize/${id}`,
    title,
    track: chosen.track,
    speakers,
    format: formatIn(chosen.format, 'categories (format)', log),
    level: levelIn(chosen.level, 'categories (level)', log),
    language: languageIn(chosen.language, 'categories (language)', log),
    start,
    duration: durationUntil(end, session.field('endsAt'), log, start),
    room: lists.rooms.get(session.text('roomId') ?? '') || session.line('room'),
    topics: chosen.topics,
    ...resources(recording ? [{ url: recording, kind: 'video', field: session.field('recordingUrl') }] : [], log),
    abstract: abstractOf([{ text: session.text('description'), field: session.field('description') }], 'plain', log),
  };
}

/** `false` says nothing. */
const dropFlag = (session: Entry, key: string): void => {
  if (session.peek(key) === false) session.known(key);
  else session.drop(key, 'about the planning of the event');
};
