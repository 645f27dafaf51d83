import { abstractOf, bioOf, lineOf } from './abstractOf.ts';
import { ChangeLog } from './changeLog.ts';
import { hueIn } from './colour.ts';
import { Entry, isObject } from './entry.ts';
import { refuseInput } from './inputError.ts';
import { parseJson, shapeOf } from './json.ts';
import { resources } from './resources.ts';
import { formatIn, languageIn } from './sessionWords.ts';
import { durationOf, durationUntil, momentOf } from './time.ts';
import type { Imported, ImportedSession, ImportedSpeaker, ImportedTrack, Importer, SourceKey } from './types.ts';

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
  'abstract',
];
const EXPECTED = "submissions of pretalx's API: JSON with `results`, each with `code` and `title`";
const ADVICE =
  'Ask the API for names instead of ids: …/submissions/?expand=speakers,submission_type,track,tags,slots.room,resources&limit=100.';

/** The states of talks that are on the programme. */
const STATES = ['accepted', 'confirmed'];

interface Found {
  readonly session: ImportedSession;
  readonly speakers: readonly ImportedSpeaker[];
  readonly track: ImportedTrack | undefined;
}

/** Reads the submissions of pretalx's API, one page or several in a list. */
export const pretalx: Importer = ({ text }): Imported => {
  if (text === undefined) return refuseInput(EXPECTED, 'a folder');
  const log = new ChangeLog();
  const root = new Entry({ pages: pagesIn(parseJson(text, EXPECTED)) }, '', log);
  const submissions = root.entries('pages', '').flatMap((page) => {
    for (const key of ['count', 'next', 'previous']) page.drop(key, 'about the answer, not the event');
    return page.entries('results', 'submissions[]');
  });
  const found = submissions.flatMap((submission) => submissionIn(submission, log) ?? []);
  root.finish();
  const tracks = new Map(found.flatMap(({ track }) => (track ? [[track.title, track]] : [])));
  return {
    event: { from: 'the list of submissions', links: [] },
    tracks: [...tracks.values()],
    sessions: found.map(({ session }) => session),
    speakers: found.flatMap(({ speakers }) => speakers),
    keys: KEYS,
    log,
  };
};

function pagesIn(value: unknown): Record<string, unknown>[] {
  const list = Array.isArray(value) ? value : [value];
  // A list of submissions is a page without its frame.
  const pages = list.length > 0 && list.every((item) => isObject(item) && 'code' in item) ? [{ results: list }] : list;
  const valid = pages.every(
    (page): page is Record<string, unknown> =>
      isObject(page) && Array.isArray(page.results) && page.results.every((item) => isObject(item) && 'code' in item),
  );
  if (!valid || pages.length === 0) return refuseInput(EXPECTED, shapeOf(value));
  const last = pages.at(-1) as Record<string, unknown>;
  if (typeof last.next === 'string' && last.next !== '') {
    const count = pages.reduce((sum, page) => sum + (page.results as unknown[]).length, 0);
    return refuseInput(
      EXPECTED,
      `only a part of them: ${count} of ${last.count}`,
      'Give the address: all pages are read.',
    );
  }
  return pages;
}

function submissionIn(submission: Entry, log: ChangeLog): Found | undefined {
  const state = submission.line('state');
  if (state !== undefined && !STATES.includes(state)) {
    log.dropped('submissions[]', `not on the programme: ${state}`);
    for (const key of submission.keys()) submission.known(key);
    return undefined;
  }
  const code = submission.line('code') ?? '?';
  const title = submission.line('title') ?? '';
  const from = `submission ${code}, “${title}”`;
  const speakers = speakersIn(submission, from, log);
  const track = trackIn(submission, log);
  const slot = slotIn(submission, log);
  const links = submission.entries('resources', 'resources[]').flatMap((resource) => {
    const field = resource.field('resource');
    const isPublic = resource.take('is_public') !== false;
    const url = resource.text('resource') ?? resource.text('url') ?? '';
    const label = resource.line('description');
    if (!isPublic) log.dropped(field, 'private: never written');
    return isPublic ? [{ url, label, field }] : [];
  });
  const found = resources(links, log);
  const noRecording = submission.take('do_not_record') === true;
  const length = durationOf(submission.number('duration'), submission.field('duration'), log);
  return {
    speakers,
    track,
    session: {
      from,
      importId: `pretalx/${code}`,
      title,
      track: track?.title,
      speakers: speakers.map(({ name }) => ({ name })),
      format: formatIn(nameIn(submission, 'submission_type', log), submission.field('submission_type'), log),
      language: languageIn(submission.line('content_locale'), submission.field('content_locale'), log),
      start: slot.start,
      duration: slot.duration ?? length,
      room: slot.room,
      topics: tagsIn(submission),
      ...found,
      recorded: noRecording && found.video === undefined ? false : undefined,
      abstract: abstractOf(
        ['abstract', 'description'].map((key) => ({ text: submission.text(key), field: submission.field(key) })),
        'markdown',
        log,
      ),
    },
  };
}

function speakersIn(submission: Entry, from: string, log: ChangeLog): ImportedSpeaker[] {
  const listed = submission.peek('speakers');
  if (Array.isArray(listed) && listed.some((speaker) => !isObject(speaker))) {
    return refuseInput(EXPECTED, `speakers that are only codes, in ${from}`, ADVICE);
  }
  return submission.entries('speakers', 'speakers[]').flatMap((speaker) => {
    const name = speaker.line('name');
    const bio = bioOf(speaker.text('biography'), 'markdown', speaker.field('biography'), log);
    return name === undefined ? [] : [{ from, name, bio, links: [] }];
  });
}

function trackIn(submission: Entry, log: ChangeLog): ImportedTrack | undefined {
  const value = submission.peek('track');
  if (!isObject(value) || !('name' in value)) {
    const title = nameIn(submission, 'track', log);
    return title === undefined ? undefined : { from: `the track ${title}`, title };
  }
  const track = submission.entry('track', 'track');
  const title = track?.line('name');
  if (!track || title === undefined) return undefined;
  track.drop('position', 'tracks are in the order of the talks');
  const description = lineOf(track.text('description'), 'markdown', track.field('description'), log);
  return { from: `the track ${title}`, title, description, hue: hueIn(track.line('color'), track.field('color'), log) };
}

/** The name of a thing that is given as an object with a name, or as a name alone; an id alone is reported. */
function nameIn(submission: Entry, key: string, log: ChangeLog): string | undefined {
  const value = submission.peek(key);
  if (isObject(value) && 'name' in value) return submission.entry(key, key)?.line('name');
  if (typeof value !== 'number') return submission.line(key);
  submission.known(key);
  log.dropped(submission.field(key), 'an id without its name: ask the API to expand it', value);
  return undefined;
}

function tagsIn(submission: Entry): string[] {
  const value = submission.peek('tags');
  if (!Array.isArray(value) || !value.some(isObject)) return submission.lines('tags');
  return submission.entries('tags', 'tags[]').flatMap((tag) => {
    // Only organisers see these.
    if (tag.take('is_public') === false) {
      for (const key of tag.keys()) tag.drop(key, 'private: never written');
      return [];
    }
    return tag.line('tag') ?? tag.line('name') ?? [];
  });
}

/** When and where: the first slot. Versions before 2025 have `slot`. */
function slotIn(submission: Entry, log: ChangeLog): Pick<ImportedSession, 'start' | 'duration' | 'room'> {
  const old = submission.entry('slot', 'slots[]');
  if (Array.isArray(submission.peek('slots')) && !(submission.peek('slots') as unknown[]).every(isObject)) {
    submission.drop('slots', 'ids without times: ask the API to expand them');
  }
  const slots = [...(old ? [old] : []), ...submission.entries('slots', 'slots[]')];
  submission.drop('slot_count', 'counted from the slots');
  const [first, ...others] = slots;
  for (const other of others) log.dropped('slots[]', 'a talk has one time: the first', other.peek('start'));
  for (const other of others) other.known(...other.keys());
  if (!first) return {};
  const start = momentOf(first.text('start'), first.field('start'), log)?.written;
  const end = momentOf(first.text('end'), first.field('end'), log)?.written;
  const room =
    isObject(first.peek('room')) && 'name' in (first.peek('room') as object)
      ? first.entry('room', 'room')?.line('name')
      : nameIn(first, 'room', log);
  const duration = durationUntil(end, first.field('end'), log, start);
  first.known('submission', 'room_id', ...(duration === undefined ? [] : ['duration']));
  return { start, duration: duration ?? durationOf(first.number('duration'), first.field('duration'), log), room };
}
