import type { Company, Event, Session, Speaker } from '../catalogue/types.ts';
import { companySchema } from '../schema/company.ts';
import { eventSchema } from '../schema/event.ts';
import { sessionSchema } from '../schema/session.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { topicSchema } from '../schema/topic.ts';
import { trackSchema } from '../schema/track.ts';

// What an archive knows and schedule.json has no place for, so that another archive imports all of it. The form of c3voc
// lets only some objects have other keys, and talks are not among them: so it is one block of the whole schedule, with
// the data of files by their ids.

/** The program that wrote a schedule, by which an archive recognises that it was one like it. */
export const GENERATOR = 'conference-archive';

/** The key of the block. */
export const ARCHIVE_KEY = 'conference_archive';

/** The room of talks whose room is not known; the form requires one. No real room can be called so. */
export const NO_ROOM = '–';

/** The duration of talks whose duration is not known; the form requires one. */
export const NO_DURATION = '00:00';

/** What the block has of the event: what the form has no place for. */
export const archivedEvent = eventSchema
  .omit({ name: true, description: true, start: true, end: true, timezone: true })
  .partial();

/** What it has of talks, and of what they name. */
export const archivedFiles = {
  tracks: trackSchema,
  topics: topicSchema,
  companies: companySchema,
  speakers: speakerSchema,
  sessions: sessionSchema.omit({ title: true, start: true, duration: true, room: true, language: true, license: true }),
} as const;

/** The block of a schedule with these talks. */
export function archiveBlock(event: Event, sessions: readonly Session[]): object {
  const speakers = sessions.flatMap((session) => session.speakers);
  const companies = speakers.flatMap(({ company, laterCompany }) => [company, laterCompany]);
  return {
    event: filled(archivedEvent, event),
    tracks: byId(archivedFiles.tracks, [...event.tracks.values()].filter(named(sessions.map(({ track }) => track)))),
    topics: byId(archivedFiles.topics, [...new Set(sessions.flatMap(({ topics }) => topics))]),
    companies: byId(archivedFiles.companies, [...new Set(companies)].filter(hasFile)),
    speakers: byId(archivedFiles.speakers, [...new Set(speakers.map(({ speaker }) => speaker))].filter(hasFile)),
    sessions: byId(archivedFiles.sessions, sessions, withNames),
  };
}

/** The names and ids that the file of a talk has instead of entities. */
const withNames = ({ track, speakers, topics, format }: Session): object => ({
  track: track?.id,
  speakers: speakers.map(({ speaker, company, laterCompany }) => ({
    name: speaker.name,
    company: company?.name,
    laterCompany: laterCompany?.name,
  })),
  topics: topics.map(({ id }) => id),
  format: format === 'talk' ? undefined : format,
});

const named =
  <Entry>(entries: readonly (Entry | undefined)[]) =>
  (entry: Entry): boolean =>
    entries.includes(entry);

const hasFile = <Entry extends Speaker | Company>(entry: Entry | undefined): entry is Entry =>
  entry?.file !== undefined;

/** The data of entries by their ids. `instead`: what files have for keys for which an entry has something else. */
const byId = <Entry extends { readonly id: string }>(
  schema: Keys,
  entries: readonly Entry[],
  instead: (entry: Entry) => object = () => ({}),
): object => Object.fromEntries(entries.map((entry) => [entry.id, filled(schema, entry, instead(entry))]));

/** Anything with the keys of a file. */
interface Keys {
  readonly shape: Readonly<Record<string, unknown>>;
}

/** The values that an entry has for the keys of a schema, without empty lists. */
function filled({ shape }: Keys, entry: object, instead: object = {}): object {
  const keys = Object.keys(shape);
  const at = (key: string): unknown => Reflect.get(Object.hasOwn(instead, key) ? instead : entry, key);
  const isFilled = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(keys.map((key) => [key, at(key)] as const).filter(([, value]) => isFilled(value)));
}
