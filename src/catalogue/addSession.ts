import type { SessionRecord } from '../schema/records.ts';
import { companiesAtTheTime, listedCompanies } from './affiliations.ts';
import type { Companies } from './companies.ts';
import type { Draft, Entities } from './entities.ts';
import type { Speakers } from './speakers.ts';
import type { Company, Event, Related, Session, Speaker, Topic, Track } from './types.ts';

/** What a session refers to. */
interface References {
  readonly event: Draft<Event>;
  readonly track: Draft<Track> | undefined;
  readonly topics: readonly Draft<Topic>[];
  readonly speakers: readonly {
    readonly speaker: Draft<Speaker>;
    readonly company: Draft<Company> | undefined;
    readonly laterCompany: Draft<Company> | undefined;
  }[];
}

/** The ids of the names in sessions. */
export interface NameIds {
  readonly speakers: Speakers['idOf'];
  readonly companies: Companies['idOf'];
}

/**
 * Makes a session from its record and adds it to the lists of everything it refers to. References that were refused are
 * left out. `findRelated` is called each time `related` is read.
 */
export function addSession(
  record: SessionRecord,
  event: Draft<Event>,
  entities: Entities,
  ids: NameIds,
  findRelated: (session: Session) => Related[],
): Draft<Session> {
  const { id, file, data, abstract } = record;
  const references = { event, ...resolve(record, event, entities, ids) };
  const session: Draft<Session> = {
    ...data,
    ...references,
    topics: [...references.topics],
    speakers: [...references.speakers],
    language: data.language ?? event.language,
    id,
    file,
    number: event.sessions.length + 1,
    abstract,
    previous: undefined,
    next: undefined,
    // Comparing all sessions takes longer than building the rest of the catalogue, and not every caller needs it.
    get related() {
      return findRelated(session);
    },
  };
  addToLists(session, references);
  return session;
}

function resolve({ data }: SessionRecord, event: Event, entities: Entities, ids: NameIds): Omit<References, 'event'> {
  const companyOf = (name = '') => entities.companies.get(ids.companies(name) ?? '');
  return {
    track: event.tracks.get(data.track ?? '') as Draft<Track> | undefined,
    topics: data.topics.flatMap((topic) => entities.topics.get(topic) ?? []),
    speakers: data.speakers.flatMap(({ name, company, laterCompany }) => {
      const speaker = entities.speakers.get(ids.speakers(name) ?? '');
      return speaker ? [{ speaker, company: companyOf(company), laterCompany: companyOf(laterCompany) }] : [];
    }),
  };
}

function addToLists(session: Session, references: References): void {
  const { event, track, topics, speakers } = references;
  event.sessions.push(session);
  track?.sessions.push(session);
  for (const topic of topics) topic.sessions.push(session);
  for (const { speaker, company, laterCompany } of speakers) {
    speaker.sessions.push(session);
    for (const affiliation of [company, laterCompany]) {
      if (!affiliation) continue;
      addOnce(speaker.companies, affiliation);
      addOnce(affiliation.speakers, speaker);
    }
  }
  const hosts = new Set(companiesAtTheTime(references));
  for (const company of listedCompanies(references)) {
    (hosts.has(company) ? company.sessions : company.earlierSessions).push(session);
  }
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}
