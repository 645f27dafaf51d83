import { idOf } from '../ids.ts';
import { normalize } from '../text/normalize.ts';
import { type Content, type ContentFile, filesIn, textAt } from './content.ts';
import { companyFile, folderOf, speakerFile, topicFile } from './contentPaths.ts';
import { fileId, uniqueId } from './fileNames.ts';
import type { JoinedNames } from './names.ts';
import type { PlannedTracks } from './planTracks.ts';
import type { PlannedFile } from './planTypes.ts';
import type { Topic } from './topics.ts';
import type { Imported, ImportedSession, SessionSpeaker } from './types.ts';

interface Around {
  readonly event: string;
  readonly language: string;
  readonly tracks: PlannedTracks;
  readonly topicOf: (tag: string) => Topic | undefined;
  readonly names: JoinedNames;
  readonly companies: JoinedNames;
}

/**
 * Plans the files of the talks. A talk of the archive is recognised by its id, if the source is an archive, or by its
 * `importId`, whatever its file is called, or by its title, if it has none.
 */
export function planSessions({ sessions, log }: Imported, content: Content, around: Around): PlannedFile[] {
  const folder = folderOf(around.event, 'sessions');
  const written = filesIn(content, folder);
  const find = finder(written);
  const used = new Set(written.map(({ id }) => id));
  const titles = new Map<string, number>();

  const titleOf = ({ title, importId = '', start }: ImportedSession): string => {
    const given = title || `Untitled (${importId})`;
    if (!title) log.added('title', 'the source has none', given);
    // Talks with a start are told apart by it.
    if (start !== undefined) return given;
    const number = (titles.get(normalize(given)) ?? 0) + 1;
    titles.set(normalize(given), number);
    if (number === 1) return given;
    log.changed('title', 'another talk has the same title: numbered', given);
    return `${given} (${number})`;
  };

  return sessions.map((session): PlannedFile => {
    const title = titleOf(session);
    const file = find(session, title);
    const id = file?.id ?? uniqueId(session.id ?? fileId(title, session.importId ?? ''), used);
    const track = session.track === undefined ? undefined : around.tracks.idOf(session.track);
    const topics = [...new Set(session.topics.flatMap((tag) => around.topicOf(tag)?.id ?? []))];
    const speakers = speakersOf(session, around);
    return {
      path: `${folder}${id}.mdx`,
      kind: 'session',
      from: session.from,
      data: dataOf(session, { title, track, topics, speakers, language: around.language }),
      body: session.abstract,
      added: [],
      needs: [
        ...(track ? [`${folderOf(around.event, 'tracks')}${track}.yaml`] : []),
        ...topics.map((topic) => topicFile(topic)),
        ...speakers.map(({ name }) => speakerFile(idOf(name))),
        ...speakers.flatMap(({ company, laterCompany }) =>
          [company, laterCompany].flatMap((name) => (name ? [companyFile(idOf(name))] : [])),
        ),
      ],
    };
  });
}

interface Decided {
  readonly title: string;
  readonly track: string | undefined;
  readonly topics: readonly string[];
  readonly speakers: readonly SessionSpeaker[];
  readonly language: string;
}

/** In the order of the keys in a file. */
const dataOf = (session: ImportedSession, { title, track, topics, speakers, language }: Decided) => ({
  title,
  track,
  speakers,
  format: session.format,
  level: session.level,
  language: session.language === language ? undefined : session.language,
  start: session.start,
  duration: session.duration,
  room: session.room,
  topics,
  slides: session.slides,
  video: session.video,
  recorded: session.recorded,
  links: session.links,
  license: session.license,
  added: session.added,
  order: session.order,
  importId: session.importId,
});

/** The keys of a session that `--update` can take over. */
export const SESSION_KEYS = [
  ...['title', 'track', 'speakers', 'format', 'level', 'language', 'start', 'duration', 'room', 'topics', 'slides'],
  ...['video', 'recorded', 'links', 'license', 'added', 'order', 'importId', 'abstract'],
];

type Find = (session: ImportedSession, title: string) => ContentFile | undefined;

/** An `importId` may have the start of the talk at its end, here or at the source, since another has the same title. */
function finder(written: readonly ContentFile[]): Find {
  const idsOf = (importId: string, start = ''): string[] => [`${importId}/${start}`, importId];
  const byImport = new Map(
    written.flatMap((file) => {
      const ids = idsOf(textAt(file, 'importId') ?? '', textAt(file, 'start'));
      return ids.map((id) => [id, file] as const);
    }),
  );
  const byTitle = new Map(
    written.filter((file) => !textAt(file, 'importId')).map((file) => [normalize(textAt(file, 'title') ?? ''), file]),
  );
  const byId = new Map(written.map((file) => [file.id, file]));
  return ({ id = '', importId, start }, title) =>
    byId.get(id) ??
    (importId === undefined ? [] : idsOf(importId, start)).flatMap((known) => byImport.get(known) ?? [])[0] ??
    byTitle.get(normalize(title));
}

/** Each speaker once, with names as the archive writes them. */
function speakersOf({ speakers }: ImportedSession, { names, companies }: Around): SessionSpeaker[] {
  const seen = new Set<string>();
  return speakers.flatMap((speaker) => {
    const name = names.written(speaker.name);
    const key = idOf(name) || name;
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const written = (company: string | undefined) => company && companies.written(company);
    return [{ name, company: written(speaker.company), laterCompany: written(speaker.laterCompany) }];
  });
}
