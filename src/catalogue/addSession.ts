import { idOf } from '../ids.ts';
import type { SessionRecord } from '../schema/records.ts';
import { companiesAtTheTime, listedCompanies } from './affiliations.ts';
import type { Companies } from './companies.ts';
import type { Draft, Entities } from './entities.ts';
import type { Company, Related, Session, Speaker, Topic, Track } from './types.ts';

/** What a session refers to. */
interface References {
  readonly track: Draft<Track>;
  readonly topics: readonly Draft<Topic>[];
  readonly speakers: readonly {
    readonly speaker: Draft<Speaker>;
    readonly company: Draft<Company> | undefined;
    readonly then: Draft<Company> | undefined;
  }[];
}

/**
 * Makes a session from its record and adds it to the lists of everything it refers to. Its track must exist; other
 * references that were refused are left out. `findRelated` is called each time `related` is read.
 */
export function addSession(
  record: SessionRecord,
  number: number,
  entities: Entities,
  companies: Companies,
  findRelated: (session: Session) => Related[],
): Draft<Session> {
  const { id, file, data, abstract } = record;
  const references = resolve(record, entities, companies);
  const session: Draft<Session> = {
    ...data,
    ...references,
    topics: [...references.topics],
    speakers: [...references.speakers],
    id,
    file,
    number,
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

function resolve({ data }: SessionRecord, entities: Entities, companies: Companies): References {
  const companyOf = (name = '') => entities.companies.get(companies.idOf(name) ?? '');
  return {
    track: entities.tracks.get(data.track) as Draft<Track>,
    topics: data.topics.flatMap((topic) => entities.topics.get(topic) ?? []),
    speakers: data.speakers.flatMap(({ name, company, then }) => {
      const speaker = entities.speakers.get(idOf(name));
      return speaker ? [{ speaker, company: companyOf(company), then: companyOf(then) }] : [];
    }),
  };
}

function addToLists(session: Session, references: References): void {
  const { track, topics, speakers } = references;
  track.sessions.push(session);
  for (const topic of topics) topic.sessions.push(session);
  for (const { speaker, company, then } of speakers) {
    speaker.sessions.push(session);
    for (const affiliation of [company, then]) {
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
