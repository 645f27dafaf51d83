import { idOf } from '../ids.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentRecords, SessionRecord } from '../schema/records.ts';
import { companiesAtTheTime } from './affiliations.ts';
import { type Companies, gatherCompanies } from './companies.ts';
import { by, byNumber, byText } from './order.ts';
import { checkReferences } from './references.ts';
import { relate } from './related.ts';
import { gatherSpeakers } from './speakers.ts';
import type { Catalogue, Company, Related, Session, Speaker, Topic, Track } from './types.ts';

/** An entity while the catalogue is being built: its lists are filled as the sessions are gone through. */
type Filling<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

interface Entities {
  readonly tracks: Map<string, Filling<Track>>;
  readonly topics: Map<string, Filling<Topic>>;
  readonly speakers: Map<string, Filling<Speaker>>;
  readonly companies: Map<string, Filling<Company>>;
}

/**
 * Joins the files of a content folder into the catalogue, with every problem that only the whole can show. Pure: no
 * input or output, no clock; never throws. A catalogue with problems lacks what they refused and is not for showing;
 * without an event there is none.
 */
export function buildCatalogue(records: ContentRecords): { catalogue: Catalogue | undefined; problems: Problem[] } {
  const { event } = records;
  const speakers = gatherSpeakers(records.sessions);
  const companies = gatherCompanies(records);
  const problems = [...checkReferences(records), ...speakers.problems, ...companies.problems];
  if (!event) return { catalogue: undefined, problems };

  const language = event.data.language;
  const byName = byText<{ name: string }>(language, ({ name }) => name);
  const entities: Entities = {
    tracks: inOrder(
      records.tracks,
      by(
        byNumber(({ data }) => data.order),
        byTitle(language),
      ),
      ({ id, data }) => ({ ...data, id, sessions: [] }),
    ),
    topics: inOrder(records.topics, byTitle(language), ({ id, data }) => ({ ...data, id, sessions: [] })),
    speakers: inOrder(speakers.entries, byName, (entry) => ({ ...entry, sessions: [], companies: [] })),
    companies: inOrder(companies.entries, byName, (entry) => ({
      ...entry,
      sessions: [],
      earlierSessions: [],
      speakers: [],
    })),
  };

  const sessions = programme(records.sessions, entities.tracks, language).map((record, index) =>
    enter(record, index + 1, entities, companies, (session) => relatedTo(session)),
  );
  const relatedTo = relate(sessions, event.data);
  for (const { sessions: all } of entities.tracks.values()) {
    all.forEach((session, index) => {
      Object.assign(session, { previous: all[index - 1], next: all[index + 1] });
    });
  }
  for (const company of entities.companies.values()) company.speakers.sort(byName);
  const byTalks = by<Company>(
    byNumber(({ sessions: talks }) => -talks.length),
    byName,
  );
  return {
    catalogue: {
      ...entities,
      event: event.data,
      sessions: keyed(sessions),
      companies: keyed([...entities.companies.values()].sort(byTalks)),
    },
    problems,
  };
}

const keyed = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]));

const inOrder = <T, Entity extends { id: string }>(
  list: readonly T[],
  compare: (a: T, b: T) => number,
  make: (item: T) => Entity,
): Map<string, Entity> => keyed(list.toSorted(compare).map(make));

/** By title; entries of one title by id. */
const byTitle = <T extends { id: string; data: { title: string } }>(language: string): ((a: T, b: T) => number) =>
  by(
    byText(language, ({ data }) => data.title),
    byText(language, ({ id }) => id),
  );

/** The sessions of known tracks in programme order. */
function programme(sessions: readonly SessionRecord[], tracks: ReadonlyMap<string, Track>, language: string) {
  const place = new Map([...tracks.keys()].map((id, index) => [id, index]));
  return sessions
    .filter(({ data }) => place.has(data.track))
    .toSorted(
      by(
        byNumber(({ data }) => place.get(data.track)),
        byNumber(({ data }) => data.order),
        byTitle(language),
      ),
    );
}

/** Makes a session of its record, and enters it in the lists of everything it names. */
function enter(
  record: SessionRecord,
  number: number,
  entities: Entities,
  companies: Companies,
  relatedTo: (session: Session) => Related[],
): Filling<Session> {
  const { id, file, data, abstract } = record;
  const track = entities.tracks.get(data.track) as Filling<Track>;
  const topics = data.topics.flatMap((topic) => entities.topics.get(topic) ?? []);
  const companyOf = (name = '') => entities.companies.get(companies.idOf(name) ?? '');
  const speakers = data.speakers.flatMap(({ name, company, then }) => {
    const speaker = entities.speakers.get(idOf(name));
    return speaker ? [{ speaker, company: companyOf(company), then: companyOf(then) }] : [];
  });
  const session: Filling<Session> = {
    ...data,
    id,
    file,
    number,
    track,
    speakers,
    topics,
    abstract,
    previous: undefined,
    next: undefined,
    // Found when it is first read: to compare all sessions takes longer than all else here.
    get related() {
      return relatedTo(session);
    },
  };

  track.sessions.push(session);
  for (const topic of topics) topic.sessions.push(session);
  for (const { speaker, company, then } of speakers) {
    speaker.sessions.push(session);
    for (const affiliation of [company, then]) {
      if (!affiliation) continue;
      addNew(speaker.companies, affiliation);
      addNew(affiliation.speakers, speaker);
    }
  }
  const given = new Set<Company>(companiesAtTheTime({ speakers }));
  for (const company of new Set(speakers.flatMap(({ company, then }) => [company ?? [], then ?? []].flat()))) {
    (given.has(company) ? company.sessions : company.earlierSessions).push(session);
  }
  return session;
}

function addNew<T>(list: T[], item: T): void {
  if (list.at(-1) !== item && !list.includes(item)) list.push(item);
}
