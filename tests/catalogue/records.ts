import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Catalogue, Event, Session } from '../../src/catalogue/types.ts';
import { isWarning, type Problem } from '../../src/problems/problem.ts';
import { readContent } from '../../src/reader/read.ts';
import type { ArchiveData } from '../../src/schema/archive.ts';
import type { CompanyData } from '../../src/schema/company.ts';
import type { EventData } from '../../src/schema/event.ts';
import type { ContentRecords, SessionRecord } from '../../src/schema/records.ts';
import type { SessionData } from '../../src/schema/session.ts';
import type { SpeakerData } from '../../src/schema/speaker.ts';
import type { TopicData } from '../../src/schema/topic.ts';
import type { TrackData } from '../../src/schema/track.ts';

type Speaker = SessionData['speakers'][number];

/** A session for a test. What is left out is valid and has nothing in common with other sessions. */
export interface SessionSpec extends Partial<Omit<SessionData, 'speakers'>> {
  readonly id: string;
  readonly speakers?: readonly (string | Speaker)[];
  readonly text?: string;
  /** The ids of the sessions that its abstract links to. */
  readonly linksTo?: readonly string[];
  /** The addresses that its abstract links to. */
  readonly webLinks?: readonly string[];
}

/** What an event consists of. Without `tracks` there is one, `main`, with all sessions. */
interface EventContent {
  readonly tracks?: readonly (Partial<TrackData> & { readonly id: string })[];
  readonly sessions?: readonly SessionSpec[];
}

/** An event for a test, with its tracks and sessions. */
export interface EventSpec extends EventContent, Partial<EventData> {
  readonly id: string;
}

/** A content folder for a test: one event, `event`, with `tracks` and `sessions`; or the `events`. */
export interface Spec extends EventContent {
  readonly archive?: Partial<ArchiveData>;
  readonly event?: Partial<EventData>;
  readonly events?: readonly EventSpec[];
  readonly topics?: readonly (Partial<TopicData> & { readonly id: string })[];
  readonly companies?: readonly (Partial<CompanyData> & { readonly id: string; readonly name: string })[];
  readonly speakers?: readonly (Partial<SpeakerData> & { readonly id: string; readonly name: string })[];
  readonly refused?: readonly string[];
}

/** The records of a folder in which each file is valid by itself. */
export function records({
  archive,
  event,
  tracks,
  sessions,
  events = [{ id: 'event', ...event, ...(tracks && { tracks }), ...(sessions && { sessions }) }],
  topics = [],
  companies = [],
  speakers = [],
  refused,
}: Spec): ContentRecords {
  const parts = events.map(eventRecords);
  return {
    archive: { id: 'archive', file: 'archive.yaml', data: { ...defaultArchive, ...archive } },
    about: undefined,
    deadLinks: undefined,
    events: parts.map((part) => part.event),
    tracks: parts.flatMap((part) => part.tracks),
    topics: topics.map(({ id, ...data }) => ({
      id,
      file: `topics/${id}.yaml`,
      data: { title: id, description: id, aliases: [], ...data },
    })),
    companies: companies.map(({ id, ...data }) => ({
      id,
      file: `companies/${id}.yaml`,
      data: { aliases: [], ...data },
    })),
    speakers: speakers.map(({ id, ...data }) => ({
      id,
      file: `speakers/${id}.yaml`,
      data: { aliases: [], links: [], ...data },
    })),
    sessions: parts.flatMap((part) => part.sessions),
    refused: new Set(refused),
  };
}

function eventRecords({ id: event, tracks = [{ id: 'main' }], sessions = [], ...data }: EventSpec) {
  const { start = defaultEvent.start } = data;
  // An event that is said only to be earlier takes one day.
  const end = start < defaultEvent.start ? start : defaultEvent.end;
  return {
    event: { id: event, file: `events/${event}/event.yaml`, data: { ...defaultEvent, end, ...data } },
    tracks: tracks.map(({ id, ...track }) => ({
      id,
      event,
      file: `events/${event}/tracks/${id}.yaml`,
      data: { title: id, order: 1, hue: 0, description: id, ...track },
    })),
    sessions: sessions.map((session) => sessionRecord(event, session, tracks.length > 0)),
  };
}

function sessionRecord(
  event: string,
  { id, speakers, text = '', linksTo = [], webLinks, ...data }: SessionSpec,
  hasTracks: boolean,
): SessionRecord {
  const speakerData = (speakers ?? [`Speaker of ${id}`]).map((speaker) =>
    typeof speaker === 'string' ? { name: speaker } : speaker,
  );
  return {
    id,
    event,
    file: `events/${event}/sessions/${id}.mdx`,
    data: {
      title: id,
      ...(hasTracks && { track: 'main' }),
      format: 'talk',
      topics: [],
      links: [],
      ...data,
      speakers: speakerData,
    },
    abstract: {
      line: 10,
      html: `<p>${text}</p>`,
      markdown: text,
      text,
      opensWithNote: false,
      links: linksTo.map((target, index) => ({ id: target, line: 10 + index, column: 3 })),
      webLinks: (webLinks ?? []).map((url, index) => ({ url, line: 20 + index, column: 5 })),
    },
  };
}

const defaultArchive: ArchiveData = {
  name: 'An Archive',
  description: 'An archive.',
  language: 'en',
  links: [],
};

const defaultEvent: EventData = {
  name: 'An Event',
  description: 'An event.',
  start: '2031-05-01',
  end: '2031-05-02',
  place: 'Nowhere',
  links: [],
};

/** One session for each company. */
export const naming = (...companies: string[]): SessionSpec[] =>
  companies.map((company, index) => ({
    id: `talk-${index + 1}`,
    speakers: [{ name: `Speaker ${index + 1}`, company }],
  }));

/** The catalogue of a spec; throws if it has problems. */
export const validCatalogue = (spec: Spec): Catalogue => catalogueOf(records(spec));

/** The catalogue of records; throws if it has problems. */
export function catalogueOf(content: ContentRecords): Catalogue {
  const { catalogue, problems: all } = buildCatalogue(content);
  const problems = all.filter((found) => !isWarning(found));
  if (!catalogue || problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return catalogue;
}

export const problemsOf = (spec: Spec): Problem[] => buildCatalogue(records(spec)).problems;

/** The event with that id; without one the newest, which in most tests is the only one. */
export function eventIn({ events }: Catalogue, id?: string): Event {
  const event = id === undefined ? [...events.values()][0] : events.get(id);
  if (!event) throw new Error(`There is no event ${id ?? ''}.`);
  return event;
}

/** The session with that id, of that event or of the newest. */
export function sessionIn(catalogue: Catalogue, id: string, event?: string): Session {
  const session = eventIn(catalogue, event).sessions.find((one) => one.id === id);
  if (!session) throw new Error(`There is no session ${id}.`);
  return session;
}

/** The records of the invented archive, which covers all edge cases. */
export const inventedArchive = (): ContentRecords =>
  readContent(join(import.meta.dirname, '../fixtures/invented-archive')).records;

/** The records of its largest event. */
export const inventedEvent = (): ContentRecords => oneEvent(inventedArchive(), 'ninth-congress-of-bells');

/** The records of an archive as if it had only that event. Topics stay, and so do companies and speakers that it names. */
export const oneEvent = (content: ContentRecords, id: string): ContentRecords => someEvents(content, [id]);

/** The records of an archive as if it had only those events. */
export function someEvents(content: ContentRecords, ids: readonly string[]): ContentRecords {
  const sessions = content.sessions.filter(({ event }) => ids.includes(event));
  const speakers = sessions.flatMap(({ data }) => data.speakers);
  const named = new Set(speakers.flatMap(({ name, company, laterCompany }) => [name, company, laterCompany]));
  const isNamed = ({ data: { name, aliases } }: ContentRecords['companies' | 'speakers'][number]): boolean =>
    [name, ...aliases].some((form) => named.has(form));
  return {
    ...content,
    events: content.events.filter((event) => ids.includes(event.id)),
    tracks: content.tracks.filter(({ event }) => ids.includes(event)),
    sessions,
    companies: content.companies.filter(isNamed),
    speakers: content.speakers.filter(isNamed),
    refused: new Set(
      [...content.refused].filter((path) => !path.startsWith('events/') || ids.includes(path.split('/')[1] ?? '')),
    ),
  };
}

/** The items in another order that depends only on the seed (linear congruential generator, Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed;
  for (let index = list.length - 1; index > 0; index -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (index + 1);
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
  return list;
}

export const idsOf = (entries: Iterable<{ readonly id: string }>): string[] => [...entries].map(({ id }) => id);
